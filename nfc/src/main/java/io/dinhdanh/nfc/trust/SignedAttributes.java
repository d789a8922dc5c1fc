package io.dinhdanh.nfc.trust;

import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
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
    List<byte[]> encodings) {

  static SignedAttributes parse(Ber tagged) throws MalformedAsn1Exception {
    List<Ber> attributes = tagged.children();
    Ber contentType = single(attributes, CMSAttributes.contentType);
    Ber digest = single(attributes, CMSAttributes.messageDigest);
    Ber time = single(attributes, CMSAttributes.signingTime);
    return new SignedAttributes(
        contentType == null ? null : SignedMessage.oid(contentType),
        digest == null ? null : digest.octets(),
        time == null ? null : CertificateFields.instant(time),
        encodings(tagged));
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

  /**
   * What the signer may have signed: the DER of the SET (RFC 5652 §5.4), and the bytes as they
   * stand under the tag of a SET, for signers that did not sort.
   */
  private static List<byte[]> encodings(Ber tagged) throws MalformedAsn1Exception {
    byte[] asItStands = tagged.encoded();
    asItStands[0] = Ber.SET;
    try {
      byte[] der = ASN1Set.getInstance(asItStands).getEncoded(ASN1Encoding.DER);
      return Arrays.equals(der, asItStands) ? List.of(der) : List.of(der, asItStands);
    } catch (IOException e) {
      throw new MalformedAsn1Exception("signed attributes that cannot be encoded", e);
    }
  }
}
