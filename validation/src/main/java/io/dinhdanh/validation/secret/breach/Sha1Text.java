package io.dinhdanh.validation.secret.breach;

/** SHA-1 digests as 40 upper-case hexadecimal digits. */
final class Sha1Text {

  /** Bytes of a digest. */
  static final int BYTES = 20;

  private Sha1Text() {}

  /** Writes a digest. */
  static String of(byte[] sha1) {
    requireDigest(sha1);
    StringBuilder text = new StringBuilder(2 * BYTES);
    for (byte b : sha1) {
      text.append("0123456789ABCDEF".charAt((b >> 4) & 15));
      text.append("0123456789ABCDEF".charAt(b & 15));
    }
    return text.toString();
  }

  /** Refuses anything that is not a digest. */
  static void requireDigest(byte[] sha1) {
    if (sha1.length != BYTES) {
      throw new IllegalArgumentException("a SHA-1 digest has 20 bytes");
    }
  }
}
