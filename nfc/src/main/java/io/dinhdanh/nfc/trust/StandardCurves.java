package io.dinhdanh.nfc.trust;

import java.io.IOException;
import java.math.BigInteger;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECFieldFp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x9.ECNamedCurveTable;
import org.bouncycastle.asn1.x9.X962Parameters;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.math.ec.ECAlgorithms;
import org.jspecify.annotations.Nullable;

/**
 * Names curves that certificates spell out. ICAO Doc 9303-12 §4.4.4 has issuers write the
 * parameters explicitly; accepting any that come would let an attacker choose the generator
 * (CVE-2020-0601), so only those count that equal a standard curve in prime, coefficients,
 * generator, order and, where they state it, cofactor. The numbers of RFC 3279 §2.3.5 are positive.
 */
final class StandardCurves {

  private static final Map<BigInteger, List<ASN1ObjectIdentifier>> BY_PRIME = byPrime();

  private static final Set<BigInteger> NIST_PRIMES =
      Set.of(prime("P-256"), prime("P-384"), prime("P-521"));

  private StandardCurves() {}

  private static BigInteger prime(String name) {
    return ECNamedCurveTable.getByName(name).getCurve().getField().getCharacteristic();
  }

  /**
   * The curve that the parameters name or spell out, if it is a standard one over a prime field.
   */
  static Optional<ASN1ObjectIdentifier> name(X962Parameters parameters)
      throws MalformedAsn1Exception {
    if (parameters.isNamedCurve()) {
      ASN1ObjectIdentifier named = ASN1ObjectIdentifier.getInstance(parameters.getParameters());
      return known(named) ? Optional.of(named) : Optional.empty();
    }
    if (parameters.isImplicitlyCA()) {
      return Optional.empty();
    }
    try {
      return ExplicitCurve.parse(parameters.getParameters().getEncoded()).standardName();
    } catch (IOException e) {
      throw new MalformedAsn1Exception("curve parameters that cannot be read", e);
    }
  }

  private static boolean known(ASN1ObjectIdentifier name) {
    X9ECParameters curve = ECNamedCurveTable.getByOID(name);
    return curve != null && ECAlgorithms.isFpCurve(curve.getCurve());
  }

  /** The standard curves over one prime. */
  static List<ASN1ObjectIdentifier> over(BigInteger prime) {
    return BY_PRIME.getOrDefault(prime, List.of());
  }

  /** Tells whether a key is on P-256, P-384 or P-521, which every fast provider knows. */
  static boolean nist(ECPublicKey key) {
    BigInteger prime = ((ECFieldFp) key.getParams().getCurve().getField()).getP();
    return NIST_PRIMES.contains(prime);
  }

  private static Map<BigInteger, List<ASN1ObjectIdentifier>> byPrime() {
    Map<BigInteger, List<ASN1ObjectIdentifier>> curves = new HashMap<>();
    for (Enumeration<?> names = ECNamedCurveTable.getNames(); names.hasMoreElements(); ) {
      ASN1ObjectIdentifier name = ECNamedCurveTable.getOID((String) names.nextElement());
      X9ECParameters curve = ECNamedCurveTable.getByOID(name);
      if (ECAlgorithms.isFpCurve(curve.getCurve())) {
        BigInteger prime = curve.getCurve().getField().getCharacteristic();
        curves.computeIfAbsent(prime, p -> new ArrayList<>()).add(name);
      }
    }
    return Collections.unmodifiableMap(curves);
  }

  /** Parameters as a certificate spells them out (X9.62, RFC 3279 §2.3.5). */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record ExplicitCurve(
      BigInteger prime,
      BigInteger a,
      BigInteger b,
      byte[] generator,
      BigInteger order,
      @Nullable BigInteger cofactor) {

    static ExplicitCurve parse(byte[] encoded) throws MalformedAsn1Exception {
      List<Ber> parts = Ber.whole(encoded).expect(Ber.SEQUENCE).children(5);
      List<Ber> field = parts.get(1).expect(Ber.SEQUENCE).children(2);
      if (!Arrays.equals(field.get(0).encoded(), primeField())) {
        throw new MalformedAsn1Exception("a curve that is not over a prime field");
      }
      List<Ber> coefficients = parts.get(2).expect(Ber.SEQUENCE).children(2);
      return new ExplicitCurve(
          positive(field.get(1)),
          new BigInteger(1, coefficients.get(0).octets()),
          new BigInteger(1, coefficients.get(1).octets()),
          parts.get(3).octets(),
          positive(parts.get(4)),
          parts.size() > 5 && parts.get(5).is(Ber.INTEGER) ? positive(parts.get(5)) : null);
    }

    private static BigInteger positive(Ber number) throws MalformedAsn1Exception {
      byte[] content = number.expect(Ber.INTEGER).content();
      if (content.length == 0 || content[0] < 0) {
        throw new MalformedAsn1Exception("a curve with a number that is not positive");
      }
      return new BigInteger(content);
    }

    private static byte[] primeField() throws MalformedAsn1Exception {
      try {
        return X9ObjectIdentifiers.prime_field.getEncoded();
      } catch (IOException e) {
        throw new MalformedAsn1Exception("the identifier of prime fields", e);
      }
    }

    Optional<ASN1ObjectIdentifier> standardName() {
      return over(prime).stream().filter(this::equalTo).findFirst();
    }

    private boolean equalTo(ASN1ObjectIdentifier name) {
      X9ECParameters curve = ECNamedCurveTable.getByOID(name);
      return curve.getCurve().getA().toBigInteger().equals(a)
          && curve.getCurve().getB().toBigInteger().equals(b)
          && curve.getN().equals(order)
          && (cofactor == null || cofactor.equals(curve.getH()))
          && (Arrays.equals(curve.getG().getEncoded(false), generator)
              || Arrays.equals(curve.getG().getEncoded(true), generator));
    }
  }
}
