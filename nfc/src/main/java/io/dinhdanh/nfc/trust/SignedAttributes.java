package io.dinhdanh.nfc.trust;

import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.jspecify.annotations.Nullable;

/**
 * The attributes that the signature covers (RFC 5652 §11). An attribute that is there twice, or has
 * two values, could be read in two ways and so counts as absent.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record SignedAttributes(
    @Nullable ASN1ObjectIdentifier contentType,
    byte @Nullable [] messageDigest,
    @Nullable Instant signingTime,
    byte[] asItStands) {

  static SignedAttributes parse(Ber tagged) throws MalformedAsn1Exception {
    List<Ber> attributes = tagged.children();
    Ber contentType = single(attributes, CMSAttributes.contentType);
    Ber digest = single(attributes, CMSAttributes.messageDigest);
    Ber time = single(attributes, CMSAttributes.signingTime);
    return new SignedAttributes(
        contentType == null ? null : SignedMessage.oid(contentType),
        digest == null ? null : digest.octets(),
        time == null ? null : CertificateFields.instant(time),
        asItStands(tagged));
  }

  private static @Nullable Ber single(List<Ber> attributes, ASN1ObjectIdentifier type)
      throws MalformedAsn1Exception {
    Ber found = null;
    for (Ber attribute : attributes) {
      List<Ber> parts = attribute.expect(Ber.SEQUENCE).children(2);
      if (SignedMessage.oid(parts.get(0)).equals(type)) {
        List<Ber> values = parts.get(1).expect(Ber.SET).children();
        if (found != null || values.size() != 1) {
          return null;
        }
        found = values.get(0);
      }
    }
    return found;
  }

  /** The bytes as they stand under the tag of a SET: in DER what the signer signed. */
  private static byte[] asItStands(Ber tagged) {
    byte[] bytes = tagged.encoded();
    bytes[0] = Ber.SET;
    return bytes;
  }

  /**
   * The DER of the SET (RFC 5652 §5.4), where it is another than the bytes as they stand: for
   * messages that were written or sorted in another way than they were signed.
   */
  Optional<byte[]> sorted() {
    try {
      byte[] der = ASN1Set.getInstance(asItStands).getEncoded(ASN1Encoding.DER);
      return Arrays.equals(der, asItStands) ? Optional.empty() : Optional.of(der);
    } catch (IOException | RuntimeException e) {
      // Then there is no such form, and only the bytes as they stand can have been signed.
      return Optional.empty();
    }
  }
}
