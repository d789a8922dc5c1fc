package io.dinhdanh.nfc.trust;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;

/**
 * A CMS SignedData with one signer (RFC 5652 §5), in BER or DER: the frame of security objects and
 * of master lists. Parsing checks structure; what the signature is worth is asked afterwards.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record SignedMessage(
    ASN1ObjectIdentifier contentType,
    byte[] content,
    List<PkiCertificate> certificates,
    SignerInfo signer) {

  private static final int MOST_CERTIFICATES = 64;

  static SignedMessage parse(byte[] encoded) throws MalformedAsn1Exception {
    return parse(encoded, TrustStore.empty().memory());
  }

  /** Reads a message; certificates that the memory knows are not parsed again. */
  static SignedMessage parse(byte[] encoded, TrustMemory memory) throws MalformedAsn1Exception {
    Asn1Bounds.check(encoded);
    return ofBounded(encoded, memory);
  }

  /** Reads a message whose bounds were checked with what surrounds it. */
  static SignedMessage ofBounded(byte[] encoded, TrustMemory memory) throws MalformedAsn1Exception {
    try {
      List<Ber> contentInfo = Ber.first(encoded).expect(Ber.SEQUENCE).children(2);
      if (!oid(contentInfo.get(0)).equals(CMSObjectIdentifiers.signedData)) {
        throw new MalformedAsn1Exception("not signed data");
      }
      return signedData(contentInfo.get(1).expect(Ber.CONTEXT_0).only(), memory);
    } catch (RuntimeException e) {
      throw new MalformedAsn1Exception("not signed data", e);
    }
  }

  private static SignedMessage signedData(Ber signedData, TrustMemory memory)
      throws MalformedAsn1Exception {
    List<Ber> fields = signedData.expect(Ber.SEQUENCE).children(4);
    fields.get(0).expect(Ber.INTEGER);
    fields.get(1).expect(Ber.SET);
    List<Ber> content = fields.get(2).expect(Ber.SEQUENCE).children(2);
    Ber certificates = fields.get(3);
    Ber signers = fields.get(fields.size() - 1).expect(Ber.SET);
    return new SignedMessage(
        oid(content.get(0)),
        content.get(1).expect(Ber.CONTEXT_0).only().octets(),
        certificates.is(Ber.CONTEXT_0) ? certificates(certificates, memory) : List.of(),
        SignerInfo.parse(signers.only(), memory));
  }

  private static List<PkiCertificate> certificates(Ber set, TrustMemory memory)
      throws MalformedAsn1Exception {
    List<Ber> elements = set.children();
    if (elements.size() > MOST_CERTIFICATES) {
      throw new MalformedAsn1Exception("more than 64 certificates come with the signature");
    }
    List<PkiCertificate> certificates = new ArrayList<>();
    for (Ber element : elements) {
      certificates.add(memory.certificate(element.encoded()));
    }
    return Collections.unmodifiableList(certificates);
  }

  static ASN1ObjectIdentifier oid(Ber element) throws MalformedAsn1Exception {
    return ASN1ObjectIdentifier.fromContents(element.expect(Ber.OBJECT_IDENTIFIER).content());
  }

  /**
   * The signer's certificate: one that came with the message, or a candidate if none came. A
   * message whose certificates are all of others is not repaired from outside.
   */
  Optional<PkiCertificate> signerCertificate(TrustStore store) {
    if (certificates.isEmpty()) {
      return store.candidate(signer);
    }
    for (PkiCertificate certificate : certificates) {
      if (signer.identifies(certificate)) {
        return Optional.of(certificate);
      }
    }
    return Optional.empty();
  }
}
