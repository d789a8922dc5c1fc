package io.dinhdanh.nfc.trust;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.jspecify.annotations.Nullable;

/**
 * A public key as certificates carry it, decoded when it is first needed and then kept, in the form
 * of every provider that may verify with it. Thread-safe.
 */
final class VerificationKey {

  private static final int MOST_SCHEMES = 8;

  private final SubjectPublicKeyInfo info;
  private final SignatureEngines engines;
  private final Map<SignatureScheme, List<SignatureCheck>> checks = new ConcurrentHashMap<>();
  private volatile @Nullable PublicKey decoded;

  VerificationKey(SubjectPublicKeyInfo info) {
    this(info, SignatureEngines.atHand());
  }

  VerificationKey(SubjectPublicKeyInfo info, SignatureEngines engines) {
    this.info = info;
    this.engines = engines;
  }

  /** The key, bounded and on a standard curve. */
  PublicKey decoded() throws GeneralSecurityException {
    PublicKey known = decoded;
    if (known == null) {
      known = PublicKeys.decode(info);
      decoded = known;
    }
    return known;
  }

  /** {@code RSA} or {@code EC}. */
  String family() throws GeneralSecurityException {
    return decoded() instanceof RSAPublicKey ? "RSA" : "EC";
  }

  /** The size of the modulus or of the curve's order, in bits. */
  int bits() throws GeneralSecurityException {
    PublicKey key = decoded();
    if (key instanceof RSAPublicKey rsa) {
      return rsa.getModulus().bitLength();
    }
    return ((ECPublicKey) key).getParams().getOrder().bitLength();
  }

  /** Who verifies signatures of a scheme with this key, the fastest first. */
  List<SignatureCheck> checks(SignatureScheme scheme) throws GeneralSecurityException {
    List<SignatureCheck> known = checks.get(scheme);
    if (known == null) {
      known = new ArrayList<>();
      for (SignatureEngine engine : engines.ranked(decoded())) {
        PublicKey translated = engine.translate(decoded());
        if (translated != null) {
          known.add(new SignatureCheck(engine, scheme, translated));
        }
      }
      known = Collections.unmodifiableList(known);
      if (checks.size() < MOST_SCHEMES) {
        checks.put(scheme, known);
      }
    }
    return known;
  }
}
