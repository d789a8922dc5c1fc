package io.dinhdanh.nfc.trust;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One file of trust material: DER (a certificate, a revocation list or a master list), PEM, or LDIF
 * of the ICAO PKD. What it holds goes into a store.
 */
final class TrustFile {

  private static final Pattern PEM =
      Pattern.compile("-----BEGIN ([A-Z0-9 ]{1,32})-----([A-Za-z0-9+/=\\s]*+)-----END \\1-----");

  private final String name;
  private final LoadingRules rules;
  private final TrustStoreBuilder store;

  TrustFile(String name, LoadingRules rules, TrustStoreBuilder store) {
    this.name = name;
    this.rules = rules;
    this.store = store;
  }

  /** Adds what the bytes hold to the store. */
  void addTo(byte[] bytes) throws MalformedAsn1Exception, RefusedListException {
    if (bytes.length > 0 && bytes[0] == Ber.SEQUENCE) {
      addDer(bytes, name);
    } else if (Ldif.looksLike(bytes)) {
      addLdif(bytes);
    } else {
      addPem(new String(bytes, StandardCharsets.ISO_8859_1));
    }
  }

  private void addPem(String text) throws MalformedAsn1Exception, RefusedListException {
    Matcher blocks = PEM.matcher(text);
    int found = 0;
    while (blocks.find()) {
      try {
        addDer(Base64.getMimeDecoder().decode(blocks.group(2)), name);
        found++;
      } catch (IllegalArgumentException e) {
        throw new MalformedAsn1Exception("a PEM block that is not base 64", e);
      }
    }
    if (found == 0) {
      throw new MalformedAsn1Exception("neither DER nor PEM");
    }
  }

  /** One country's odd record must not cost all others: it is skipped and reported. */
  private void addLdif(byte[] bytes) throws MalformedAsn1Exception {
    Ldif.read(
        bytes,
        new Ldif.Receiver() {
          @Override
          public void value(int record, byte[] value) {
            try {
              addDer(value, name + "#" + record);
            } catch (MalformedAsn1Exception e) {
              skipped(record);
            } catch (RefusedListException e) {
              store.skip(new SkippedItem(name + "#" + record, e.reason()));
            }
          }

          @Override
          public void skipped(int record) {
            store.skip(new SkippedItem(name + "#" + record, TrustSentences.NOT_TRUST_MATERIAL));
          }
        });
  }

  /** Tells the three kinds apart by their first inner element. */
  private void addDer(byte[] der, String title)
      throws MalformedAsn1Exception, RefusedListException {
    Asn1Bounds.check(der);
    List<Ber> parts = Ber.first(der).expect(Ber.SEQUENCE).children(2);
    if (parts.get(0).is(Ber.OBJECT_IDENTIFIER)) {
      addMasterList(MasterList.parse(der), title);
    } else if (looksLikeRevocationList(parts.get(0))) {
      store.add(RevocationList.parse(der));
    } else {
      store.add(PkiCertificate.parse(der));
    }
  }

  /** A certificate has a validity, a SEQUENCE, where a revocation list has its first time. */
  private static boolean looksLikeRevocationList(Ber signedPart) throws MalformedAsn1Exception {
    List<Ber> fields = signedPart.expect(Ber.SEQUENCE).children(3);
    int time = fields.get(0).is(Ber.INTEGER) ? 3 : 2;
    return fields.size() > time && (fields.get(time).is(0x17) || fields.get(time).is(0x18));
  }

  private void addMasterList(MasterList list, String title)
      throws MalformedAsn1Exception, RefusedListException {
    if (!list.signatureValid()) {
      throw new MalformedAsn1Exception("a master list whose signature does not verify");
    }
    boolean pinned = list.signedUnder(rules.pinnedSigners());
    if (!pinned && !rules.pinnedSigners().isEmpty()) {
      throw new RefusedListException(TrustSentences.UNPINNED_LIST);
    }
    TrustListVersion version = list.version(title, pinned);
    if (rules.superseded(version)) {
      throw new RefusedListException(TrustSentences.OLDER_LIST);
    }
    store.add(version, list);
  }
}
