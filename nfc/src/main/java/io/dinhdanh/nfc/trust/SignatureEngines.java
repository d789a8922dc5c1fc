package io.dinhdanh.nfc.trust;

import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The providers at hand, ranked by what was measured for each kind of key: BouncyCastle and the
 * platform always; Amazon Corretto Crypto Provider and Conscrypt where the caller has put them on
 * the class path. They do RSA and P-256 at twice the rate. Nothing is registered with the platform.
 *
 * <p>All give one verdict: what a fast provider accepts is accepted, what it refuses is asked again
 * of the reference (RSA: the platform, which does not test each modulus for primes; elliptic
 * curves: BouncyCastle, which knows brainpool).
 */
final class SignatureEngines {

  private static final int P256 = 256;
  private static final int P384 = 384;

  private final @Nullable SignatureEngine corretto;
  private final @Nullable SignatureEngine conscrypt;
  private final SignatureEngine platformRsa;
  private final SignatureEngine bouncyCastle;

  private SignatureEngines(
      @Nullable Provider corretto, @Nullable Provider conscrypt, Provider platformRsa) {
    this.corretto = corretto == null ? null : new SignatureEngine("Corretto", corretto, false);
    this.conscrypt = conscrypt == null ? null : new SignatureEngine("Conscrypt", conscrypt, false);
    this.platformRsa = new SignatureEngine("platform", platformRsa, true);
    this.bouncyCastle = new SignatureEngine("BouncyCastle", PublicKeys.BOUNCY_CASTLE, true);
  }

  /** All that the class path offers; looked for once. */
  static SignatureEngines atHand() {
    return Holder.AT_HAND;
  }

  /** Loaded when the first key is, not when a store is read. */
  private static final class Holder {
    static final SignatureEngines AT_HAND = of(OptionalProviders.all());
  }

  /** The platform and BouncyCastle, and those of the optional providers that are given. */
  static SignatureEngines of(List<Provider> optional) {
    Provider corretto = null;
    Provider conscrypt = null;
    for (Provider provider : optional) {
      if (provider.getName().startsWith("AmazonCorretto")) {
        corretto = provider;
      } else {
        conscrypt = provider;
      }
    }
    return new SignatureEngines(corretto, conscrypt, platformRsa());
  }

  private static Provider platformRsa() {
    Supplier<Provider> first =
        () -> {
          try {
            return Signature.getInstance("SHA256withRSA").getProvider();
          } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform verifies RSA", e);
          }
        };
    return first.get();
  }

  /** Who may verify with a key, the fastest first, the reference last. */
  List<SignatureEngine> ranked(PublicKey key) {
    List<SignatureEngine> engines = new ArrayList<>(3);
    if (!(key instanceof ECPublicKey curve)) {
      add(engines, corretto != null ? corretto : conscrypt);
      engines.add(platformRsa);
    } else {
      add(engines, fastestFor(curve));
      engines.add(bouncyCastle);
    }
    return Collections.unmodifiableList(engines);
  }

  private @Nullable SignatureEngine fastestFor(ECPublicKey key) {
    int bits = key.getParams().getOrder().bitLength();
    if (!StandardCurves.nist(key)) {
      return null;
    }
    if (corretto != null && bits >= P256) {
      return corretto;
    }
    // On P-384 and P-521 BouncyCastle is faster than Conscrypt.
    return bits == P256 && bits < P384 ? conscrypt : null;
  }

  private static void add(List<SignatureEngine> engines, @Nullable SignatureEngine engine) {
    if (engine != null) {
      engines.add(engine);
    }
  }

  /** The names of the optional providers at hand, for a report. */
  String title() {
    return (corretto == null ? "" : "Corretto, ")
        + (conscrypt == null ? "" : "Conscrypt, ")
        + "BouncyCastle, platform";
  }
}
