package io.dinhdanh.nfc.testkit.chip;

/** What secure messaging asks of a cipher (ICAO Doc 9303-11 §9.8). */
interface SessionCipher {

  /** The block size, which is also the size of the send sequence counter: 8 or 16 bytes. */
  int block();

  /** Encrypts whole blocks under the counter. */
  byte[] encrypt(byte[] counter, byte[] blocks);

  /** Decrypts whole blocks under the counter. */
  byte[] decrypt(byte[] counter, byte[] blocks);

  /** The eight bytes of the authentication code over whole blocks. */
  byte[] authenticate(byte[] blocks);

  /** The eight bytes that prove the key of PACE (ICAO Doc 9303-11 §4.4.3.4.2). */
  byte[] token(byte[] data);
}
