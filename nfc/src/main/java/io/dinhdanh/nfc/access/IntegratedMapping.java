package io.dinhdanh.nfc.access;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.ECParameterSpec;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.DHParameterSpec;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.util.encoders.Hex;
import org.jmrtd.lds.PACEInfo;
import org.jmrtd.protocol.PACEProtocol;

/**
 * The integrated mapping of PACE: two nonces become a generator (ICAO Doc 9303-11 §4.4.3.3.2). The
 * curve's point is found by JMRTD; its pseudo-random function names the cipher's key in a way that
 * the JDK's own ciphers refuse, so that one is here.
 */
final class IntegratedMapping {

  private static final int SHORT_KEY = 16;
  private static final int EXTRA_BITS = 64;
  private static final String TRIPLE_DES = "DESede";
  private static final byte[] SHORT_0 = Hex.decode("a668892a7c41e3ca739f40b057d85904");
  private static final byte[] SHORT_1 = Hex.decode("a4e136ac725f738b01c1f60217c188ad");
  private static final byte[] LONG_0 =
      Hex.decode("d463d65234124ef7897054986dca0a174e28df758cbaa03f240616414d5a1676");
  private static final byte[] LONG_1 =
      Hex.decode("54bd7255f0aaf831bec3423fcf39d69b6cbf066677d0faae5aadd99df8e53517");

  private final String cipher;
  private final int keyLength;

  /** The mapping of a protocol, by its object identifier. */
  IntegratedMapping(String protocol) {
    cipher = PACEInfo.toCipherAlgorithm(protocol);
    keyLength = PACEInfo.toKeyLength(protocol) / Byte.SIZE;
  }

  /** The length of the reader's nonce, which is used as a key. */
  int nonceLength() {
    return keyLength;
  }

  /** The same domain with the generator that both nonces decide. */
  AlgorithmParameterSpec map(byte[] chipNonce, byte[] readerNonce, AlgorithmParameterSpec domain)
      throws GeneralSecurityException {
    if (domain instanceof ECParameterSpec curve) {
      BigInteger number =
          number(chipNonce, readerNonce, curve.getCurve().getField().getFieldSize());
      return new ECParameterSpec(
          curve.getCurve(),
          PACEProtocol.icartPointEncode(number, curve),
          curve.getOrder(),
          curve.getCofactor());
    }
    PACEInfo.DHCParameterSpec group = (PACEInfo.DHCParameterSpec) domain;
    BigInteger prime = group.getP();
    BigInteger exponent = prime.subtract(BigInteger.ONE).divide(group.getQ());
    BigInteger number = number(chipNonce, readerNonce, prime.bitLength());
    return new DHParameterSpec(prime, number.mod(prime).modPow(exponent, prime), group.getL());
  }

  /** A number of 64 bits more than the field, to be taken modulo its prime. */
  BigInteger number(byte[] chipNonce, byte[] readerNonce, int fieldBits)
      throws GeneralSecurityException {
    byte[] constant0 = keyLength == SHORT_KEY ? SHORT_0 : LONG_0;
    byte[] constant1 = keyLength == SHORT_KEY ? SHORT_1 : LONG_1;
    byte[] octets = new byte[0];
    byte[] key = encrypt(readerNonce, chipNonce);
    while (octets.length * Byte.SIZE < fieldBits + EXTRA_BITS) {
      octets = org.bouncycastle.util.Arrays.concatenate(octets, encrypt(key, constant1));
      key = encrypt(key, constant0);
    }
    return new BigInteger(1, octets);
  }

  /** CBC from a zero vector; what a cipher's key does not need of the octets is left out. */
  private byte[] encrypt(byte[] key, byte[] octets) throws GeneralSecurityException {
    Cipher engine = Cipher.getInstance(cipher + "/CBC/NoPadding");
    byte[] vector = new byte[engine.getBlockSize()];
    engine.init(
        Cipher.ENCRYPT_MODE,
        new SecretKeySpec(whole(Arrays.copyOf(key, keyLength)), cipher),
        new IvParameterSpec(vector));
    return engine.doFinal(octets);
  }

  /** Triple DES with two keys uses the first one twice. */
  private byte[] whole(byte[] key) {
    return cipher.equals(TRIPLE_DES)
        ? org.bouncycastle.util.Arrays.concatenate(key, Arrays.copyOf(key, Long.BYTES))
        : key;
  }
}
