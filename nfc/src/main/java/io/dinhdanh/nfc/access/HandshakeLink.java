package io.dinhdanh.nfc.access;

import io.dinhdanh.nfc.ChipException;
import io.dinhdanh.nfc.link.CardServices;
import io.dinhdanh.nfc.link.ChipLink;
import java.io.IOException;
import net.sf.scuba.smartcards.CardService;
import org.jspecify.annotations.Nullable;

/**
 * The wire as JMRTD's handshakes see it. A failure of ours is kept, for JMRTD wraps it away. The
 * command by which the chip judges the key is counted before it goes out. A key that the chip
 * refused is not sent again: JMRTD would, with another expected length, and so use up two attempts
 * for one.
 */
final class HandshakeLink implements ChipLink {

  private static final int EXTERNAL_AUTHENTICATE = 0x82;
  private static final int GENERAL_AUTHENTICATE = 0x86;
  private static final int CHAINED = 0x10;
  private static final int WRONG_LENGTH = 0x67;
  private static final int CORRECT_LENGTH = 0x6C;

  private final Wire wire;
  private final KeyAttempts attempts;
  private @Nullable ChipException failure;
  private boolean keyRefused;

  HandshakeLink(Wire wire, KeyAttempts attempts) {
    this.wire = wire;
    this.attempts = attempts;
    wire.handshakeBegins();
  }

  /** This link as JMRTD takes it. */
  CardService service() {
    return CardServices.over(this);
  }

  @Override
  public byte[] transceive(byte[] command) throws IOException {
    if (keyRefused) {
      throw new IOException("the chip refused the key");
    }
    try {
      return judges(command) ? judged(command) : wire.exchange(command);
    } catch (ChipException e) {
      failure = e;
      throw new IOException("the link broke", e);
    }
  }

  /** EXTERNAL AUTHENTICATE of BAC, or the last GENERAL AUTHENTICATE of PACE. */
  static boolean judges(byte[] command) {
    int instruction = command[1] & 0xFF;
    return instruction == EXTERNAL_AUTHENTICATE
        || (instruction == GENERAL_AUTHENTICATE && (command[0] & CHAINED) == 0);
  }

  private byte[] judged(byte[] command) throws ChipException {
    attempts.sent();
    byte[] answer = wire.exchange(command);
    int status = Wire.status(answer);
    if (status == Answer.OK) {
      attempts.accepted();
    } else if (status >> 8 == WRONG_LENGTH || status >> 8 == CORRECT_LENGTH) {
      attempts.notJudged();
    } else {
      attempts.rejected();
      keyRefused = (command[1] & 0xFF) == EXTERNAL_AUTHENTICATE;
    }
    return answer;
  }

  /** Throws the failure below a handshake, if there was one. */
  void rethrow() throws ChipException {
    if (failure != null) {
      throw failure;
    }
  }
}
