package io.dinhdanh.nfc.testkit;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.SecureRandom;
import java.security.spec.ECGenParameterSpec;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.jce.ECNamedCurveTable;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.jce.spec.ECParameterSpec;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Keys, signature and hash function that go together (ICAO Doc 9303-12 §4.4). */
public enum SignatureSuite {
  /** ECDSA on P-256 with SHA-256. */
  ECDSA_P256("EC", "secp256r1", "SHA256withECDSA", "SHA-256"),
  /** ECDSA on P-384 with SHA-384. */
  ECDSA_P384("EC", "secp384r1", "SHA384withECDSA", "SHA-384"),
  /** ECDSA on P-521 with SHA-512. */
  ECDSA_P521("EC", "secp521r1", "SHA512withECDSA", "SHA-512"),
  /** ECDSA on brainpoolP256r1 with SHA-256. */
  ECDSA_BRAINPOOL256("EC", "brainpoolP256r1", "SHA256withECDSA", "SHA-256"),
  /** ECDSA on brainpoolP384r1 with SHA-384. */
  ECDSA_BRAINPOOL384("EC", "brainpoolP384r1", "SHA384withECDSA", "SHA-384"),
  /** ECDSA on brainpoolP512r1 with SHA-512. */
  ECDSA_BRAINPOOL512("EC", "brainpoolP512r1", "SHA512withECDSA", "SHA-512"),
  /** ECDSA on P-256 with SHA-256, the curve spelled out as ICAO Doc 9303-12 §4.4.4 has it. */
  ECDSA_P256_EXPLICIT("EC", "secp256r1", "SHA256withECDSA", "SHA-256"),
  /** RSA-2048, PKCS#1 v1.5, with SHA-256. */
  RSA_2048("RSA", "2048", "SHA256withRSA", "SHA-256"),
  /** RSA-2048, PSS, with SHA-256. */
  RSA_2048_PSS("RSA", "2048", "SHA256withRSAandMGF1", "SHA-256"),
  /** RSA-4096, PKCS#1 v1.5, with SHA-256. */
  RSA_4096("RSA", "4096", "SHA256withRSA", "SHA-256"),
  /** RSA-2048, PKCS#1 v1.5, with SHA-1, as old documents have it. */
  RSA_2048_SHA1("RSA", "2048", "SHA1withRSA", "SHA-1");

  private static final Provider BOUNCY_CASTLE = new BouncyCastleProvider();

  private final String family;
  private final String parameter;
  private final String signature;
  private final String digest;

  SignatureSuite(String family, String parameter, String signature, String digest) {
    this.family = family;
    this.parameter = parameter;
    this.signature = signature;
    this.digest = digest;
  }

  KeyPair generateKeys(SecureRandom random) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance(family, BOUNCY_CASTLE);
      if (this == ECDSA_P256_EXPLICIT) {
        generator.initialize(spelledOut(parameter), random);
      } else if (family.equals("EC")) {
        generator.initialize(new ECGenParameterSpec(parameter), random);
      } else {
        generator.initialize(Integer.parseInt(parameter), random);
      }
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("BouncyCastle lacks " + this, e);
    }
  }

  /** The same curve without its name, so that keys carry its parameters. */
  private static ECParameterSpec spelledOut(String name) {
    ECParameterSpec named = ECNamedCurveTable.getParameterSpec(name);
    return new ECParameterSpec(named.getCurve(), named.getG(), named.getN(), named.getH());
  }

  ContentSigner signer(PrivateKey key) {
    try {
      return new JcaContentSignerBuilder(signature).setProvider(BOUNCY_CASTLE).build(key);
    } catch (OperatorCreationException e) {
      throw new IllegalStateException("BouncyCastle lacks " + this, e);
    }
  }

  /** The Java name of the hash function. */
  String digest() {
    return digest;
  }

  ASN1ObjectIdentifier digestIdentifier() {
    return switch (digest) {
      case "SHA-1" -> OIWObjectIdentifiers.idSHA1;
      case "SHA-384" -> NISTObjectIdentifiers.id_sha384;
      case "SHA-512" -> NISTObjectIdentifiers.id_sha512;
      default -> NISTObjectIdentifiers.id_sha256;
    };
  }
}
