package io.dinhdanh.benchmarks.trust;

import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.Signature;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.jspecify.annotations.Nullable;

/** Every provider that can verify a sample, native ones included; the fastest is the raw side. */
final class Providers {

  private static final int ROUNDS = 300;

  private Providers() {}

  static RawVerification fastest(Sample sample, RawVerification.Piece piece) throws Exception {
    @Nullable RawVerification best = null;
    long bestNanos = Long.MAX_VALUE;
    for (Provider provider : all()) {
      RawVerification raw = candidate(sample, provider, piece);
      if (raw != null) {
        time(raw, piece);
        long nanos = time(raw, piece);
        best = nanos < bestNanos ? raw : best;
        bestNanos = Math.min(nanos, bestNanos);
      }
    }
    return Objects.requireNonNull(best, "no provider verifies the sample");
  }

  private static @Nullable RawVerification candidate(
      Sample sample, Provider provider, RawVerification.Piece piece) throws Exception {
    try {
      RawVerification raw = new RawVerification(sample, provider);
      return raw.verify(piece) ? raw : null;
    } catch (GeneralSecurityException e) {
      // This one does not know the curve: it is no candidate.
      return null;
    }
  }

  private static long time(RawVerification raw, RawVerification.Piece piece) throws Exception {
    long start = System.nanoTime();
    for (int i = 0; i < ROUNDS; i++) {
      raw.verify(piece);
    }
    return System.nanoTime() - start;
  }

  private static List<Provider> all() throws Exception {
    List<Provider> all = new ArrayList<>();
    all.add(new BouncyCastleProvider());
    all.add(Signature.getInstance("SHA256withRSA").getProvider());
    for (String name :
        List.of(
            "com.amazon.corretto.crypto.provider.AmazonCorrettoCryptoProvider",
            "org.conscrypt.OpenSSLProvider")) {
      Provider provider = load(name);
      if (provider != null) {
        all.add(provider);
      }
    }
    return all;
  }

  private static @Nullable Provider load(String name) throws Exception {
    try {
      return Class.forName(name).asSubclass(Provider.class).getDeclaredConstructor().newInstance();
    } catch (ClassNotFoundException e) {
      // Not on the class path: then ours does not have it either.
      return null;
    }
  }
}
