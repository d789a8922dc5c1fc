package io.dinhdanh.nfc.testkit.chip;

import java.math.BigInteger;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.asn1.x9.X9ECPoint;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.math.ec.ECPoint;

/** The points of an elliptic curve over a prime field. */
final class EcGroup implements Group<ECPoint> {

  private static final byte UNCOMPRESSED = 4;

  private final X9ECParameters parameters;
  private final BigInteger prime;

  EcGroup(X9ECParameters parameters) {
    this.parameters = parameters;
    this.prime = parameters.getCurve().getField().getCharacteristic();
  }

  @Override
  public ECPoint generator() {
    return parameters.getG();
  }

  @Override
  public BigInteger order() {
    return parameters.getN();
  }

  @Override
  public ECPoint times(ECPoint element, BigInteger factor) {
    return element.multiply(factor).normalize();
  }

  @Override
  public ECPoint plus(ECPoint left, ECPoint right) {
    return left.add(right).normalize();
  }

  @Override
  public ECPoint decode(byte[] octets) throws Refusal {
    int length = 1 + 2 * fieldLength();
    boolean uncompressed = octets.length == length && octets[0] == UNCOMPRESSED;
    Refusal.unless(uncompressed, StatusWord.WRONG_DATA);
    try {
      return parameters.getCurve().decodePoint(octets).normalize();
    } catch (IllegalArgumentException notOnTheCurve) {
      throw new Refusal(StatusWord.WRONG_DATA);
    }
  }

  @Override
  public byte[] encode(ECPoint element) {
    return element.getEncoded(false);
  }

  @Override
  public byte[] secret(ECPoint element) {
    return element.normalize().getAffineXCoord().getEncoded();
  }

  /** The point encoding of ICAO Doc 9303-11 §B.2, for a prime that is 3 modulo 4. */
  @Override
  public ECPoint map(byte[] octets) {
    BigInteger a = parameters.getCurve().getA().toBigInteger();
    BigInteger b = parameters.getCurve().getB().toBigInteger();
    BigInteger t = new BigInteger(1, octets).mod(prime);
    BigInteger alpha = t.multiply(t).negate().mod(prime);
    BigInteger inverse = alpha.add(alpha.multiply(alpha)).modInverse(prime);
    BigInteger x2 =
        b.negate().multiply(a.modInverse(prime)).multiply(inverse.add(BigInteger.ONE)).mod(prime);
    BigInteger x3 = alpha.multiply(x2).mod(prime);
    BigInteger h2 = x2.pow(3).add(a.multiply(x2)).add(b).mod(prime);
    BigInteger u = t.pow(3).multiply(h2).mod(prime);
    BigInteger quarter = prime.add(BigInteger.ONE).shiftRight(2);
    BigInteger root = h2.modPow(prime.subtract(BigInteger.ONE).subtract(quarter), prime);
    boolean square = root.multiply(root).multiply(h2).mod(prime).equals(BigInteger.ONE);
    BigInteger x = square ? x2 : x3;
    BigInteger y = root.multiply(square ? h2 : u).mod(prime);
    return parameters.getCurve().createPoint(x, y).multiply(parameters.getH()).normalize();
  }

  @Override
  public int keyTag() {
    return 0x86;
  }

  @Override
  public int fieldBits() {
    return prime.bitLength();
  }

  /** With explicit parameters, as Doc 9303-11 §9.5.1 has it for keys outside of PACE. */
  @Override
  public SubjectPublicKeyInfo publicKeyInfo(ECPoint publicKey) {
    X9ECParameters explicit =
        new X9ECParameters(
            parameters.getCurve(),
            new X9ECPoint(parameters.getG(), false),
            parameters.getN(),
            parameters.getH());
    return new SubjectPublicKeyInfo(
        new AlgorithmIdentifier(X9ObjectIdentifiers.id_ecPublicKey, explicit), encode(publicKey));
  }

  private int fieldLength() {
    return (fieldBits() + 7) / 8;
  }
}
