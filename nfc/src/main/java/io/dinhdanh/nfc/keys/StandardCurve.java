package io.dinhdanh.nfc.keys;

import io.dinhdanh.nfc.lds.MalformedDataException;
import io.dinhdanh.nfc.lds.Tlv;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x9.ECNamedCurveTable;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECNamedDomainParameters;

/**
 * The elliptic curves of ICAO Doc 9303-12 §4.4.2 and BSI TR-03110-3 A.2.1. A key may name its curve
 * or write it out; one that is written out must be one of these, for on a curve of an attacker's
 * making anybody's signature is valid.
 */
final class StandardCurve {

  private static final List<String> NAMES =
      List.of(
          "secp192r1",
          "secp224r1",
          "secp256r1",
          "secp384r1",
          "secp521r1",
          "brainpoolP192r1",
          "brainpoolP224r1",
          "brainpoolP256r1",
          "brainpoolP320r1",
          "brainpoolP384r1",
          "brainpoolP512r1");
  private static final int LONGEST_FIELD = 521;

  private StandardCurve() {}

  static ECDomainParameters of(Tlv parameters) throws UnusableKeyException, MalformedDataException {
    if (parameters.tag() == SubjectKey.OBJECT_IDENTIFIER) {
      return named(SubjectKey.identifier(parameters));
    }
    if (parameters.tag() == SubjectKey.SEQUENCE) {
      return written(parameters.children());
    }
    throw new UnusableKeyException("a key without a curve");
  }

  private static ECDomainParameters named(String identifier) throws UnusableKeyException {
    for (ECNamedDomainParameters curve : all()) {
      if (curve.getName().getId().equals(identifier)) {
        return curve;
      }
    }
    throw new UnusableKeyException("a curve that is not a standard");
  }

  /** ECParameters of RFC 3279 §2.3.5: version, field, curve, generator, order, perhaps cofactor. */
  private static ECDomainParameters written(List<Tlv> fields)
      throws UnusableKeyException, MalformedDataException {
    if (fields.size() < 5 || fields.get(1).children().size() < 2) {
      throw new UnusableKeyException("a curve that cannot be read");
    }
    BigInteger prime = SubjectKey.number(fields.get(1).children().get(1), LONGEST_FIELD + 7);
    for (ECNamedDomainParameters curve : all()) {
      if (curve.getCurve().getField().getCharacteristic().equals(prime)) {
        if (isSame(curve, fields)) {
          return curve;
        }
      }
    }
    throw new UnusableKeyException("a curve that is not a standard");
  }

  private static boolean isSame(ECDomainParameters curve, List<Tlv> fields)
      throws UnusableKeyException, MalformedDataException {
    List<Tlv> coefficients = fields.get(2).children();
    byte[] generator = fields.get(3).value();
    return coefficients.size() >= 2
        && unsigned(coefficients.get(0)).equals(curve.getCurve().getA().toBigInteger())
        && unsigned(coefficients.get(1)).equals(curve.getCurve().getB().toBigInteger())
        && SubjectKey.number(fields.get(4), LONGEST_FIELD + 7).equals(curve.getN())
        && isCofactor(fields, curve.getH())
        && (Arrays.equals(generator, curve.getG().getEncoded(false))
            || Arrays.equals(generator, curve.getG().getEncoded(true)));
  }

  /** The cofactor may be left out; one that is there must be the curve's. */
  private static boolean isCofactor(List<Tlv> fields, BigInteger cofactor)
      throws UnusableKeyException {
    return fields.size() < 6
        || fields.get(5).tag() != SubjectKey.INTEGER
        || SubjectKey.number(fields.get(5), LONGEST_FIELD + 7).equals(cofactor);
  }

  private static BigInteger unsigned(Tlv octets) throws UnusableKeyException {
    if (octets.length() > LONGEST_FIELD / 8 + 2) {
      throw new UnusableKeyException("a coefficient that is too large");
    }
    return new BigInteger(1, octets.value());
  }

  private static List<ECNamedDomainParameters> all() {
    return Holder.CURVES;
  }

  /** Made when first needed, then shared: the parameters are immutable. */
  private static final class Holder {

    static final List<ECNamedDomainParameters> CURVES = curves();

    private static List<ECNamedDomainParameters> curves() {
      List<ECNamedDomainParameters> curves = new ArrayList<>();
      for (String name : NAMES) {
        ASN1ObjectIdentifier identifier = ECNamedCurveTable.getOID(name);
        X9ECParameters parameters = ECNamedCurveTable.getByOID(identifier);
        curves.add(new ECNamedDomainParameters(identifier, parameters));
      }
      return curves;
    }
  }
}
