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

  /** So a chip says before it was given a key that it will not take one in this way. */
  private static final Set<Integer> NOT_THIS_WAY = Set.of(0x6982, 0x6985, 0x6986, 0x6A81, 0x6A88);

  private final Wire wire;
  private final KeyAttempts attempts;

  BasicHandshake(Wire wire, KeyAttempts attempts) {
    this.wire = wire;
    this.attempts = attempts;
  }

  /** Agrees on keys, or tells why not. */
  Opening run(MrzKey key) throws ChipException {
    HandshakeLink link = new HandshakeLink(wire, attempts);
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
    if (UNKNOWN_COMMAND.contains(status) || (before && NOT_THIS_WAY.contains(status))) {
      return new ChipException(new AccessError.OnlyPace(status), cause);
    }
    if (before && !Refusals.isLocked(status)) {
      return new ChipException(new AccessError.Refused("bac", status), cause);
    }
    return Refusals.ofKey(wire, AccessError.KeyKind.MRZ);
  }
}
