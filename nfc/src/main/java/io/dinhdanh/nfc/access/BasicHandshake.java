package io.dinhdanh.nfc.access;

import io.dinhdanh.core.card.MrzKey;
import io.dinhdanh.nfc.AccessError;
import io.dinhdanh.nfc.ChipException;
import java.util.Set;
import net.sf.scuba.smartcards.CardServiceException;
import org.jmrtd.protocol.BACAPDUSender;
import org.jmrtd.protocol.BACProtocol;

/** One run of Basic Access Control with one key (ICAO Doc 9303-11 §4.3), by JMRTD. */
final class BasicHandshake {

  private static final int GET_CHALLENGE = 0x84;
  private static final Set<Integer> UNKNOWN_COMMAND = Set.of(0x6D00, 0x6E00);

  private final Wire wire;

  BasicHandshake(Wire wire) {
    this.wire = wire;
  }

  /** Agrees on keys, or tells why not. */
  Opening run(MrzKey key) throws ChipException {
    HandshakeLink link = new HandshakeLink(wire);
    try {
      BACProtocol basic = new BACProtocol(new BACAPDUSender(link.service()), Opening.LONGEST, true);
      return new Opening(basic.doBAC(KeyMaterial.basic(key)).getWrapper(), Access.basic());
    } catch (CardServiceException | RuntimeException e) {
      link.rethrow();
      throw meaning(e);
    }
  }

  private ChipException meaning(Exception cause) {
    int status = wire.lastStatus();
    if (status == Answer.OK || status == 0) {
      return new ChipException(new AccessError.Refused("bac", status), cause);
    }
    boolean before = wire.lastInstruction() == GET_CHALLENGE;
    if ((before || UNKNOWN_COMMAND.contains(status)) && !Refusals.isLocked(status)) {
      return new ChipException(new AccessError.OnlyPace(status), cause);
    }
    return Refusals.ofKey(wire, AccessError.KeyKind.MRZ);
  }
}
