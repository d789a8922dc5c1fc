package io.dinhdanh.nfc.link;

import java.io.IOException;
import net.sf.scuba.smartcards.CardService;
import net.sf.scuba.smartcards.CardServiceException;
import net.sf.scuba.smartcards.CommandAPDU;

/** A card service of SCUBA as a link. */
final class CardServiceLink implements ChipLink {

  /** Seven bytes of header and length, the data, two bytes of expected length. */
  private static final int EXTENDED_COMMAND = 7 + 65_535 + 2;

  private final CardService service;

  CardServiceLink(CardService service) {
    this.service = service;
  }

  @Override
  public byte[] transceive(byte[] command) throws IOException {
    try {
      return service.transmit(new CommandAPDU(command)).getBytes();
    } catch (CardServiceException | IllegalArgumentException e) {
      throw new IOException("the card service could not exchange a command", e);
    }
  }

  @Override
  public int longestCommand() {
    return service.isExtendedAPDULengthSupported() ? EXTENDED_COMMAND : SHORT_COMMAND;
  }
}
