package io.dinhdanh.nfc.testkit.chip;

import java.util.Objects;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSequence;

/**
 * A form of PACE that a chip offers.
 *
 * @param mapping of the nonce
 * @param cipher of the nonce and of the session
 * @param group in which keys are agreed on
 */
public record PaceOption(PaceMapping mapping, ChipCipher cipher, StandardGroup group) {

  private static final String PACE = "0.4.0.127.0.7.2.2.4";
  private static final int VERSION = 2;

  /**
   * Checks that the parts go together.
   *
   * @throws IllegalArgumentException for chip authentication mapping without a curve or with triple
   *     DES, and for integrated mapping on P-224
   */
  public PaceOption {
    Objects.requireNonNull(mapping, "mapping");
    Objects.requireNonNull(cipher, "cipher");
    Objects.requireNonNull(group, "group");
    boolean curveAndAes = group.isCurve() && cipher != ChipCipher.TRIPLE_DES;
    if (mapping == PaceMapping.CHIP_AUTHENTICATION && !curveAndAes) {
      throw new IllegalArgumentException("chip authentication mapping has a curve and AES");
    }
    if (mapping == PaceMapping.INTEGRATED && group == StandardGroup.NIST_P224) {
      throw new IllegalArgumentException("integrated mapping needs a prime that is 3 modulo 4");
    }
  }

  /**
   * The object identifier of the protocol (ICAO Doc 9303-11 §9.2.3).
   *
   * @return dotted decimal
   */
  public String objectIdentifier() {
    return PACE + "." + mapping.arc(group.isCurve()) + "." + cipher.arc();
  }

  /** The PACEInfo that announces this option. */
  ASN1Encodable securityInfo() {
    return new DERSequence(
        new ASN1Encodable[] {
          new ASN1ObjectIdentifier(objectIdentifier()),
          new ASN1Integer(VERSION),
          new ASN1Integer(group.identifier())
        });
  }

  /** The octets of the object identifier, without tag and length. */
  byte[] octets() {
    return Encoded.octets(objectIdentifier());
  }
}
