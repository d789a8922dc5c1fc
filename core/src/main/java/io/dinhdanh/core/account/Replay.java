package io.dinhdanh.core.account;

/** Applies recorded events to a draft. */
final class Replay {

  private Replay() {}

  static void apply(Event event, Draft draft) {
    if (event instanceof ProgressEvent progress) {
      progress(progress, draft);
    } else if (event instanceof AccessEvent access) {
      access(access, draft);
    } else if (event instanceof CustodyEvent custody) {
      custody(custody, draft);
    } else if (event instanceof DutyEvent duty) {
      duty(duty, draft);
    }
  }

  private static void progress(ProgressEvent event, Draft draft) {
    if (event instanceof ProgressEvent.StageEntered entered) {
      draft.enter(entered.stage());
    } else if (event instanceof ProgressEvent.LevelGranted granted) {
      draft.grant(granted.level());
    } else if (event instanceof ProgressEvent.LevelActivated activated) {
      draft.activate(activated.level());
    } else if (event instanceof ProgressEvent.FileOpened opened) {
      draft.openFile(opened.fileCase(), opened.office());
    } else if (event instanceof ProgressEvent.FileClosed) {
      draft.closeFile();
    } else if (event instanceof ProgressEvent.EvidenceKept kept) {
      draft.keep(kept.reference());
    } else if (event instanceof ProgressEvent.ApplicantChanged changed) {
      draft.change(changed.applicant());
    } else if (event instanceof ProgressEvent.CorrectionAsked) {
      draft.correction(true, event);
    } else if (event instanceof ProgressEvent.CorrectionMade) {
      draft.correction(false, event);
    } else {
      draft.record(event);
    }
  }

  private static void access(AccessEvent event, Draft draft) {
    if (event instanceof AccessEvent.ContactRegistered contact) {
      draft.contact(contact.phone(), contact.email());
    } else if (event instanceof AccessEvent.CodeSent sent) {
      draft.send(sent.code());
    } else if (event instanceof AccessEvent.CodeUsed) {
      draft.useCode();
    } else if (event instanceof AccessEvent.SecretSet set) {
      draft.set(set.secret());
    } else if (event instanceof AccessEvent.PasscodeMistaken mistaken) {
      draft.mistakePasscode(mistaken.failures(), mistaken.lockedUntil());
    } else if (event instanceof AccessEvent.PasscodeCleared) {
      draft.clearPasscode();
    } else if (event instanceof AccessEvent.DeviceAsked asked) {
      draft.askDevice(asked.device());
    } else if (event instanceof AccessEvent.DeviceBound bound) {
      draft.bind(bound.device());
    } else if (event instanceof AccessEvent.DeviceMoveCancelled) {
      draft.cancelDevice();
    } else {
      draft.record(event);
    }
  }

  private static void custody(CustodyEvent event, Draft draft) {
    if (event instanceof CustodyEvent.Locked locked) {
      draft.lock(locked.ground());
    } else if (event instanceof CustodyEvent.Unlocked unlocked) {
      draft.unlock(unlocked.ground());
    } else if (event instanceof CustodyEvent.LockAsked asked) {
      draft.askLock(asked.request());
    } else {
      draft.closeLockAsk();
    }
  }

  private static void duty(DutyEvent event, Draft draft) {
    if (event instanceof DutyEvent.DeadlineSet set) {
      draft.setDeadline(set.kind(), set.at());
    } else if (event instanceof DutyEvent.DeadlineEnded ended) {
      draft.endDeadline(ended.kind());
    } else if (event instanceof DutyEvent.DeadlineMissed missed) {
      draft.missDeadline(missed.kind());
    } else if (event instanceof DutyEvent.OverdueChanged changed) {
      draft.overdue(changed.overdue());
    } else if (event instanceof DutyEvent.DocumentChanged changed) {
      draft.document(changed.document(), changed.state());
    } else {
      draft.record(event);
    }
  }
}
