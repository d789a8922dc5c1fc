package io.dinhdanh.nfc.access;

import io.dinhdanh.nfc.AccessError;
import io.dinhdanh.nfc.ChipException;
import java.util.Arrays;
import net.sf.scuba.smartcards.CommandAPDU;
import net.sf.scuba.smartcards.ResponseAPDU;
import org.jmrtd.protocol.SecureMessagingWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Commands to an open chip, under secure messaging (ICAO Doc 9303-11 §9.8) where access control
 * agreed on keys. An answer whose protection is missing or wrong gives no data. Not thread-safe.
 */
public final class ChipChannel {

  private static final int CORRECT_LENGTH = 0x6C;
  private static final int CHAINED = 0x10;
  private static final int SHORT_DATA = 255;

  private final Wire wire;
  private @Nullable SecureMessagingWrapper wrapper;
  private boolean chaining;

  ChipChannel(Wire wire, @Nullable SecureMessagingWrapper wrapper) {
    this.wire = wire;
    this.wrapper = wrapper;
  }

  /**
   * Sends a command and reads its answer.
   *
   * @param instruction the instruction byte
   * @param p1 the first parameter
   * @param p2 the second parameter
   * @param data the command's data, empty for none
   * @param expected the most bytes to come back, 0 to 65,536
   * @return the answer
   * @throws ChipException with {@link AccessError.CardGone} if the chip is gone, {@link
   *     AccessError.ChannelBroken} if an answer's protection is wrong, or the guard's reason
   */
  public Answer send(int instruction, int p1, int p2, byte[] data, int expected)
      throws ChipException {
    int most = wrapper == null ? SHORT_DATA : shortBlock();
    int from = 0;
    while (chaining && data.length - from > most) {
      byte[] piece = Arrays.copyOfRange(data, from, from + most);
      Answer answer = transmit(new CommandAPDU(CHAINED, instruction, p1, p2, piece));
      if (!answer.isOk()) {
        return answer;
      }
      from += most;
    }
    byte[] rest = Arrays.copyOfRange(data, from, data.length);
    return transmit(new CommandAPDU(0, instruction, p1, p2, rest, expected));
  }

  private Answer transmit(CommandAPDU command) throws ChipException {
    SecureMessagingWrapper secure = wrapper;
    if (secure == null) {
      return plain(wire.exchange(command.getBytes()));
    }
    byte[] answer = wire.exchange(secure.wrap(command).getBytes());
    return answer.length == 2 ? unprotected(secure, answer) : unwrapped(secure, answer);
  }

  /**
   * Sends a command and follows a correction of its expected length (6Cxx) once.
   *
   * @param instruction the instruction byte
   * @param p1 the first parameter
   * @param p2 the second parameter
   * @param data the command's data, empty for none
   * @param expected the most bytes to come back, 0 to 65,536
   * @return the answer
   * @throws ChipException as {@link #send}
   */
  public Answer sendCorrected(int instruction, int p1, int p2, byte[] data, int expected)
      throws ChipException {
    Answer answer = send(instruction, p1, p2, data, expected);
    if (answer.status() >> 8 != CORRECT_LENGTH || answer.data().length > 0) {
      return answer;
    }
    int correct = answer.status() & 0xFF;
    return send(instruction, p1, p2, data, correct == 0 ? 256 : correct);
  }

  private static Answer plain(byte[] answer) {
    byte[] data = Arrays.copyOf(answer, answer.length - 2);
    return new Answer(data, Wire.status(answer), false);
  }

  /** The counter goes on as if the chip had counted: some do, the others end the session. */
  private static Answer unprotected(SecureMessagingWrapper secure, byte[] answer)
      throws ChipException {
    int status = Wire.status(answer);
    if (status == Answer.OK) {
      throw new ChipException(new AccessError.ChannelBroken(status));
    }
    try {
      secure.unwrap(new ResponseAPDU(answer));
    } catch (IllegalStateException e) {
      return new Answer(new byte[0], status, false);
    }
    throw new ChipException(new AccessError.ChannelBroken(status));
  }

  private static Answer unwrapped(SecureMessagingWrapper secure, byte[] answer)
      throws ChipException {
    try {
      ShieldedAnswer.check(answer);
      ResponseAPDU opened = secure.unwrap(new ResponseAPDU(answer));
      return new Answer(opened.getData(), opened.getSW(), true);
    } catch (RuntimeException e) {
      throw new ChipException(new AccessError.ChannelBroken(Wire.status(answer)), e);
    }
  }

  /**
   * Sends a command that somebody else protected, and gives the answer as it came. Afterwards the
   * channel's own keys are worthless.
   *
   * @param command the whole command APDU
   * @return the whole answer, two bytes at least
   * @throws ChipException as {@link #send}
   */
  public byte[] relay(byte[] command) throws ChipException {
    if (command.length < 4) {
      throw new IllegalArgumentException("a command has at least four bytes");
    }
    return wire.exchange(command);
  }

  /**
   * From now on a command's data that is too long for 255 bytes goes in pieces (ISO/IEC 7816-4
   * §5.3.3), for a chip or reader that does not take commands of extended length.
   */
  public void chainLongCommands() {
    chaining = true;
  }

  /**
   * Tells whether commands are protected.
   *
   * @return true under secure messaging
   */
  public boolean isSecured() {
    return wrapper != null;
  }

  /**
   * The most data that fits one answer of 256 bytes.
   *
   * @return 256 in the open; 231 (3DES) or 223 (AES) under secure messaging
   */
  public int shortBlock() {
    SecureMessagingWrapper secure = wrapper;
    if (secure == null) {
      return 256;
    }
    return secure.getType().contains("AES") ? 223 : 231;
  }

  /** From now on under other keys. */
  void rekey(SecureMessagingWrapper fresh) {
    wrapper = fresh;
  }
}
