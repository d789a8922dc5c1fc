package io.dinhdanh.nfc.trust;

import io.dinhdanh.core.evidence.ChipChecks;
import io.dinhdanh.core.evidence.Examination;
import io.dinhdanh.core.evidence.Outcome;
import io.dinhdanh.core.evidence.Reason;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Looks the signer's certificate, and the link certificates above it, up in their issuers'
 * revocation lists (RFC 5280 §6.3). A list that tells nothing certain is worth a warning; what no
 * list speaks of is not done.
 */
final class RevocationSteps {

  private final TrustStore store;
  private final Instant at;
  private final Examination examination;
  private Outcome outcome = Outcome.NOT_DONE;
  private Reason reason;

  RevocationSteps(TrustStore store, Instant at, Examination examination) {
    this.store = store;
    this.at = at;
    this.examination = examination;
    this.reason =
        store.revocationLists().isEmpty()
            ? RevocationReasons.noList()
            : RevocationReasons.listOfAnother();
  }

  void judge(PkiCertificate signer, TrustPath path) {
    for (RevocationList list : store.revocationLists()) {
      for (PkiCertificate link : path.links()) {
        if (list.isOf(link)) {
          look(list, link, path);
        }
      }
      if (list.isOf(signer)) {
        look(list, signer, path);
      }
    }
    examination.record(ChipChecks.REVOCATION, outcome, reason);
  }

  /** What weighs more wins: revoked, then clean, then doubtful. */
  private void look(RevocationList list, PkiCertificate certificate, TrustPath path) {
    if (!genuine(list, path)) {
      say(Outcome.WARNING, RevocationReasons.listForged(list));
      return;
    }
    Optional<RevokedCertificate> entry = list.entry(certificate.serialNumber());
    if (entry.isPresent()) {
      say(Outcome.FAILED, RevocationReasons.revoked(list, entry.get()));
    } else if (list.nextUpdate().isPresent() && at.isAfter(list.nextUpdate().get())) {
      say(Outcome.WARNING, RevocationReasons.listStale(list));
    } else if (at.isBefore(list.thisUpdate())) {
      say(Outcome.WARNING, RevocationReasons.listEarly(list));
    } else if (list.partial()) {
      say(Outcome.WARNING, RevocationReasons.listPartial(list));
    } else if (!certificate.certificateAuthority()) {
      say(Outcome.PASSED, RevocationReasons.notRevoked(list));
    }
  }

  private void say(Outcome next, Reason why) {
    if (weight(next) > weight(outcome)) {
      outcome = next;
      reason = why;
    }
  }

  private static int weight(Outcome outcome) {
    return switch (outcome) {
      case NOT_DONE -> 0;
      case WARNING -> 1;
      case PASSED -> 2;
      case FAILED -> 3;
    };
  }

  /** A country signs its list with its newest key, which need not be the one that issued. */
  private boolean genuine(RevocationList list, TrustPath path) {
    Set<PkiCertificate> issuers = new LinkedHashSet<>(issuers(path));
    issuers.addAll(store.issuersOf(list));
    return issuers.stream().anyMatch(issuer -> store.memory().signed(list, issuer));
  }

  private static Collection<PkiCertificate> issuers(TrustPath path) {
    Set<PkiCertificate> issuers = new LinkedHashSet<>(path.links());
    PkiCertificate anchor = path.anchor();
    if (anchor != null) {
      issuers.add(anchor);
    }
    return issuers;
  }
}
