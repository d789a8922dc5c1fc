package io.dinhdanh.nfc.testkit.chip;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Hash functions of Active Authentication, each with its trailer in ISO/IEC 9796-2. */
public enum ActiveHash {
  /** SHA-1 with the one-byte trailer. */
  SHA_1("SHA-1", 0xBC),
  /** SHA-224. */
  SHA_224("SHA-224", 0x38CC),
  /** SHA-256. */
  SHA_256("SHA-256", 0x34CC),
  /** SHA-384. */
  SHA_384("SHA-384", 0x36CC),
  /** SHA-512. */
  SHA_512("SHA-512", 0x35CC);

  private final String digest;
  private final int trailer;

  ActiveHash(String digest, int trailer) {
    this.digest = digest;
    this.trailer = trailer;
  }

  byte[] trailer() {
    return trailer > 0xFF
        ? new byte[] {(byte) (trailer >> 8), (byte) trailer}
        : new byte[] {(byte) trailer};
  }

  MessageDigest digest() {
    try {
      return MessageDigest.getInstance(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has " + digest, e);
    }
  }
}
