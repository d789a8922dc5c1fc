package io.dinhdanh.nfc.trust;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Map;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSASSAPSSparams;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.jspecify.annotations.Nullable;

/** How a signature is made: family, hash function and, for PSS, its parameters. */
record SignatureScheme(Family family, String digest, @Nullable Pss pss) {

  /** The signature algorithms of ICAO Doc 9303-12 §4.4. */
  enum Family {
    RSA_PKCS1,
    RSA_PSS,
    ECDSA
  }

  /** Parameters of PSS: the mask's hash function and the salt's length in bytes. */
  record Pss(String maskDigest, int saltLength) {}

  private static final BigInteger LONGEST_SALT = BigInteger.valueOf(512);

  private static final Map<ASN1ObjectIdentifier, String> PKCS1 =
      Map.of(
          PKCSObjectIdentifiers.sha1WithRSAEncryption, Digests.SHA_1,
          PKCSObjectIdentifiers.sha224WithRSAEncryption, "SHA-224",
          PKCSObjectIdentifiers.sha256WithRSAEncryption, Digests.SHA_256,
          PKCSObjectIdentifiers.sha384WithRSAEncryption, "SHA-384",
          PKCSObjectIdentifiers.sha512WithRSAEncryption, "SHA-512");

  private static final Map<ASN1ObjectIdentifier, String> ECDSA =
      Map.of(
          X9ObjectIdentifiers.ecdsa_with_SHA1, Digests.SHA_1,
          X9ObjectIdentifiers.ecdsa_with_SHA224, "SHA-224",
          X9ObjectIdentifiers.ecdsa_with_SHA256, Digests.SHA_256,
          X9ObjectIdentifiers.ecdsa_with_SHA384, "SHA-384",
          X9ObjectIdentifiers.ecdsa_with_SHA512, "SHA-512");

  /**
   * Reads the scheme from its identifiers. CMS signers may name only the key's family and leave the
   * hash function to the digest algorithm (RFC 3370 §3.2).
   */
  static SignatureScheme of(AlgorithmIdentifier algorithm, @Nullable AlgorithmIdentifier digest)
      throws UnsupportedAlgorithmException {
    ASN1ObjectIdentifier name = algorithm.getAlgorithm();
    if (PKCS1.containsKey(name)) {
      return new SignatureScheme(Family.RSA_PKCS1, PKCS1.get(name), null);
    }
    if (ECDSA.containsKey(name)) {
      return new SignatureScheme(Family.ECDSA, ECDSA.get(name), null);
    }
    if (name.equals(PKCSObjectIdentifiers.id_RSASSA_PSS)) {
      return pss(RSASSAPSSparams.getInstance(algorithm.getParameters()));
    }
    if (digest != null && name.equals(PKCSObjectIdentifiers.rsaEncryption)) {
      return new SignatureScheme(Family.RSA_PKCS1, digest(digest), null);
    }
    if (digest != null && name.equals(X9ObjectIdentifiers.id_ecPublicKey)) {
      return new SignatureScheme(Family.ECDSA, digest(digest), null);
    }
    throw new UnsupportedAlgorithmException("a signature algorithm outside ICAO Doc 9303-12 §4.4");
  }

  /** Parameters of PSS with their defaults (RFC 4055 §3.1). */
  private static SignatureScheme pss(@Nullable RSASSAPSSparams stated)
      throws UnsupportedAlgorithmException {
    RSASSAPSSparams parameters = stated == null ? new RSASSAPSSparams() : stated;
    AlgorithmIdentifier mask = parameters.getMaskGenAlgorithm();
    BigInteger salt = parameters.getSaltLength();
    if (!mask.getAlgorithm().equals(PKCSObjectIdentifiers.id_mgf1)
        || !parameters.getTrailerField().equals(BigInteger.ONE)
        || salt.signum() < 0
        || salt.compareTo(LONGEST_SALT) > 0) {
      throw new UnsupportedAlgorithmException("parameters of PSS outside RFC 4055");
    }
    String maskDigest = digest(AlgorithmIdentifier.getInstance(mask.getParameters()));
    return new SignatureScheme(
        Family.RSA_PSS,
        digest(parameters.getHashAlgorithm()),
        new Pss(maskDigest, salt.intValue()));
  }

  private static String digest(AlgorithmIdentifier digest) throws UnsupportedAlgorithmException {
    return Digests.name(digest.getAlgorithm())
        .orElseThrow(
            () -> new UnsupportedAlgorithmException("a hash function outside Doc 9303-12 §4.4"));
  }

  /** The scheme as people write it, such as {@code ECDSA with SHA-256}. */
  String title() {
    String name =
        switch (family) {
          case RSA_PKCS1 -> "RSA PKCS#1";
          case RSA_PSS -> "RSA-PSS";
          case ECDSA -> "ECDSA";
        };
    return name + " with " + digest;
  }

  /** Tells whether a key is of this scheme's family. */
  boolean fits(PublicKey key) {
    return family == Family.ECDSA ? key instanceof ECPublicKey : key instanceof RSAPublicKey;
  }

  /** A verifier of a provider, not configured yet. */
  Signature instance(Provider provider) throws GeneralSecurityException {
    String shortDigest = digest.replace("-", "");
    return switch (family) {
      case ECDSA -> Signature.getInstance(shortDigest + "withECDSA", provider);
      case RSA_PKCS1 -> Signature.getInstance(shortDigest + "withRSA", provider);
      case RSA_PSS -> pssInstance(provider, shortDigest);
    };
  }

  /** The platform, BouncyCastle and Corretto have one name for PSS, Conscrypt and Android more. */
  private static Signature pssInstance(Provider provider, String shortDigest)
      throws GeneralSecurityException {
    try {
      return Signature.getInstance("RSASSA-PSS", provider);
    } catch (NoSuchAlgorithmException e) {
      return Signature.getInstance(shortDigest + "withRSA/PSS", provider);
    }
  }

  void configure(Signature verifier) throws GeneralSecurityException {
    if (pss != null) {
      MGF1ParameterSpec mask = new MGF1ParameterSpec(pss.maskDigest());
      verifier.setParameter(new PSSParameterSpec(digest, "MGF1", mask, pss.saltLength(), 1));
    }
  }
}
