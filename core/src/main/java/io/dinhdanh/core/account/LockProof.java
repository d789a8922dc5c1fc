package io.dinhdanh.core.account;

import io.dinhdanh.core.evidence.CheckId;
import io.dinhdanh.core.evidence.CheckKind;
import java.util.ArrayList;
import java.util.List;

/** Asks for the check that establishes, or ends, the very ground that the command names. */
enum LockProof implements Guard {
  /** The ground is established. */
  ESTABLISHED(
      Objection.of(
          "lock.not-established",
          "Law 26/2023 art. 34(1); Decree 69/2024 art. 15",
          "The ground to lock is not established.",
          "Chưa có căn cứ để khóa tài khoản.")),
  /** The ground has ended. */
  ENDED(
      Objection.of(
          "lock.not-ended",
          "Law 26/2023 art. 34(2); Decree 69/2024 art. 15(3)",
          "It is not shown that the ground to lock has ended.",
          "Chưa xác nhận được căn cứ khóa tài khoản đã chấm dứt."));

  private final Objection rule;

  LockProof(Objection rule) {
    this.rule = rule;
  }

  @Override
  public Objection rule() {
    return rule;
  }

  @Override
  public void examine(Situation situation, Reasons reasons) {
    CheckKind asked = kind(situation.command(Command.ChangeLock.class).ground());
    if (!situation.proves(asked, situation.policy().officeFreshness())) {
      EvidenceFault fault = situation.fault(asked, situation.policy().officeFreshness());
      reasons.add(rule.because(asked.id(), fault));
    }
  }

  @Override
  public boolean ofAccount() {
    return false;
  }

  @Override
  public List<CheckKind> kinds() {
    List<CheckKind> kinds = new ArrayList<>();
    for (LockGround ground : LockGround.values()) {
      kinds.add(kind(ground));
    }
    return kinds;
  }

  @Override
  public List<CheckId> needs(Situation situation) {
    List<CheckId> ids = new ArrayList<>();
    for (LockGround ground : LockGround.values()) {
      if (this == ESTABLISHED || situation.account.locks.contains(ground)) {
        ids.add(kind(ground).id());
      }
    }
    return ids;
  }

  private CheckKind kind(LockGround ground) {
    return this == ESTABLISHED ? ground.established() : ground.ended();
  }
}
