package io.dinhdanh.nfc.trust;

import io.dinhdanh.core.evidence.CheckId;
import io.dinhdanh.core.evidence.CheckKind;
import io.dinhdanh.core.evidence.ChipChecks;
import io.dinhdanh.core.evidence.Examination;
import io.dinhdanh.core.evidence.Outcome;
import io.dinhdanh.core.evidence.Verdict;
import io.dinhdanh.nfc.authenticity.ChipProof;
import io.dinhdanh.nfc.authenticity.Finding;
import io.dinhdanh.nfc.lds.ChipFile;
import io.dinhdanh.nfc.lds.ChipFiles;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Is it the original chip? Separate evidence beside passive authentication, and bound to it: a
 * proof counts only under a key that a valid security object or EF.CardSecurity covers.
 */
final class ProofSteps {

  private final ChipFiles files;
  private final Examination examination;
  private final Set<ChipFile> signed = EnumSet.noneOf(ChipFile.class);
  private final Set<ChipFile> trusted = EnumSet.noneOf(ChipFile.class);

  ProofSteps(ChipFiles files, Examination examination) {
    this.files = files;
    this.examination = examination;
  }

  /** The data groups are signed by a proved signer, and trusted unless the checks so far say no. */
  void dataGroups(Set<Integer> genuine, Set<CheckId> waived) {
    Verdict verdict = Verdict.of(examination.checks(), waived);
    boolean valid = verdict == Verdict.VERIFIED || verdict == Verdict.INCOMPLETE;
    for (int number : genuine) {
      signed.add(ChipFile.dataGroup(number));
      if (valid) {
        trusted.add(ChipFile.dataGroup(number));
      }
    }
  }

  /** Examines EF.CardSecurity, if it was read. */
  void cardSecurity(CardSecuritySteps steps, @Nullable PkiCertificate documentSigner) {
    byte[] file = files.get(ChipFile.CARD_SECURITY).orElse(null);
    if (file != null && steps.judge(file, documentSigner)) {
      signed.add(ChipFile.CARD_SECURITY);
      if (!trusted.isEmpty() && isTrusted()) {
        trusted.add(ChipFile.CARD_SECURITY);
      }
    }
  }

  /** A warning, such as of a signer that has expired since, does not undo the signature. */
  private boolean isTrusted() {
    return examination.checks().stream()
        .filter(check -> check.id().equals(ChipChecks.CARD_SECURITY.id()))
        .allMatch(c -> c.outcome() == Outcome.PASSED || c.outcome() == Outcome.WARNING);
  }

  /**
   * Records what each proof is worth.
   *
   * @return true if one of them shows that the chip is no copy, and none that it is
   */
  boolean judge(Collection<ChipProof> proofs) {
    boolean original = false;
    boolean doubted = false;
    for (ChipProof proof : proofs) {
      Outcome outcome = judge(proof);
      original |= outcome == Outcome.PASSED && !proof.isClaimed();
      doubted |= outcome == Outcome.FAILED;
    }
    expect(ChipChecks.ACTIVE_AUTHENTICATION, ChipFile.DG15, proofs);
    expect(ChipChecks.CHIP_AUTHENTICATION, ChipFile.DG14, proofs);
    return original && !doubted;
  }

  /** What may be asked of every chip whose signed files have the key for it. */
  private void expect(CheckKind kind, ChipFile file, Collection<ChipProof> proofs) {
    if (proofs.stream().noneMatch(proof -> proof.kind().equals(kind))) {
      examination.notDone(
          kind, signed.contains(file) ? ProofReasons.notAsked() : ProofReasons.noKeyOffered());
    }
  }

  private Outcome judge(ChipProof proof) {
    Finding finding = proof.examine(files.only(signed));
    if (finding.isGenuine() && !proof.examine(files.only(trusted)).isGenuine()) {
      examination.notDone(proof.kind(), ProofReasons.keyNotCovered());
      return Outcome.NOT_DONE;
    }
    if (proof.isClaimed()) {
      examination.claimed(proof.kind(), finding.outcome(), finding.reason());
    } else {
      examination.record(proof.kind(), finding.outcome(), finding.reason());
    }
    return finding.outcome();
  }
}
