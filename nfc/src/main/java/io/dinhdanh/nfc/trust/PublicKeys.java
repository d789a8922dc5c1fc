package io.dinhdanh.nfc.trust;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Provider;
import java.security.PublicKey;
import java.security.spec.RSAPublicKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.List;
import java.util.Set;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X962Parameters;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** Public keys from certificates, bounded before any arithmetic is done with them. */
final class PublicKeys {

  /** Ours alone: nothing is registered with the platform. */
  static final Provider BOUNCY_CASTLE = new BouncyCastleProvider();

  private static final int SHORTEST_MODULUS_BITS = 1_024;
  private static final int LONGEST_MODULUS_BITS = 16_384;
  private static final int LONGEST_EXPONENT_BITS = 64;
  private static final BigInteger SMALLEST_EXPONENT = BigInteger.valueOf(3);

  private static final Set<ASN1ObjectIdentifier> RSA =
      Set.of(PKCSObjectIdentifiers.rsaEncryption, PKCSObjectIdentifiers.id_RSASSA_PSS);

  private PublicKeys() {}

  /** Decodes a key of RSA or of a standard elliptic curve. */
  static PublicKey decode(SubjectPublicKeyInfo key) throws GeneralSecurityException {
    try {
      ASN1ObjectIdentifier algorithm = key.getAlgorithm().getAlgorithm();
      if (RSA.contains(algorithm)) {
        return rsa(key.getPublicKeyData().getOctets());
      }
      if (algorithm.equals(X9ObjectIdentifiers.id_ecPublicKey)) {
        return ellipticCurve(key);
      }
      throw new UnsupportedAlgorithmException("a kind of key outside ICAO Doc 9303-12 §4.4");
    } catch (IOException | MalformedAsn1Exception e) {
      throw new GeneralSecurityException("a key that cannot be read", e);
    }
  }

  /** RFC 8017 §A.1.1. Read as it is signed: BouncyCastle takes a negative modulus for positive. */
  private static PublicKey rsa(byte[] encoded)
      throws GeneralSecurityException, MalformedAsn1Exception {
    List<Ber> numbers = Ber.whole(encoded).expect(Ber.SEQUENCE).children(2);
    if (numbers.size() > 2) {
      throw new UnsupportedAlgorithmException("an RSA key of more than two numbers");
    }
    BigInteger modulus = number(numbers.get(0));
    BigInteger exponent = number(numbers.get(1));
    if (modulus.bitLength() < SHORTEST_MODULUS_BITS
        || modulus.bitLength() > LONGEST_MODULUS_BITS
        || exponent.bitLength() > LONGEST_EXPONENT_BITS
        || exponent.compareTo(SMALLEST_EXPONENT) < 0
        || !exponent.testBit(0)
        || !modulus.testBit(0)
        || modulus.signum() < 0) {
      throw new UnsupportedAlgorithmException("an RSA key of a size or exponent we refuse");
    }
    return KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(modulus, exponent));
  }

  private static BigInteger number(Ber number) throws MalformedAsn1Exception {
    int length = number.expect(Ber.INTEGER).length();
    if (length < 1 || length > LONGEST_MODULUS_BITS / Byte.SIZE + 1) {
      throw new MalformedAsn1Exception("a number of a key that is missing or too large");
    }
    return new BigInteger(number.content());
  }

  /** Names the curve first: BouncyCastle is ten times faster on curves that it knows by name. */
  private static PublicKey ellipticCurve(SubjectPublicKeyInfo key)
      throws GeneralSecurityException, IOException, MalformedAsn1Exception {
    X962Parameters parameters = X962Parameters.getInstance(key.getAlgorithm().getParameters());
    ASN1ObjectIdentifier curve =
        StandardCurves.name(parameters)
            .orElseThrow(() -> new UnsupportedAlgorithmException("a curve that is not a standard"));
    SubjectPublicKeyInfo named =
        new SubjectPublicKeyInfo(
            new AlgorithmIdentifier(X9ObjectIdentifiers.id_ecPublicKey, curve),
            key.getPublicKeyData().getOctets());
    return KeyFactory.getInstance("EC", BOUNCY_CASTLE)
        .generatePublic(new X509EncodedKeySpec(named.getEncoded()));
  }
}
