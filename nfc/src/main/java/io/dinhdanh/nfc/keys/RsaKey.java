package io.dinhdanh.nfc.keys;

import io.dinhdanh.nfc.lds.MalformedDataException;
import io.dinhdanh.nfc.lds.Tlv;
import java.math.BigInteger;
import java.util.List;

/**
 * An RSA key of a chip.
 *
 * @param modulus 1,024 to 4,096 bits, odd
 * @param exponent 3 or more, at most 64 bits, odd
 */
public record RsaKey(BigInteger modulus, BigInteger exponent) {

  private static final String ALGORITHM = "1.2.840.113549.1.1.1";
  private static final int SHORTEST = 1_024;
  private static final int LONGEST = 4_096;
  private static final int LONGEST_EXPONENT = 64;

  /**
   * Tells whether a key is for RSA.
   *
   * @param encoded the SubjectPublicKeyInfo in DER
   * @return true if its algorithm is RSA
   * @throws UnusableKeyException if it is not a public key at all
   */
  public static boolean isOne(byte[] encoded) throws UnusableKeyException {
    return SubjectKey.parse(encoded).algorithm().equals(ALGORITHM);
  }

  /**
   * Reads a key (RFC 3279 §2.3.1).
   *
   * @param encoded the SubjectPublicKeyInfo in DER
   * @return the key
   * @throws UnusableKeyException if it is not one, or outside the bounds
   */
  public static RsaKey decode(byte[] encoded) throws UnusableKeyException {
    SubjectKey subject = SubjectKey.parse(encoded);
    if (!subject.algorithm().equals(ALGORITHM)) {
      throw new UnusableKeyException("not a key for RSA");
    }
    try {
      List<Tlv> numbers = Tlv.parse(subject.bits()).children();
      if (numbers.size() != 2) {
        throw new UnusableKeyException("not a key for RSA");
      }
      return new RsaKey(
              SubjectKey.number(numbers.get(0), LONGEST),
              SubjectKey.number(numbers.get(1), LONGEST_EXPONENT))
          .checked();
    } catch (MalformedDataException e) {
      throw new UnusableKeyException("not a key for RSA");
    }
  }

  private RsaKey checked() throws UnusableKeyException {
    int bits = modulus.bitLength();
    if (bits < SHORTEST
        || bits > LONGEST
        || !modulus.testBit(0)
        || !exponent.testBit(0)
        || exponent.bitLength() < 2
        || exponent.bitLength() > LONGEST_EXPONENT) {
      throw new UnusableKeyException("an RSA key of a size or exponent that we refuse");
    }
    return this;
  }

  /**
   * The length of the modulus.
   *
   * @return in bytes
   */
  public int length() {
    return (modulus.bitLength() + 7) / 8;
  }
}
