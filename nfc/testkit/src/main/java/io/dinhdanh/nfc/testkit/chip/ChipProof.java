package io.dinhdanh.nfc.testkit.chip;

import java.math.BigInteger;
import java.util.Arrays;

/** Chip authentication data: what PACE's mapping of that name proves (Doc 9303-11 §4.4.3.5). */
final class ChipProof {

  private ChipProof() {}

  /** The mapping key divided by the static key. */
  static byte[] of(BigInteger staticKey, BigInteger mappingKey, BigInteger order) {
    BigInteger quotient = staticKey.modInverse(order).multiply(mappingKey).mod(order);
    return Bytes.ofNumber(quotient, (order.bitLength() + 7) / 8);
  }

  /** Encrypted under a counter of minus one. */
  static byte[] encrypted(SessionCipher session, byte[] proof) {
    byte[] minusOne = new byte[Aes.BLOCK];
    Arrays.fill(minusOne, (byte) 0xFF);
    return session.encrypt(minusOne, Bytes.pad(proof, Aes.BLOCK));
  }
}
