package io.dinhdanh.nfc.trust;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.jspecify.annotations.Nullable;

/**
 * The one place where signatures are verified: RSA PKCS#1 v1.5, RSASSA-PSS and ECDSA, as ICAO Doc
 * 9303-12 §4.4 allows them. RSA runs on the platform's provider, which does not test each modulus
 * for primes, elliptic curves on BouncyCastle, which knows brainpool. Thread-safe.
 */
final class SignatureVerifier {

  private SignatureVerifier() {}

  /** Tells whether a key's owner signed the certificate. */
  static boolean verifies(PkiCertificate certificate, SubjectPublicKeyInfo key) {
    return verify(
            certificate.signatureAlgorithm(),
            null,
            key,
            certificate.signedPart(),
            certificate.signature())
        == SignatureResult.VALID;
  }

  /**
   * Holds a signature against a key.
   *
   * @param algorithm how it was signed
   * @param digest the hash function, for algorithms that do not name one (CMS allows that)
   * @param key the signer's public key
   * @param signed the signed bytes
   * @param signature the signature
   * @return what came of it
   */
  static SignatureResult verify(
      AlgorithmIdentifier algorithm,
      @Nullable AlgorithmIdentifier digest,
      SubjectPublicKeyInfo key,
      byte[] signed,
      byte[] signature) {
    try {
      SignatureScheme scheme = SignatureScheme.of(algorithm, digest);
      PublicKey publicKey = PublicKeys.decode(key);
      if (!scheme.fits(publicKey)) {
        return SignatureResult.INVALID;
      }
      Signature verifier = scheme.verifier();
      verifier.initVerify(publicKey);
      verifier.update(signed);
      return verifier.verify(signature) ? SignatureResult.VALID : SignatureResult.INVALID;
    } catch (UnsupportedAlgorithmException e) {
      return SignatureResult.UNSUPPORTED;
    } catch (GeneralSecurityException | RuntimeException e) {
      // Providers throw for a signature of the wrong shape: to us that is a signature that is
      // wrong.
      return SignatureResult.INVALID;
    }
  }
}
