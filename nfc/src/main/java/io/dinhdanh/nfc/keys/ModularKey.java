package io.dinhdanh.nfc.keys;

import io.dinhdanh.nfc.lds.MalformedDataException;
import io.dinhdanh.nfc.lds.Tlv;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.List;
import java.util.Set;
import org.bouncycastle.util.BigIntegers;

/**
 * A chip's public key of Diffie-Hellman modulo a prime, as PKCS #3 or RFC 3279 §2.3.3 write it.
 * Immutable. Numbers are bounded before any is computed with; that the prime is one is for the
 * issuer's signature to say.
 */
public final class ModularKey implements AgreementKey {

  private static final String PKCS_3 = "1.2.840.113549.1.3.1";
  private static final Set<String> ALGORITHMS = Set.of(PKCS_3, "1.2.840.10046.2.1");
  private static final int SHORTEST = 1_024;
  private static final int LONGEST = 4_096;
  private static final int SHORTEST_ORDER = 160;

  private final BigInteger prime;
  private final BigInteger generator;
  private final BigInteger order;
  private final BigInteger value;

  private ModularKey(BigInteger prime, BigInteger generator, BigInteger order, BigInteger value) {
    this.prime = prime;
    this.generator = generator;
    this.order = order;
    this.value = value;
  }

  /**
   * Reads a key.
   *
   * @param encoded the SubjectPublicKeyInfo in DER
   * @return the key
   * @throws UnusableKeyException if it is not one, or one of its numbers is outside its bounds
   */
  public static ModularKey decode(byte[] encoded) throws UnusableKeyException {
    SubjectKey subject = SubjectKey.parse(encoded);
    if (!ALGORITHMS.contains(subject.algorithm()) || subject.parameters().isEmpty()) {
      throw new UnusableKeyException("not a key modulo a prime");
    }
    try {
      List<Tlv> domain = subject.parameters().get(0).children();
      if (domain.size() < 2) {
        throw new UnusableKeyException("a domain that cannot be read");
      }
      BigInteger prime = SubjectKey.number(domain.get(0), LONGEST);
      boolean withOrder = !subject.algorithm().equals(PKCS_3) && domain.size() > 2;
      return new ModularKey(
              prime,
              SubjectKey.number(domain.get(1), LONGEST),
              withOrder
                  ? SubjectKey.number(domain.get(2), LONGEST)
                  : prime.subtract(BigInteger.ONE),
              SubjectKey.number(Tlv.parse(subject.bits()), LONGEST))
          .checked(withOrder);
    } catch (MalformedDataException e) {
      throw new UnusableKeyException("a domain that cannot be read");
    }
  }

  private ModularKey checked(boolean withOrder) throws UnusableKeyException {
    boolean bounded =
        prime.bitLength() >= SHORTEST
            && prime.bitLength() <= LONGEST
            && prime.testBit(0)
            && isElement(generator)
            && isElement(value)
            && order.bitLength() >= SHORTEST_ORDER
            && order.compareTo(prime) < 0;
    if (!bounded || (withOrder && !value.modPow(order, prime).equals(BigInteger.ONE))) {
      throw new UnusableKeyException("a number that we refuse to compute with");
    }
    return this;
  }

  /** Two to the prime less two: the others are equal to their own powers. */
  private boolean isElement(BigInteger number) {
    return number.compareTo(BigInteger.ONE) > 0
        && number.compareTo(prime.subtract(BigInteger.ONE)) < 0;
  }

  @Override
  public BigInteger drawPrivateKey(SecureRandom random) {
    return BigIntegers.createRandomInRange(BigInteger.ONE, order.subtract(BigInteger.ONE), random);
  }

  @Override
  public byte[] publicKey(BigInteger privateKey) throws UnusableKeyException {
    return BigIntegers.asUnsignedByteArray(power(generator, privateKey));
  }

  @Override
  public byte[] sharedSecret(BigInteger privateKey) throws UnusableKeyException {
    return BigIntegers.asUnsignedByteArray((prime.bitLength() + 7) / 8, power(value, privateKey));
  }

  private BigInteger power(BigInteger base, BigInteger exponent) throws UnusableKeyException {
    if (exponent.signum() <= 0 || exponent.compareTo(order) >= 0) {
      throw new UnusableKeyException("a number outside the order of the group");
    }
    return base.modPow(exponent, prime);
  }
}
