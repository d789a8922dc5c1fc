package io.dinhdanh.nfc.trust;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * A provider of signatures.
 *
 * @param name as people know it
 * @param provider the provider
 * @param reference true if a refusal of this one is final; the others' are asked again here
 */
record SignatureEngine(String name, Provider provider, boolean reference) {

  /** The key in the provider's own form, or null if it does not take this key. */
  @Nullable PublicKey translate(PublicKey key) {
    if (reference) {
      return key;
    }
    try {
      return KeyFactory.getInstance(key.getAlgorithm().startsWith("EC") ? "EC" : "RSA", provider)
          .generatePublic(new X509EncodedKeySpec(key.getEncoded()));
    } catch (GeneralSecurityException | RuntimeException e) {
      return null;
    }
  }

  /** A fresh verifier of a scheme. */
  Signature verifier(SignatureScheme scheme) throws GeneralSecurityException {
    Signature verifier = scheme.instance(provider);
    scheme.configure(verifier);
    return verifier;
  }
}
