package io.dinhdanh.nfc.testkit.chip;

import java.math.BigInteger;
import java.security.SecureRandom;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/**
 * A group of prime order in which keys are agreed on, written additively: the points of a curve, or
 * numbers modulo a prime (ICAO Doc 9303-11 §9.5).
 *
 * @param <E> an element
 */
interface Group<E> {

  E generator();

  BigInteger order();

  E times(E element, BigInteger factor);

  E plus(E left, E right);

  /** Parses another party's public key, refusing what is no element or the neutral one. */
  E decode(byte[] octets) throws Refusal;

  byte[] encode(E element);

  /** The octets of a shared secret: the x-coordinate of a point, or the number. */
  byte[] secret(E element);

  /** Maps octets to an element whose logarithm nobody knows (ICAO Doc 9303-11 §B). */
  E map(byte[] octets);

  /** The tag of a public key of this kind in a key template. */
  int keyTag();

  /** The bits of the field's modulus. */
  int fieldBits();

  SubjectPublicKeyInfo publicKeyInfo(E publicKey);

  /** Draws a private key. */
  default BigInteger draw(SecureRandom random) {
    byte[] octets = new byte[(order().bitLength() + 7) / 8];
    BigInteger key;
    do {
      random.nextBytes(octets);
      key = new BigInteger(1, octets);
    } while (key.signum() == 0 || key.compareTo(order()) >= 0);
    return key;
  }
}
