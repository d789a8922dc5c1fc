package io.dinhdanh.nfc.access;

import io.dinhdanh.nfc.ChipException;
import net.sf.scuba.smartcards.CardService;
import net.sf.scuba.smartcards.CardServiceException;
import net.sf.scuba.smartcards.CommandAPDU;
import net.sf.scuba.smartcards.ResponseAPDU;
import org.jspecify.annotations.Nullable;

/**
 * The wire as JMRTD's handshakes see it. A failure of ours is kept, for JMRTD wraps it away. A key
 * that the chip refused is not sent again: JMRTD would, with another expected length, and so use up
 * two attempts for one.
 */
final class HandshakeService extends CardService {

  private static final int EXTERNAL_AUTHENTICATE = 0x82;
  private static final int WRONG_LENGTH = 0x67;
  private static final int CORRECT_LENGTH = 0x6C;

  private final Wire wire;
  private @Nullable ChipException failure;
  private boolean keyRefused;

  HandshakeService(Wire wire) {
    this.wire = wire;
  }

  @Override
  public ResponseAPDU transmit(CommandAPDU command) throws CardServiceException {
    if (keyRefused) {
      throw new CardServiceException("the chip refused the key", wire.lastStatus());
    }
    try {
      ResponseAPDU answer = new ResponseAPDU(wire.exchange(command.getBytes()));
      keyRefused = command.getINS() == EXTERNAL_AUTHENTICATE && isRefusal(answer);
      return answer;
    } catch (ChipException e) {
      failure = e;
      throw new CardServiceException("the link broke", e);
    }
  }

  private static boolean isRefusal(ResponseAPDU answer) {
    boolean length = answer.getSW1() == WRONG_LENGTH || answer.getSW1() == CORRECT_LENGTH;
    return answer.getSW() != Answer.OK && !length;
  }

  /** Throws the failure below a handshake, if there was one. */
  void rethrow() throws ChipException {
    if (failure != null) {
      throw failure;
    }
  }

  @Override
  public void open() {
    state = SESSION_STARTED_STATE;
  }

  @Override
  public boolean isOpen() {
    return state == SESSION_STARTED_STATE;
  }

  @Override
  public byte[] getATR() {
    return new byte[0];
  }

  @Override
  public void close() {
    state = SESSION_STOPPED_STATE;
  }

  @Override
  public boolean isConnectionLost(Exception e) {
    return failure != null;
  }
}
