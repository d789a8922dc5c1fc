package io.dinhdanh.nfc.trust;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * The one place where signatures are verified: RSA PKCS#1 v1.5, RSASSA-PSS and ECDSA, as ICAO Doc
 * 9303-12 §4.4 allows them. Their form is checked here, so that all providers see only what is well
 * formed and give one verdict. Thread-safe.
 */
final class SignatureVerifier {

  private SignatureVerifier() {}

  /** Tells whether an issuer's key signed the certificate. */
  static boolean verifies(PkiCertificate certificate, PkiCertificate issuer) {
    return verify(
            certificate.signatureAlgorithm(),
            null,
            issuer.key(),
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
      VerificationKey key,
      byte[] signed,
      byte[] signature) {
    try {
      SignatureScheme scheme = SignatureScheme.of(algorithm, digest);
      if (!scheme.fits(key.decoded()) || !wellFormed(scheme, key.decoded(), signature)) {
        return SignatureResult.INVALID;
      }
      return verify(scheme, key, signed, signature);
    } catch (UnsupportedAlgorithmException e) {
      return SignatureResult.UNSUPPORTED;
    } catch (GeneralSecurityException | RuntimeException e) {
      // A key that cannot be decoded, a point that is not on its curve.
      return SignatureResult.INVALID;
    }
  }

  /** The fastest provider first; only the reference's refusal is final. */
  private static SignatureResult verify(
      SignatureScheme scheme, VerificationKey key, byte[] signed, byte[] signature)
      throws GeneralSecurityException {
    for (SignatureCheck check : key.checks(scheme)) {
      if (verifies(check, signed, signature)) {
        return SignatureResult.VALID;
      }
    }
    return SignatureResult.INVALID;
  }

  private static boolean verifies(SignatureCheck check, byte[] signed, byte[] signature) {
    try {
      return check.verifies(signed, signature);
    } catch (GeneralSecurityException | RuntimeException e) {
      // Providers throw for a signature of the wrong shape: to us that is a signature that is
      // wrong. One that is not the reference may also lack the scheme.
      return false;
    }
  }

  /** RSA: as long as the modulus (RFC 8017 §8.2.2); ECDSA: DER of two positive integers. */
  private static boolean wellFormed(SignatureScheme scheme, PublicKey key, byte[] signature) {
    if (scheme.family() != SignatureScheme.Family.ECDSA) {
      return signature.length == (((RSAPublicKey) key).getModulus().bitLength() + 7) / 8;
    }
    return EcdsaForm.isDer(signature);
  }
}
