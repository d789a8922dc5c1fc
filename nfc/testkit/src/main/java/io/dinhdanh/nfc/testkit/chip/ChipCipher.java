package io.dinhdanh.nfc.testkit.chip;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** The ciphers of a session and how their keys are derived (ICAO Doc 9303-11 §9.7). */
public enum ChipCipher {
  /** Triple DES with two keys, and the retail MAC. */
  TRIPLE_DES("SHA-1", 16, 1),
  /** AES with keys of 128 bits, and CMAC. */
  AES_128("SHA-1", 16, 2),
  /** AES with keys of 192 bits, and CMAC. */
  AES_192("SHA-256", 24, 3),
  /** AES with keys of 256 bits, and CMAC. */
  AES_256("SHA-256", 32, 4);

  /** The counter of the encryption key. */
  static final int ENCRYPTION = 1;

  /** The counter of the key of the message authentication code. */
  static final int AUTHENTICATION = 2;

  /** The counter of the key that a password gives. */
  static final int PASSWORD = 3;

  private final String digest;
  private final int keyLength;
  private final int arc;

  ChipCipher(String digest, int keyLength, int arc) {
    this.digest = digest;
    this.keyLength = keyLength;
    this.arc = arc;
  }

  /** The length of a key in bytes. */
  int keyLength() {
    return keyLength;
  }

  /** The last arc of the object identifiers of protocols that use this cipher. */
  int arc() {
    return arc;
  }

  /**
   * KDF(secret, counter). The parity bits of DES keys are left as they fall: ciphers ignore them.
   */
  byte[] derive(byte[] secret, int counter) {
    try {
      MessageDigest hash = MessageDigest.getInstance(digest);
      hash.update(secret);
      hash.update(new byte[] {0, 0, 0, (byte) counter});
      return Arrays.copyOf(hash.digest(), keyLength);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has " + digest, e);
    }
  }

  /** The ciphers of secure messaging with the keys that a shared secret gives. */
  SessionCipher session(byte[] secret) {
    return cipher(derive(secret, ENCRYPTION), derive(secret, AUTHENTICATION));
  }

  /** The ciphers with given keys. */
  SessionCipher cipher(byte[] encryption, byte[] authentication) {
    return this == TRIPLE_DES
        ? new TripleDes(encryption, authentication)
        : new Aes(encryption, authentication);
  }
}
