package io.dinhdanh.nfc.trust;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;

/** The hash functions that ICAO Doc 9303-12 §4.4 allows, and SHA-1, which old documents have. */
final class Digests {

  static final String SHA_1 = "SHA-1";
  static final String SHA_256 = "SHA-256";

  private static final Map<ASN1ObjectIdentifier, String> NAMES =
      Map.of(
          OIWObjectIdentifiers.idSHA1, SHA_1,
          NISTObjectIdentifiers.id_sha224, "SHA-224",
          NISTObjectIdentifiers.id_sha256, SHA_256,
          NISTObjectIdentifiers.id_sha384, "SHA-384",
          NISTObjectIdentifiers.id_sha512, "SHA-512");

  private Digests() {}

  /** The Java name of a hash function, if it is one of ours. */
  static Optional<String> name(ASN1ObjectIdentifier identifier) {
    return Optional.ofNullable(NAMES.get(identifier));
  }

  /** A fresh hash function by its Java name. */
  static MessageDigest instance(String name) {
    try {
      return MessageDigest.getInstance(name);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has " + name, e);
    }
  }

  /** Lower-case hexadecimal digits. */
  static String hex(byte[] bytes) {
    byte[] text = new byte[2 * bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      text[2 * i] = digit((bytes[i] >> 4) & 15);
      text[2 * i + 1] = digit(bytes[i] & 15);
    }
    return new String(text, StandardCharsets.ISO_8859_1);
  }

  private static byte digit(int value) {
    return (byte) (value < 10 ? '0' + value : 'a' + value - 10);
  }
}
