package io.dinhdanh.nfc.testkit.chip;

import java.io.IOException;
import java.math.BigInteger;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.pkcs.DHParameter;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.crypto.params.DHParameters;
import org.bouncycastle.util.BigIntegers;

/** Numbers modulo a prime, in the subgroup of prime order. */
final class DhGroup implements Group<BigInteger> {

  private final DHParameters parameters;

  DhGroup(DHParameters parameters) {
    this.parameters = parameters;
  }

  @Override
  public BigInteger generator() {
    return parameters.getG();
  }

  @Override
  public BigInteger order() {
    return parameters.getQ();
  }

  @Override
  public BigInteger times(BigInteger element, BigInteger factor) {
    return element.modPow(factor, parameters.getP());
  }

  @Override
  public BigInteger plus(BigInteger left, BigInteger right) {
    return left.multiply(right).mod(parameters.getP());
  }

  @Override
  public BigInteger decode(byte[] octets) throws Refusal {
    Refusal.unless(octets.length <= length() + 1, StatusWord.WRONG_DATA);
    BigInteger key = new BigInteger(1, octets);
    boolean inRange = key.compareTo(BigInteger.ONE) > 0 && key.compareTo(parameters.getP()) < 0;
    Refusal.unless(inRange && times(key, order()).equals(BigInteger.ONE), StatusWord.WRONG_DATA);
    return key;
  }

  /** A public value is an unsigned integer without leading zeros (BSI TR-03110-3 §D.2.1.1). */
  @Override
  public byte[] encode(BigInteger element) {
    return BigIntegers.asUnsignedByteArray(element);
  }

  /** A shared secret keeps the length of the prime. */
  @Override
  public byte[] secret(BigInteger element) {
    return Bytes.ofNumber(element, length());
  }

  /** The encoding of ICAO Doc 9303-11 §B.1. */
  @Override
  public BigInteger map(byte[] octets) {
    BigInteger prime = parameters.getP();
    BigInteger cofactor = prime.subtract(BigInteger.ONE).divide(parameters.getQ());
    return new BigInteger(1, octets).mod(prime).modPow(cofactor, prime);
  }

  @Override
  public int keyTag() {
    return 0x84;
  }

  @Override
  public int fieldBits() {
    return parameters.getP().bitLength();
  }

  /** As PKCS #3 has it, which says nothing about the order. */
  @Override
  public SubjectPublicKeyInfo publicKeyInfo(BigInteger publicKey) {
    DHParameter domain = new DHParameter(parameters.getP(), parameters.getG(), 0);
    try {
      return new SubjectPublicKeyInfo(
          new AlgorithmIdentifier(PKCSObjectIdentifiers.dhKeyAgreement, domain),
          new ASN1Integer(publicKey));
    } catch (IOException e) {
      throw new IllegalStateException("a number that cannot be encoded", e);
    }
  }

  private int length() {
    return (fieldBits() + 7) / 8;
  }
}
