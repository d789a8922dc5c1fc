package io.dinhdanh.nfc.trust;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Provider;
import java.security.PublicKey;
import java.security.spec.RSAPublicKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Set;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSAPublicKey;
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
        return rsa(RSAPublicKey.getInstance(key.parsePublicKey()));
      }
      if (algorithm.equals(X9ObjectIdentifiers.id_ecPublicKey)) {
        return ellipticCurve(key);
      }
      throw new UnsupportedAlgorithmException("a kind of key outside ICAO Doc 9303-12 §4.4");
    } catch (IOException | MalformedAsn1Exception e) {
      throw new GeneralSecurityException("a key that cannot be read", e);
    }
  }

  private static PublicKey rsa(RSAPublicKey key) throws GeneralSecurityException {
    BigInteger modulus = key.getModulus();
    BigInteger exponent = key.getPublicExponent();
    if (modulus.bitLength() < SHORTEST_MODULUS_BITS
        || modulus.bitLength() > LONGEST_MODULUS_BITS
        || exponent.bitLength() > LONGEST_EXPONENT_BITS
        || exponent.compareTo(SMALLEST_EXPONENT) < 0
        || !exponent.testBit(0)
        || modulus.signum() < 0) {
      throw new UnsupportedAlgorithmException("an RSA key of a size or exponent we refuse");
    }
    return KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(modulus, exponent));
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
