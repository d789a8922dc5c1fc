package io.dinhdanh.nfc.authenticity;

import io.dinhdanh.core.evidence.CheckKind;
import io.dinhdanh.nfc.lds.ChipFiles;
import io.dinhdanh.nfc.lds.MalformedFileException;
import java.util.Objects;

/**
 * What a chip showed of itself once, ready to be held against its public key. The key is taken from
 * the files that passive authentication hands over, and it hands over only signed ones: a proof
 * under any other key proves nothing. Immutable, thread-safe.
 */
public final class ChipProof {

  /** Holds one proof against the key in the files. */
  interface Question {
    Finding ask(ChipFiles signed) throws MalformedFileException;
  }

  private final CheckKind kind;
  private final boolean claimed;
  private final Question question;

  private ChipProof(CheckKind kind, boolean claimed, Question question) {
    this.kind = Objects.requireNonNull(kind, "kind");
    this.claimed = claimed;
    this.question = question;
  }

  static ChipProof of(CheckKind kind, Question question) {
    return new ChipProof(kind, false, question);
  }

  /**
   * The same proof as a statement of somebody else, such as a phone: it is examined as far as it
   * can be, and satisfies no guard, for it may be a recording or an invention.
   *
   * @return a claimed proof
   */
  public ChipProof asClaimed() {
    return new ChipProof(kind, true, question);
  }

  /**
   * Which check this proof is for.
   *
   * @return the kind, one of {@code ChipChecks}
   */
  public CheckKind kind() {
    return kind;
  }

  /**
   * Tells whether it is a statement of somebody else.
   *
   * @return true if it can prove nothing here
   */
  public boolean isClaimed() {
    return claimed;
  }

  /**
   * Holds the proof against the chip's key.
   *
   * @param signed the files whose signature holds, and no others
   * @return what came of it; not done if the key is not among these files
   */
  public Finding examine(ChipFiles signed) {
    try {
      Finding finding = question.ask(signed);
      return claimed && finding.isGenuine() ? Finding.passed(Findings.CLAIMED) : finding;
    } catch (MalformedFileException e) {
      return Finding.notDone(Findings.UNUSABLE_KEY);
    }
  }

  @Override
  public String toString() {
    return "ChipProof[" + kind.id() + (claimed ? ", claimed]" : "]");
  }
}
