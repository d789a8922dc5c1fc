package io.dinhdanh.nfc.trust;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What one file holds: certificates, revocation lists, or a master list's certificates. */
record TrustFile(List<PkiCertificate> certificates, List<RevocationList> lists) {

  private static final Pattern PEM =
      Pattern.compile("-----BEGIN ([A-Z0-9 ]{1,32})-----([A-Za-z0-9+/=\\s]*+)-----END \\1-----");

  static TrustFile parse(byte[] bytes) throws MalformedAsn1Exception {
    if (bytes.length > 0 && bytes[0] == Ber.SEQUENCE) {
      TrustFile file = new TrustFile(new ArrayList<>(), new ArrayList<>());
      file.addDer(bytes);
      return file;
    }
    return parsePem(new String(bytes, StandardCharsets.ISO_8859_1));
  }

  private static TrustFile parsePem(String text) throws MalformedAsn1Exception {
    TrustFile file = new TrustFile(new ArrayList<>(), new ArrayList<>());
    Matcher blocks = PEM.matcher(text);
    while (blocks.find()) {
      try {
        file.addDer(Base64.getMimeDecoder().decode(blocks.group(2)));
      } catch (IllegalArgumentException e) {
        throw new MalformedAsn1Exception("a PEM block that is not base 64", e);
      }
    }
    if (file.certificates.isEmpty() && file.lists.isEmpty()) {
      throw new MalformedAsn1Exception("neither DER nor PEM");
    }
    return file;
  }

  /** Tells the three kinds apart by their first inner element. */
  private void addDer(byte[] der) throws MalformedAsn1Exception {
    Asn1Bounds.check(der);
    List<Ber> parts = Ber.first(der).expect(Ber.SEQUENCE).children(2);
    if (parts.get(0).is(Ber.OBJECT_IDENTIFIER)) {
      addMasterList(MasterList.parse(der));
    } else if (looksLikeRevocationList(parts.get(0))) {
      lists.add(RevocationList.parse(der));
    } else {
      certificates.add(PkiCertificate.parse(der));
    }
  }

  /** A certificate has a validity, a SEQUENCE, where a revocation list has its first time. */
  private static boolean looksLikeRevocationList(Ber signedPart) throws MalformedAsn1Exception {
    List<Ber> fields = signedPart.expect(Ber.SEQUENCE).children(3);
    int time = fields.get(0).is(Ber.INTEGER) ? 3 : 2;
    return fields.size() > time && (fields.get(time).is(0x17) || fields.get(time).is(0x18));
  }

  private void addMasterList(MasterList list) throws MalformedAsn1Exception {
    if (!list.signatureValid()) {
      throw new MalformedAsn1Exception("a master list whose signature does not verify");
    }
    for (PkiCertificate certificate : list.certificates()) {
      if (certificate.certificateAuthority()) {
        certificates.add(certificate);
      }
    }
  }

  void addTo(TrustStore.Builder store) {
    certificates.forEach(store::add);
    lists.forEach(store::add);
  }
}
