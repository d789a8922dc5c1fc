package io.dinhdanh.core.account;

import java.util.Set;

/**
 * A lock always wins: a locked account refuses, naming every ground. A document that has expired
 * locks from that moment on, whether or not the deadline's command has come yet.
 */
enum LockGuard implements Guard {
  /** No ground at all may hold. */
  FREE,
  /** Only death is in the way. */
  NOT_DEAD;

  private static final Objection RULE =
      Objection.of(
          "locked",
          "Law 26/2023 art. 34; Decree 69/2024 art. 15",
          "The account is locked.",
          "Tài khoản đang bị khóa.");

  @Override
  public Objection rule() {
    return this == FREE ? RULE : LockGround.DEATH.objection();
  }

  @Override
  public void examine(Situation situation, Reasons reasons) {
    Set<LockGround> locks = situation.account.locks;
    if (!locks.isEmpty()) {
      for (LockGround ground : locks) {
        if (this == FREE || ground == LockGround.DEATH) {
          reasons.add(ground.objection());
        }
      }
    }
    if (this == FREE && situation.reached(DeadlineKind.DOCUMENT_EXPIRY)) {
      LockGround expired = LockGround.ofExpiry(situation.account.applicant.kind());
      if (!locks.contains(expired)) {
        reasons.add(expired.objection());
      }
    }
  }

  @Override
  public boolean ofAccount() {
    return true;
  }
}
