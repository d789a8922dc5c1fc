package io.dinhdanh.nfc.keys;

import io.dinhdanh.nfc.lds.MalformedDataException;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Set;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.math.ec.ECPoint;
import org.bouncycastle.util.BigIntegers;

/** A chip's public key on a standard elliptic curve, its point known to lie there. Immutable. */
public final class EllipticKey implements AgreementKey {

  /** id-ecPublicKey and id-ecDH of RFC 5480 §2.1. */
  private static final Set<String> ALGORITHMS = Set.of("1.2.840.10045.2.1", "1.3.132.1.12");

  private final ECPublicKeyParameters parameters;

  private EllipticKey(ECPublicKeyParameters parameters) {
    this.parameters = parameters;
  }

  /**
   * Reads a key (RFC 5480 §2), its curve named or written out.
   *
   * @param encoded the SubjectPublicKeyInfo in DER
   * @return the key
   * @throws UnusableKeyException if it is not one, its curve is no standard, or its point is not on
   *     the curve
   */
  public static EllipticKey decode(byte[] encoded) throws UnusableKeyException {
    SubjectKey subject = SubjectKey.parse(encoded);
    if (!ALGORITHMS.contains(subject.algorithm()) || subject.parameters().isEmpty()) {
      throw new UnusableKeyException("not a key on an elliptic curve");
    }
    try {
      return of(StandardCurve.of(subject.parameters().get(0)), subject.bits());
    } catch (MalformedDataException e) {
      throw new UnusableKeyException("a curve that cannot be read");
    }
  }

  private static EllipticKey of(ECDomainParameters curve, byte[] point)
      throws UnusableKeyException {
    try {
      return new EllipticKey(new ECPublicKeyParameters(curve.getCurve().decodePoint(point), curve));
    } catch (IllegalArgumentException e) {
      throw new UnusableKeyException("a point that is not on the curve");
    }
  }

  /**
   * Another key on the same curve.
   *
   * @param point the encoded point (BSI TR-03111 §3.2)
   * @return the key
   * @throws UnusableKeyException if the point is not on the curve
   */
  public EllipticKey sibling(byte[] point) throws UnusableKeyException {
    return of(curve(), point);
  }

  /**
   * The curve.
   *
   * @return its parameters, immutable
   */
  public ECDomainParameters curve() {
    return parameters.getParameters();
  }

  /**
   * The key as BouncyCastle computes with it.
   *
   * @return the parameters, immutable
   */
  public ECPublicKeyParameters parameters() {
    return parameters;
  }

  /**
   * The point.
   *
   * @return its uncompressed encoding, a copy
   */
  public byte[] point() {
    return parameters.getQ().getEncoded(false);
  }

  /**
   * The point so many times.
   *
   * @param times 1 to the order of the curve less 1
   * @return the product, normalised
   * @throws UnusableKeyException if the number is out of range
   */
  public ECPoint times(BigInteger times) throws UnusableKeyException {
    if (times.signum() <= 0 || times.compareTo(curve().getN()) >= 0) {
      throw new UnusableKeyException("a number outside the order of the curve");
    }
    return parameters.getQ().multiply(times).normalize();
  }

  /**
   * The length of a coordinate.
   *
   * @return in bytes
   */
  public int fieldLength() {
    return (curve().getCurve().getFieldSize() + 7) / 8;
  }

  @Override
  public BigInteger drawPrivateKey(SecureRandom random) {
    return BigIntegers.createRandomInRange(
        BigInteger.ONE, curve().getN().subtract(BigInteger.ONE), random);
  }

  @Override
  public byte[] publicKey(BigInteger privateKey) throws UnusableKeyException {
    return new EllipticKey(new ECPublicKeyParameters(curve().getG(), curve()))
        .times(privateKey)
        .getEncoded(false);
  }

  @Override
  public byte[] sharedSecret(BigInteger privateKey) throws UnusableKeyException {
    return BigIntegers.asUnsignedByteArray(
        fieldLength(), times(privateKey).getAffineXCoord().toBigInteger());
  }
}
