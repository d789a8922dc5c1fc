package io.dinhdanh.nfc.testkit.chip;

import org.bouncycastle.crypto.BlockCipher;
import org.bouncycastle.crypto.engines.DESEngine;
import org.bouncycastle.crypto.engines.DESedeEngine;
import org.bouncycastle.crypto.macs.ISO9797Alg3Mac;
import org.bouncycastle.crypto.modes.CBCBlockCipher;
import org.bouncycastle.crypto.params.KeyParameter;

/** Triple DES with two keys in CBC mode, and the retail MAC (ISO/IEC 9797-1 algorithm 3). */
final class TripleDes implements SessionCipher {

  private static final int BLOCK = 8;

  private final byte[] encryption;
  private final byte[] authentication;

  TripleDes(byte[] encryption, byte[] authentication) {
    this.encryption = encryption.clone();
    this.authentication = authentication.clone();
  }

  @Override
  public int block() {
    return BLOCK;
  }

  @Override
  public byte[] encrypt(byte[] counter, byte[] blocks) {
    return Blocks.run(cbc(true), blocks);
  }

  @Override
  public byte[] decrypt(byte[] counter, byte[] blocks) {
    return Blocks.run(cbc(false), blocks);
  }

  @Override
  public byte[] authenticate(byte[] blocks) {
    ISO9797Alg3Mac mac = new ISO9797Alg3Mac(new DESEngine());
    mac.init(new KeyParameter(authentication));
    mac.update(blocks, 0, blocks.length);
    byte[] code = new byte[BLOCK];
    mac.doFinal(code, 0);
    return code;
  }

  @Override
  public byte[] token(byte[] data) {
    return authenticate(Bytes.pad(data, BLOCK));
  }

  private BlockCipher cbc(boolean encrypting) {
    BlockCipher cipher = CBCBlockCipher.newInstance(new DESedeEngine());
    cipher.init(encrypting, new KeyParameter(encryption));
    return cipher;
  }
}
