package io.dinhdanh.nfc.access;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Random;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.BlockCipher;
import org.bouncycastle.crypto.engines.AESEngine;
import org.bouncycastle.crypto.params.KeyParameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MappingProofTest {

  private static final Random RANDOM = new Random(11);

  private static byte[] bytes(int count) {
    byte[] bytes = new byte[count];
    RANDOM.nextBytes(bytes);
    return bytes;
  }

  /** The chip's side, its initial vector by another implementation of AES. */
  private static byte[] encrypt(byte[] key, byte[] padded) throws Exception {
    BlockCipher engine = AESEngine.newInstance();
    engine.init(true, new KeyParameter(key));
    byte[] vector = new byte[16];
    Arrays.fill(vector, (byte) 0xFF);
    engine.processBlock(vector, 0, vector, 0);
    Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
    cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new IvParameterSpec(vector));
    return cipher.doFinal(padded);
  }

  @ParameterizedTest
  @ValueSource(ints = {16, 24, 32})
  void opensWhatAChipEncrypted(int keyLength) throws Exception {
    byte[] key = bytes(keyLength);
    for (int length : new int[] {28, 32, 48, 66}) {
      byte[] number = bytes(length);
      byte[] padded = Arrays.copyOf(number, (length / 16 + 1) * 16);
      padded[length] = (byte) 0x80;
      assertArrayEquals(
          number, MappingProof.decrypt(new SecretKeySpec(key, "AES"), encrypt(key, padded)));
    }
  }

  @Test
  void refusesWrongPaddingAndWrongLengths() throws Exception {
    byte[] key = bytes(16);
    byte[] unpadded = encrypt(key, new byte[32]);
    SecretKeySpec secret = new SecretKeySpec(key, "AES");
    assertThrows(GeneralSecurityException.class, () -> MappingProof.decrypt(secret, unpadded));
    assertThrows(GeneralSecurityException.class, () -> MappingProof.decrypt(secret, new byte[15]));
    assertThrows(GeneralSecurityException.class, () -> MappingProof.decrypt(secret, new byte[0]));
  }
}
