package io.dinhdanh.nfc.testkit.chip;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.bouncycastle.util.encoders.Hex;

/** The pseudo-random function of PACE's integrated mapping (ICAO Doc 9303-11 §4.4.3.3.2). */
final class IntegratedMapping {

  private static final int SHORT_KEY = 16;
  private static final int EXTRA_BITS = 64;

  private static final byte[] SHORT_0 = Hex.decode("a668892a7c41e3ca739f40b057d85904");
  private static final byte[] SHORT_1 = Hex.decode("a4e136ac725f738b01c1f60217c188ad");
  private static final byte[] LONG_0 =
      Hex.decode("d463d65234124ef7897054986dca0a174e28df758cbaa03f240616414d5a1676");
  private static final byte[] LONG_1 =
      Hex.decode("54bd7255f0aaf831bec3423fcf39d69b6cbf066677d0faae5aadd99df8e53517");

  private final ChipCipher cipher;
  private final byte[] constant0;
  private final byte[] constant1;

  IntegratedMapping(ChipCipher cipher) {
    boolean shortKey = cipher.keyLength() == SHORT_KEY;
    this.cipher = cipher;
    this.constant0 = shortKey ? SHORT_0 : LONG_0;
    this.constant1 = shortKey ? SHORT_1 : LONG_1;
  }

  /** The length of the chip's nonce, which has to give a whole key. */
  int nonceLength() {
    return constant0.length;
  }

  /** Octets that both nonces decide, 64 bits more than the field has. */
  byte[] octets(byte[] chipNonce, byte[] readerNonce, int fieldBits) {
    ByteArrayOutputStream octets = new ByteArrayOutputStream();
    byte[] key = key(Blocks.encryptFromZero(cipher, readerNonce, chipNonce));
    while (octets.size() * Byte.SIZE < fieldBits + EXTRA_BITS) {
      byte[] block = Blocks.encryptFromZero(cipher, key, constant1);
      octets.write(block, 0, block.length);
      key = key(Blocks.encryptFromZero(cipher, key, constant0));
    }
    return octets.toByteArray();
  }

  private byte[] key(byte[] block) {
    return Arrays.copyOf(block, cipher.keyLength());
  }
}
