package io.dinhdanh.nfc.trust;

import java.io.IOException;
import java.text.ParseException;
import java.time.Instant;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DEROctetString;
import org.jspecify.annotations.Nullable;

/** When a private key may sign (RFC 3280 §4.2.1.4): shorter than its certificate is valid. */
record KeyPeriod(@Nullable Instant notBefore, @Nullable Instant notAfter) {

  private static final int NOT_BEFORE = 0x80;
  private static final int NOT_AFTER = 0x81;

  static KeyPeriod parse(Ber sequence) throws MalformedAsn1Exception {
    Instant from = null;
    Instant to = null;
    for (Ber time : sequence.expect(Ber.SEQUENCE).children()) {
      if (time.is(NOT_BEFORE)) {
        from = instant(time);
      } else if (time.is(NOT_AFTER)) {
        to = instant(time);
      }
    }
    return new KeyPeriod(from, to);
  }

  /** The tag is implicit: under it lies a GeneralizedTime. */
  private static Instant instant(Ber time) throws MalformedAsn1Exception {
    try {
      byte[] encoded = new DEROctetString(time.content()).getEncoded();
      encoded[0] = 0x18;
      ASN1Primitive value = ASN1Primitive.fromByteArray(encoded);
      return ASN1GeneralizedTime.getInstance(value).getDate().toInstant();
    } catch (IOException | ParseException | RuntimeException e) {
      throw new MalformedAsn1Exception("a key usage period that cannot be read", e);
    }
  }

  Optional<Instant> begin() {
    return Optional.ofNullable(notBefore);
  }

  Optional<Instant> end() {
    return Optional.ofNullable(notAfter);
  }

  /** Tells whether the period and a stretch of time have an instant in common. */
  boolean overlaps(Instant from, Instant to) {
    return (notBefore == null || !to.isBefore(notBefore))
        && (notAfter == null || !from.isAfter(notAfter));
  }
}
