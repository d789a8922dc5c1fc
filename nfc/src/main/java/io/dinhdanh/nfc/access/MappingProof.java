package io.dinhdanh.nfc.access;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The encrypted number of PACE with chip authentication mapping (ICAO Doc 9303-11 §4.4.3.5): AES in
 * CBC mode under the session key, the initial vector being the encryption of minus one. JMRTD takes
 * a constant for that vector, so its plaintext is wrong in the first block.
 */
final class MappingProof {

  private static final int BLOCK = 16;
  private static final byte PADDING = (byte) 0x80;

  private MappingProof() {}

  /** The number, its padding (ISO/IEC 9797-1 method 2) taken off. */
  static byte[] decrypt(SecretKey sessionKey, byte[] encrypted) throws GeneralSecurityException {
    SecretKeySpec key = new SecretKeySpec(sessionKey.getEncoded(), "AES");
    byte[] minusOne = new byte[BLOCK];
    Arrays.fill(minusOne, (byte) 0xFF);
    Cipher first = Cipher.getInstance("AES/CBC/NoPadding");
    first.init(Cipher.ENCRYPT_MODE, key, new IvParameterSpec(new byte[BLOCK]));
    Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
    cipher.init(Cipher.DECRYPT_MODE, key, new IvParameterSpec(first.doFinal(minusOne)));
    return unpadded(cipher.doFinal(encrypted));
  }

  private static byte[] unpadded(byte[] bytes) throws GeneralSecurityException {
    int end = bytes.length - 1;
    while (end > 0 && bytes[end] == 0) {
      end--;
    }
    if (end < 1 || bytes[end] != PADDING) {
      throw new GeneralSecurityException("the padding is wrong");
    }
    return Arrays.copyOf(bytes, end);
  }
}
