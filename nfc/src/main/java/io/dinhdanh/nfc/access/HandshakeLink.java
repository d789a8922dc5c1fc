package io.dinhdanh.nfc.access;

import io.dinhdanh.nfc.ChipException;
import io.dinhdanh.nfc.link.CardServices;
import io.dinhdanh.nfc.link.ChipLink;
import java.io.IOException;
import net.sf.scuba.smartcards.CardService;
import org.jspecify.annotations.Nullable;

/**
 * The wire as JMRTD's handshakes see it. A failure of ours is kept, for JMRTD wraps it away. A key
 * that the chip refused is not sent again: JMRTD would, with another expected length, and so use up
 * two attempts for one.
 */
final class HandshakeLink implements ChipLink {

  private static final int EXTERNAL_AUTHENTICATE = 0x82;
  private static final int WRONG_LENGTH = 0x67;
  private static final int CORRECT_LENGTH = 0x6C;

  private final Wire wire;
  private @Nullable ChipException failure;
  private boolean keyRefused;

  HandshakeLink(Wire wire) {
    this.wire = wire;
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
      byte[] answer = wire.exchange(command);
      keyRefused = (command[1] & 0xFF) == EXTERNAL_AUTHENTICATE && isRefusal(Wire.status(answer));
      return answer;
    } catch (ChipException e) {
      failure = e;
      throw new IOException("the link broke", e);
    }
  }

  private static boolean isRefusal(int status) {
    boolean length = status >> 8 == WRONG_LENGTH || status >> 8 == CORRECT_LENGTH;
    return status != Answer.OK && !length;
  }

  /** Throws the failure below a handshake, if there was one. */
  void rethrow() throws ChipException {
    if (failure != null) {
      throw failure;
    }
  }
}
