package io.dinhdanh.nfc.link;

import java.io.IOException;
import net.sf.scuba.smartcards.CardService;
import net.sf.scuba.smartcards.CardServiceException;
import net.sf.scuba.smartcards.CommandAPDU;
import net.sf.scuba.smartcards.ResponseAPDU;

/** A link as a card service of SCUBA. */
final class LinkCardService extends CardService {

  private final ChipLink link;

  LinkCardService(ChipLink link) {
    this.link = link;
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
  public ResponseAPDU transmit(CommandAPDU command) throws CardServiceException {
    try {
      return new ResponseAPDU(link.transceive(command.getBytes()));
    } catch (IOException | IllegalArgumentException e) {
      throw new CardServiceException("the link could not exchange a command", e);
    }
  }

  /** None: a link says nothing about how the chip was activated. */
  @Override
  public byte[] getATR() {
    return new byte[0];
  }

  @Override
  public boolean isExtendedAPDULengthSupported() {
    return link.longestCommand() > ChipLink.SHORT_COMMAND;
  }

  @Override
  public void close() {
    state = SESSION_STOPPED_STATE;
  }

  /** A link fails by an IOException only when the chip is gone or too slow. */
  @Override
  public boolean isConnectionLost(Exception e) {
    return e instanceof CardServiceException && e.getCause() instanceof IOException;
  }
}
