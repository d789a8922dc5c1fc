package io.dinhdanh.nfc.keys;

import java.math.BigInteger;
import java.security.SecureRandom;

/**
 * A chip's static key for key agreement (ICAO Doc 9303-11 §6.2.2, BSI TR-03110-3 §A.4): on an
 * elliptic curve, or modulo a prime. Immutable.
 */
public sealed interface AgreementKey permits EllipticKey, ModularKey {

  /**
   * Draws an ephemeral private key.
   *
   * @param random where it comes from
   * @return the private key
   */
  BigInteger drawPrivateKey(SecureRandom random);

  /**
   * The ephemeral public key, as it goes to the chip.
   *
   * @param privateKey the ephemeral private key
   * @return an uncompressed point, or an unsigned big-endian number without leading zeros
   * @throws UnusableKeyException if the private key is out of range
   */
  byte[] publicKey(BigInteger privateKey) throws UnusableKeyException;

  /**
   * What chip and terminal come to share.
   *
   * @param privateKey the ephemeral private key
   * @return the x-coordinate or the number, as long as the field
   * @throws UnusableKeyException if the private key is out of range
   */
  byte[] sharedSecret(BigInteger privateKey) throws UnusableKeyException;
}
