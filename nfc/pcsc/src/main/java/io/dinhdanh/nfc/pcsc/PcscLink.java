package io.dinhdanh.nfc.pcsc;

import io.dinhdanh.nfc.link.ChipLink;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import javax.smartcardio.Card;
import javax.smartcardio.CardException;

/** A card on a desktop reader. Not thread-safe. */
public final class PcscLink implements ChipLink, Closeable {

  /** ISO/IEC 7816-4 §5.1: header, extended length, 65,535 bytes of data, extended Le. */
  private static final int LONGEST_COMMAND = 65_544;

  private static final int LONGEST_ANSWER = 65_538;

  private final Card card;

  PcscLink(Card card) {
    this.card = card;
  }

  @Override
  public byte[] transceive(byte[] command) throws IOException {
    byte[] answer = new byte[LONGEST_ANSWER];
    try {
      int length =
          card.getBasicChannel().transmit(ByteBuffer.wrap(command), ByteBuffer.wrap(answer));
      return Arrays.copyOf(answer, length);
    } catch (CardException | IllegalStateException | IllegalArgumentException e) {
      throw new IOException("the card did not answer", e);
    }
  }

  @Override
  public int longestCommand() {
    return LONGEST_COMMAND;
  }

  /** Resets the card and lets it go. */
  @Override
  public void close() throws IOException {
    try {
      card.disconnect(true);
    } catch (CardException e) {
      throw new IOException("the card could not be let go", e);
    }
  }
}
