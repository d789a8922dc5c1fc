package io.dinhdanh.nfc.access;

import io.dinhdanh.core.card.AccessKey;
import io.dinhdanh.nfc.AccessError;
import io.dinhdanh.nfc.ChipException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.interfaces.ECPublicKey;
import java.util.Optional;
import net.sf.scuba.smartcards.CardServiceException;
import org.bouncycastle.util.Arrays;
import org.bouncycastle.util.BigIntegers;
import org.jmrtd.protocol.PACEAPDUSender;
import org.jmrtd.protocol.PACECAMResult;
import org.jmrtd.protocol.PACEGMMappingResult;
import org.jmrtd.protocol.PACEResult;

/** One run of PACE with one key (ICAO Doc 9303-11 §4.4), by JMRTD. */
final class PaceHandshake {

  /** How a failure that says nothing about the key names itself. */
  static final String STEP = "pace";

  private static final int GENERAL_AUTHENTICATE = 0x86;
  private static final int CHAINED = 0x10;

  private final Wire wire;
  private final KeyAttempts attempts;

  PaceHandshake(Wire wire, KeyAttempts attempts) {
    this.wire = wire;
    this.attempts = attempts;
  }

  /** Agrees on keys, or tells why not. */
  Opening run(PaceWay way, AccessKey key) throws ChipException {
    HandshakeLink link = new HandshakeLink(wire, attempts);
    try {
      PACEAPDUSender sender = new PACEAPDUSender(link.service());
      PACEResult result =
          new PaceProtocol(sender, way.protocol(), new SecureRandom())
              .doPACE(
                  KeyMaterial.pace(key),
                  way.protocol(),
                  way.parameters(),
                  BigInteger.valueOf(way.parameterId()));
      return new Opening(result.getWrapper(), access(way, key, result));
    } catch (CardServiceException | GeneralSecurityException | RuntimeException e) {
      link.rethrow();
      throw meaning(key, e);
    }
  }

  /** The chip judges the key at the last command; a refusal before it is about something else. */
  private ChipException meaning(AccessKey key, Exception cause) {
    int status = wire.lastStatus();
    boolean judged =
        wire.lastInstruction() == GENERAL_AUTHENTICATE && (wire.lastClass() & CHAINED) == 0;
    if (status != Answer.OK && (judged || Refusals.isLocked(status))) {
      return Refusals.ofKey(wire, KeyMaterial.kind(key));
    }
    return new ChipException(new AccessError.Refused(STEP, status), cause);
  }

  private static Access access(PaceWay way, AccessKey key, PACEResult result)
      throws GeneralSecurityException {
    return new Access(
        Access.Method.PACE,
        Optional.of(KeyMaterial.kind(key)),
        Optional.of(way.protocol()),
        evidence(way, result));
  }

  private static Optional<MappingEvidence> evidence(PaceWay way, PACEResult result)
      throws GeneralSecurityException {
    if (result instanceof PACECAMResult cam
        && cam.getMappingResult() instanceof PACEGMMappingResult mapped
        && mapped.getPICCMappingPublicKey() instanceof ECPublicKey key
        && cam.getEncryptedChipAuthenticationData() != null) {
      byte[] number =
          MappingProof.decrypt(
              cam.getWrapper().getEncryptionKey(), cam.getEncryptedChipAuthenticationData());
      return Optional.of(new MappingEvidence(way.parameterId(), point(key), number));
    }
    return Optional.empty();
  }

  /** The uncompressed point, BSI TR-03111 §3.2.1. */
  private static byte[] point(ECPublicKey key) {
    int size = (key.getParams().getCurve().getField().getFieldSize() + 7) / 8;
    return Arrays.concatenate(
        new byte[] {4},
        BigIntegers.asUnsignedByteArray(size, key.getW().getAffineX()),
        BigIntegers.asUnsignedByteArray(size, key.getW().getAffineY()));
  }
}
