package io.dinhdanh.nfc.testkit.chip;

import java.util.Arrays;
import org.bouncycastle.crypto.BlockCipher;
import org.bouncycastle.crypto.engines.AESEngine;
import org.bouncycastle.crypto.macs.CMac;
import org.bouncycastle.crypto.modes.CBCBlockCipher;
import org.bouncycastle.crypto.params.KeyParameter;
import org.bouncycastle.crypto.params.ParametersWithIV;

/** AES in CBC mode, its starting value the encrypted counter, and CMAC cut to eight bytes. */
final class Aes implements SessionCipher {

  static final int BLOCK = 16;
  private static final int CODE = 8;

  private final byte[] encryption;
  private final byte[] authentication;

  Aes(byte[] encryption, byte[] authentication) {
    this.encryption = encryption.clone();
    this.authentication = authentication.clone();
  }

  @Override
  public int block() {
    return BLOCK;
  }

  @Override
  public byte[] encrypt(byte[] counter, byte[] blocks) {
    return Blocks.run(cbc(true, counter), blocks);
  }

  @Override
  public byte[] decrypt(byte[] counter, byte[] blocks) {
    return Blocks.run(cbc(false, counter), blocks);
  }

  @Override
  public byte[] authenticate(byte[] blocks) {
    return token(blocks);
  }

  @Override
  public byte[] token(byte[] data) {
    CMac mac = new CMac(AESEngine.newInstance());
    mac.init(new KeyParameter(authentication));
    mac.update(data, 0, data.length);
    byte[] code = new byte[BLOCK];
    mac.doFinal(code, 0);
    return Arrays.copyOf(code, CODE);
  }

  private BlockCipher cbc(boolean encrypting, byte[] counter) {
    BlockCipher single = AESEngine.newInstance();
    single.init(true, new KeyParameter(encryption));
    byte[] start = Blocks.run(single, counter);
    BlockCipher cipher = CBCBlockCipher.newInstance(AESEngine.newInstance());
    cipher.init(encrypting, new ParametersWithIV(new KeyParameter(encryption), start));
    return cipher;
  }
}
