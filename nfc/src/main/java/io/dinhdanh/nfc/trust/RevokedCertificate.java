package io.dinhdanh.nfc.trust;

import java.math.BigInteger;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.ASN1Enumerated;

/**
 * An entry of a revocation list (RFC 5280 §5.3).
 *
 * @param serialNumber of the certificate
 * @param at when it was revoked
 * @param cause why, such as {@code keyCompromise}, or {@code unstated}
 */
record RevokedCertificate(BigInteger serialNumber, Instant at, String cause) {

  private static final List<String> CAUSES =
      List.of(
          "unspecified",
          "keyCompromise",
          "cACompromise",
          "affiliationChanged",
          "superseded",
          "cessationOfOperation",
          "certificateHold",
          "unknown",
          "removeFromCRL",
          "privilegeWithdrawn",
          "aACompromise");

  /** The identifier of the reason code, 2.5.29.21, in DER. */
  private static final byte[] REASON_CODE = {0x06, 0x03, 0x55, 0x1D, 0x15};

  static RevokedCertificate parse(Ber entry) throws MalformedAsn1Exception {
    List<Ber> fields = entry.expect(Ber.SEQUENCE).children(2);
    return new RevokedCertificate(
        new BigInteger(fields.get(0).expect(Ber.INTEGER).content()),
        CertificateFields.instant(fields.get(1)),
        fields.size() > 2 ? cause(fields.get(2)) : "unstated");
  }

  private static String cause(Ber extensions) throws MalformedAsn1Exception {
    for (Ber extension : extensions.expect(Ber.SEQUENCE).children()) {
      List<Ber> parts = extension.expect(Ber.SEQUENCE).children(2);
      if (Arrays.equals(parts.get(0).encoded(), REASON_CODE)) {
        byte[] value = parts.get(parts.size() - 1).octets();
        int code = ASN1Enumerated.getInstance(value).intValueExact();
        return code >= 0 && code < CAUSES.size() ? CAUSES.get(code) : "unknown";
      }
    }
    return "unstated";
  }
}
