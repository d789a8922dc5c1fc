package io.dinhdanh.nfc.authenticity;

import io.dinhdanh.core.evidence.Outcome;
import io.dinhdanh.nfc.access.MappingEvidence;
import io.dinhdanh.nfc.keys.EllipticKey;
import io.dinhdanh.nfc.keys.UnusableKeyException;
import io.dinhdanh.nfc.lds.ChipPublicKey;
import io.dinhdanh.nfc.lds.SecurityInfos;
import java.math.BigInteger;
import java.security.MessageDigest;

/**
 * PACE with chip authentication mapping (ICAO Doc 9303-11 §4.4.3.3.3): the chip's mapping key must
 * be its static key of EF.CardSecurity, multiplied by the number that it sent. It convinces the
 * terminal that ran PACE and nobody else: whoever invents the number can compute the mapping key,
 * so evidence that was relayed stays a claim. Thread-safe.
 */
public final class ChipAuthenticationMapping {

  private ChipAuthenticationMapping() {}

  /**
   * Holds the evidence against the chip's static key.
   *
   * @param cardSecurity what EF.CardSecurity says, its signature still to be verified
   * @param evidence what the terminal saw in its own run of PACE
   * @return passed if the chip mapped with its static key
   */
  public static Finding verify(SecurityInfos cardSecurity, MappingEvidence evidence) {
    Finding finding = Finding.notDone(Findings.NO_KEY);
    for (ChipPublicKey key : cardSecurity.chipKeys()) {
      Finding next = verify(key, evidence);
      if (next.isGenuine()) {
        return next;
      }
      finding = finding.outcome() == Outcome.FAILED ? finding : next;
    }
    return finding;
  }

  private static Finding verify(ChipPublicKey key, MappingEvidence evidence) {
    try {
      EllipticKey chip = EllipticKey.decode(key.encoded());
      byte[] mapped = chip.sibling(evidence.mappingKey()).point();
      BigInteger number = new BigInteger(1, evidence.authenticationData());
      byte[] product = chip.times(number).getEncoded(false);
      return MessageDigest.isEqual(product, mapped)
          ? Finding.passed(Findings.CHIP_ANSWERED)
          : Finding.failed(Findings.WRONG_ANSWER);
    } catch (UnusableKeyException e) {
      return Finding.notDone(Findings.UNUSABLE_KEY);
    }
  }
}
