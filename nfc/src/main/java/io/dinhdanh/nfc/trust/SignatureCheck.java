package io.dinhdanh.nfc.trust;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * One provider, one scheme, one key. Keeps a few verifiers that are set up with the key, since to
 * set one up can cost as much as a tenth of a verification. Thread-safe.
 */
final class SignatureCheck {

  private static final int KEPT = 4;

  private final SignatureEngine engine;
  private final SignatureScheme scheme;
  private final PublicKey key;
  private final AtomicReferenceArray<Signature> idle = new AtomicReferenceArray<>(KEPT);

  SignatureCheck(SignatureEngine engine, SignatureScheme scheme, PublicKey key) {
    this.engine = engine;
    this.scheme = scheme;
    this.key = key;
  }

  /** True for the provider whose refusal is final. */
  boolean reference() {
    return engine.reference();
  }

  boolean verifies(byte[] signed, byte[] signature) throws GeneralSecurityException {
    Signature verifier = take();
    verifier.update(signed);
    // One that throws is not kept: nobody knows what state it is in.
    boolean valid = verifier.verify(signature);
    give(verifier);
    return valid;
  }

  private Signature take() throws GeneralSecurityException {
    for (int i = 0; i < KEPT; i++) {
      Signature kept = idle.getAndSet(i, null);
      if (kept != null) {
        return kept;
      }
    }
    Signature fresh = engine.verifier(scheme);
    fresh.initVerify(key);
    return fresh;
  }

  /** Back where the same thread looks first, unless others have filled the places. */
  private void give(Signature verifier) {
    for (int i = 0; i < KEPT; i++) {
      if (idle.compareAndSet(i, null, verifier)) {
        return;
      }
    }
  }
}
