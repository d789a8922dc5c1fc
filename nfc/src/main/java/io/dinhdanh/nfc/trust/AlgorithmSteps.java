package io.dinhdanh.nfc.trust;

import io.dinhdanh.core.evidence.ChipChecks;
import io.dinhdanh.core.evidence.Examination;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Are the hash functions and keys strong enough, by a dated policy. */
final class AlgorithmSteps {

  private final AlgorithmPolicy policy;
  private final LocalDate today;
  private final Examination examination;
  private final Set<String> used = new TreeSet<>();
  private final Set<String> weak = new TreeSet<>();

  AlgorithmSteps(AlgorithmPolicy policy, Instant at, Examination examination) {
    this.policy = policy;
    this.today = at.atZone(ZoneOffset.UTC).toLocalDate();
    this.examination = examination;
  }

  /** Judges what the security object uses, its signer's key, and the path above. */
  void judge(SecurityObject sod, @Nullable PkiCertificate signer, @Nullable TrustPath path) {
    sod.digestName().ifPresent(this::hash);
    sod.message().signer().digestName().ifPresent(this::hash);
    if (signer != null) {
      scheme(sod.message().signer());
      key(signer);
    }
    if (signer != null && path != null && path.anchor() != null) {
      certificate(signer);
      path.links().forEach(this::certificate);
      path.links().forEach(this::key);
      key(path.anchor());
    }
    if (weak.isEmpty()) {
      examination.passed(ChipChecks.ALGORITHMS, SignerReasons.algorithmsStrong(used));
    } else {
      examination.warning(ChipChecks.ALGORITHMS, SignerReasons.algorithmsWeak(weak));
    }
  }

  private void scheme(SignerInfo signer) {
    try {
      hash(signer.scheme().digest());
    } catch (UnsupportedAlgorithmException | RuntimeException e) {
      weak.add("unknown");
    }
  }

  /** How a certificate itself was signed. */
  private void certificate(PkiCertificate certificate) {
    try {
      hash(SignatureScheme.of(certificate.signatureAlgorithm(), null).digest());
    } catch (UnsupportedAlgorithmException | RuntimeException e) {
      weak.add("unknown");
    }
  }

  private void key(PkiCertificate certificate) {
    try {
      add(certificate.key().family(), certificate.key().bits());
    } catch (GeneralSecurityException e) {
      weak.add("unknown");
    }
  }

  private void hash(String name) {
    add(name, 0);
  }

  private void add(String name, int bits) {
    String title = bits == 0 ? name : name + "-" + bits;
    used.add(title);
    if (policy.weakness(name, bits, today).isPresent()) {
      weak.add(title);
    }
  }
}
