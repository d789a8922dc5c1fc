package io.dinhdanh.nfc.testkit.chip;

import org.bouncycastle.crypto.BlockCipher;
import org.bouncycastle.crypto.engines.AESEngine;
import org.bouncycastle.crypto.engines.DESedeEngine;
import org.bouncycastle.crypto.modes.CBCBlockCipher;
import org.bouncycastle.crypto.params.KeyParameter;

/** Runs a cipher over whole blocks. */
final class Blocks {

  private Blocks() {}

  static byte[] run(BlockCipher cipher, byte[] blocks) {
    byte[] result = new byte[blocks.length];
    for (int at = 0; at < blocks.length; at += cipher.getBlockSize()) {
      cipher.processBlock(blocks, at, result, at);
    }
    return result;
  }

  /** Encrypts in CBC mode from a starting value of zeros, as BAC and the nonce of PACE are. */
  static byte[] encryptFromZero(ChipCipher suite, byte[] key, byte[] blocks) {
    return run(fromZero(suite, true, key), blocks);
  }

  static byte[] decryptFromZero(ChipCipher suite, byte[] key, byte[] blocks) {
    return run(fromZero(suite, false, key), blocks);
  }

  private static BlockCipher fromZero(ChipCipher suite, boolean encrypting, byte[] key) {
    boolean des = suite == ChipCipher.TRIPLE_DES;
    BlockCipher cipher =
        CBCBlockCipher.newInstance(des ? new DESedeEngine() : AESEngine.newInstance());
    cipher.init(encrypting, new KeyParameter(key));
    return cipher;
  }
}
