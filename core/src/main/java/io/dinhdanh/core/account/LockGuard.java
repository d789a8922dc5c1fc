package io.dinhdanh.core.account;

import java.util.Set;

/** A lock always wins: a locked account refuses, naming every ground. */
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
    if (locks.isEmpty()) {
      return;
    }
    for (LockGround ground : locks) {
      if (this == FREE || ground == LockGround.DEATH) {
        reasons.add(ground.objection());
      }
    }
  }

  @Override
  public boolean ofAccount() {
    return true;
  }
}
