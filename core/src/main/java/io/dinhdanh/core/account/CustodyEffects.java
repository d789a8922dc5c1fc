package io.dinhdanh.core.account;

import java.time.LocalDate;

/** The effects of the rows beside the way to a level: access, devices, locks, documents. */
final class CustodyEffects {

  static final int PASSCODE_MISTAKES_ALLOWED = 5;

  static final Effect LOG_IN =
      new Effect(
          "note the log-in",
          (s, d) -> {
            Command.LogIn login = s.command(Command.LogIn.class);
            d.record(new AccessEvent.LoggedIn(login.channel(), login.method()));
            if (login.method() == LogInMethod.PASSCODE) {
              d.clearPasscode();
            }
          });

  static final Effect BIND_FIRST =
      new Effect(
          "the first device becomes the account's",
          (s, d) -> {
            Device used = DeviceGuards.device(s);
            if (used != null && d.device == null) {
              d.bind(used);
            }
          });

  static final Effect ASK_DEVICE =
      new Effect(
          "the device asks to become the account's",
          (s, d) -> {
            Device used = DeviceGuards.device(s);
            if (used != null) {
              d.askDevice(used);
            }
          });

  static final Effect BIND_ASKING =
      new Effect(
          "the asking device becomes the account's",
          (s, d) -> {
            if (d.askingDevice != null) {
              d.bind(d.askingDevice);
            }
          });

  static final Effect ASK_IF_NONE_BOUND =
      new Effect(
          "the device becomes the account's when the code is right",
          (s, d) -> {
            Device used = DeviceGuards.device(s);
            if (used != null && d.device == null) {
              d.askDevice(used);
            }
          });

  static final Effect CANCEL_DEVICE =
      new Effect("the other device asks no more", (s, d) -> d.cancelDevice());

  static final Effect COUNT_MISTAKE =
      new Effect("count the mistake", (s, d) -> d.mistakePasscode(s.passcodeFailures() + 1, null));

  static final Effect LOCK_PASSCODE =
      new Effect(
          "refuse passcodes until the next day",
          (s, d) ->
              d.mistakePasscode(s.passcodeFailures() + 1, Situation.startOf(s.today.plusDays(1))));

  static final Effect CLEAR_MISTAKES =
      new Effect("the count of mistakes starts again", (s, d) -> d.clearPasscode());

  static final Effect LOCK = new Effect("the ground holds", CustodyEffects::lock);
  static final Effect UNLOCK = new Effect("the ground has ended", CustodyEffects::unlock);
  static final Effect ASK_LOCK = new Effect("deadline: written request", CustodyEffects::askLock);
  static final Effect CLOSE_LOCK_ASK =
      new Effect(
          "the written request is decided",
          (s, d) -> {
            d.closeLockAsk();
            d.endDeadline(DeadlineKind.LOCK_REQUEST);
          });
  static final Effect EXPIRE =
      new Effect(
          "the ground card-expired or residence-ended holds",
          (s, d) -> {
            d.missDeadline(DeadlineKind.DOCUMENT_EXPIRY);
            d.lock(LockGround.ofExpiry(s.account.applicant.kind()));
          });

  static final Effect REQUEST_DOCUMENTS =
      new Effect("deadline: documents", CustodyEffects::requestDocuments);
  static final Effect SHOW_DOCUMENTS =
      new Effect("the documents are shown", CustodyEffects::showDocuments);
  static final Effect DOCUMENTS_OVERDUE =
      new Effect("what was asked for is overdue", CustodyEffects::documentsOverdue);

  static final Effect ASK_CORRECTION =
      new Effect(
          "note what is wrong",
          (s, d) ->
              d.correction(
                  true,
                  new ProgressEvent.CorrectionAsked(
                      s.command(Command.ReportWrongData.class).fields())));
  static final Effect CORRECT =
      new Effect(
          "note the corrected data",
          (s, d) -> {
            note(s.command(Command.ChangeApplicant.class).applicant(), d);
            d.correction(false, new ProgressEvent.CorrectionMade());
          });
  static final Effect RENEW = new Effect("note the new document", CustodyEffects::renew);

  private CustodyEffects() {}

  static Effect miss(DeadlineKind kind) {
    return new Effect("deadline missed: " + kind, (s, d) -> d.missDeadline(kind));
  }

  private static void lock(Situation situation, Draft draft) {
    LockGround ground = situation.command(Command.ChangeLock.class).ground();
    draft.lock(ground);
    if (ground == LockGround.DEATH) {
      for (DeadlineKind kind : DeadlineKind.values()) {
        draft.endDeadline(kind);
      }
    } else {
      draft.notice(NoticeKind.LOCKED);
    }
    closeRequest(draft, ground, false);
  }

  private static void unlock(Situation situation, Draft draft) {
    LockGround ground = situation.command(Command.ChangeLock.class).ground();
    draft.unlock(ground);
    if (draft.locks.isEmpty()) {
      draft.notice(NoticeKind.UNLOCKED);
    }
    closeRequest(draft, ground, true);
  }

  private static void closeRequest(Draft draft, LockGround ground, boolean unlock) {
    if (new LockRequest(ground, unlock).equals(draft.lockRequest)) {
      draft.closeLockAsk();
      draft.endDeadline(DeadlineKind.LOCK_REQUEST);
    }
  }

  private static void askLock(Situation situation, Draft draft) {
    Command.ChangeLock ask = situation.command(Command.ChangeLock.class);
    draft.askLock(new LockRequest(ask.ground(), ask.action() == Action.REQUEST_UNLOCK));
    LocalDate last =
        situation.calendar().plusWorkingDays(situation.today, situation.law.lockRequestDays());
    draft.setDeadline(DeadlineKind.LOCK_REQUEST, Effects.endOf(last));
  }

  private static void requestDocuments(Situation situation, Draft draft) {
    for (DocumentKind kind : situation.command(Command.ChangeDocuments.class).documents()) {
      draft.document(kind, DocumentState.REQUESTED);
    }
    Effects.awaitDocuments(situation, draft);
  }

  private static void showDocuments(Situation situation, Draft draft) {
    for (DocumentKind kind : situation.command(Command.ChangeDocuments.class).documents()) {
      draft.document(kind, DocumentState.SHOWN);
    }
    if (!draft.documents.containsValue(DocumentState.REQUESTED)) {
      draft.endDeadline(DeadlineKind.INTEGRATION);
    }
  }

  private static void documentsOverdue(Situation situation, Draft draft) {
    draft.missDeadline(DeadlineKind.INTEGRATION);
    situation.account.documents.forEach(
        (kind, state) -> {
          if (state == DocumentState.REQUESTED) {
            draft.document(kind, DocumentState.OVERDUE);
          }
        });
  }

  private static void note(Applicant applicant, Draft draft) {
    draft.change(applicant);
    if (draft.active.compareTo(Level.ONE) >= 0) {
      Effects.watchDocument(applicant, draft);
    }
  }

  private static void renew(Situation situation, Draft draft) {
    Applicant applicant = situation.command(Command.ChangeApplicant.class).applicant();
    note(applicant, draft);
    for (LockGround ground : situation.account.locks) {
      if (ground == LockGround.CARD_EXPIRED || ground == LockGround.RESIDENCE_ENDED) {
        draft.unlock(ground);
      }
    }
    if (!situation.account.locks.isEmpty() && draft.locks.isEmpty()) {
      draft.notice(NoticeKind.UNLOCKED);
    }
  }
}
