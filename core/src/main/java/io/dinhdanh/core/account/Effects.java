package io.dinhdanh.core.account;

import io.dinhdanh.core.account.Policy.Level2Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** The effects of the rows on the way to a level. */
final class Effects {

  static final Effect SET_PHONE =
      new Effect(
          "keep the telephone number's hash",
          (s, d) -> d.contact(s.command(Command.Register.class).phone(), d.email));

  static final Effect NOTE_DETAILS =
      new Effect(
          "note where the details come from",
          (s, d) ->
              d.record(
                  new ProgressEvent.DetailsGiven(s.command(Command.GiveDetails.class).source())));

  static final Effect NOTE_TERMS =
      new Effect("note the consent", (s, d) -> d.record(new ProgressEvent.TermsAccepted()));

  static final Effect RESEND_CODE =
      new Effect("send a new code for the same purpose", Effects::resend);
  static final Effect USE_CODE = new Effect("the code serves no more", (s, d) -> d.useCode());
  static final Effect GRANT_LEVEL1 = new Effect("grant level 1", Effects::grantLevel1);
  static final Effect ACTIVATE_BASIC =
      new Effect("the app account is active", (s, d) -> d.activate(Level.BASIC));
  static final Effect ACTIVATE_LEVEL1 =
      new Effect("level 1 is active", (s, d) -> activate(s, d, Level.ONE));
  static final Effect ACTIVATE_LEVEL2 =
      new Effect("level 2 is active", (s, d) -> activate(s, d, Level.TWO));
  static final Effect GRANT_LEVEL2 = new Effect("grant level 2", (s, d) -> d.grant(Level.TWO));
  static final Effect NOTICE_LEVEL2 =
      new Effect("notice of level 2, or of level 1 first", (s, d) -> d.notice(level2Notice(s)));

  static final Effect OPEN_ONLINE =
      new Effect("the file is under way", (s, d) -> d.openFile(FileCase.ONLINE, null));
  static final Effect OPEN_LEVEL2 =
      new Effect("note office, case, contacts and documents", Effects::openLevel2);
  static final Effect OPEN_ORGANISATION =
      new Effect("the file is under way", Effects::openOrganisation);
  static final Effect AWAIT_DECISION = new Effect("deadline: decision", Effects::awaitDecision);
  static final Effect CLOSE_FILE =
      new Effect(
          "the file is decided",
          (s, d) -> {
            d.closeFile();
            d.endDeadline(DeadlineKind.DECISION);
          });
  static final Effect NOTE_REASON =
      new Effect(
          "note the reason",
          (s, d) -> d.record(new ProgressEvent.Rejected(s.command(Command.Reject.class).reason())));
  static final Effect AWAIT_ACTIVATION =
      new Effect(
          "deadline: activation",
          (s, d) -> {
            d.overdue(false);
            d.setDeadline(DeadlineKind.ACTIVATION, endOf(s.today.plusDays(s.law.activationDays())));
          });
  static final Effect END_OVERDUE =
      new Effect(
          "activation is open again",
          (s, d) -> {
            d.endDeadline(DeadlineKind.ACTIVATION);
            d.overdue(false);
          });
  static final Effect ACTIVATE_ORGANISATION =
      new Effect(
          "the organisation's account is active",
          (s, d) -> {
            d.activate(Level.ORGANISATION);
            END_OVERDUE.apply(s, d);
          });

  private Effects() {}

  static Effect sendCode(CodePurpose purpose) {
    return new Effect("send a code: " + purpose, (s, d) -> d.send(code(s, purpose)));
  }

  static Effect set(Secret secret) {
    return new Effect("note that there is one: " + secret, (s, d) -> d.set(secret));
  }

  static Effect notice(NoticeKind notice) {
    return new Effect("notice: " + notice, (s, d) -> d.notice(notice));
  }

  /**
   * The end of a day in Vietnam, which is the end of a time limit (Civil Code 2015 art. 148(6)).
   */
  static Instant endOf(LocalDate day) {
    return Situation.startOf(day.plusDays(1));
  }

  /** Watches the document of an account that has a level. */
  static void watchDocument(Applicant applicant, Draft draft) {
    LocalDate expiry = applicant.documentExpiry();
    if (!applicant.holdsDocument() || expiry == null) {
      draft.endDeadline(DeadlineKind.DOCUMENT_WARNING);
      draft.endDeadline(DeadlineKind.DOCUMENT_EXPIRY);
      return;
    }
    draft.setDeadline(DeadlineKind.DOCUMENT_WARNING, Situation.startOf(expiry.minusDays(30)));
    draft.setDeadline(DeadlineKind.DOCUMENT_EXPIRY, endOf(expiry));
  }

  static void awaitDocuments(Situation situation, Draft draft) {
    if (draft.documents.containsValue(DocumentState.REQUESTED)) {
      draft.setDeadline(DeadlineKind.INTEGRATION, endOf(situation.today.plusDays(7)));
    }
  }

  private static Code code(Situation situation, CodePurpose purpose) {
    Policy policy = situation.policy();
    Duration lifetime =
        switch (purpose) {
          case REGISTRATION, ACTIVATION, DEVICE_CHANGE -> policy.codeLifetime();
          case PASSWORD_RESET, PASSCODE_RESET -> policy.resetCodeLifetime();
        };
    return new Code(purpose, situation.now, situation.now.plus(lifetime));
  }

  private static void resend(Situation situation, Draft draft) {
    Code earlier = draft.code;
    if (earlier != null) {
      draft.send(code(situation, earlier.purpose()));
    }
  }

  private static void grantLevel1(Situation situation, Draft draft) {
    if (draft.granted != Level.TWO) {
      draft.grant(Level.ONE);
    }
  }

  private static void activate(Situation situation, Draft draft, Level level) {
    draft.activate(level);
    draft.endDeadline(DeadlineKind.ACTIVATION);
    draft.overdue(false);
    watchDocument(draft.applicant, draft);
    if (level == Level.TWO) {
      awaitDocuments(situation, draft);
    }
  }

  private static NoticeKind level2Notice(Situation situation) {
    if (situation.policy().level2Path() != Level2Path.STEPWISE) {
      return NoticeKind.LEVEL2_APPROVED;
    }
    return situation.account.active.compareTo(Level.ONE) < 0
        ? NoticeKind.LEVEL1_CREATED
        : NoticeKind.LEVEL2_CREATED;
  }

  private static void openLevel2(Situation situation, Draft draft) {
    Command.OpenLevel2 open = situation.command(Command.OpenLevel2.class);
    draft.useCode();
    draft.endDeadline(DeadlineKind.DECISION);
    draft.openFile(open.fileCase(), open.office());
    draft.contact(
        open.phone() == null ? draft.phone : open.phone(),
        open.email() == null ? draft.email : open.email());
    for (DocumentKind document : open.documents()) {
      draft.document(document, DocumentState.REQUESTED);
    }
  }

  private static void openOrganisation(Situation situation, Draft draft) {
    Command.ApplyOrganisation apply = situation.command(Command.ApplyOrganisation.class);
    draft.openFile(apply.fileCase(), null);
    draft.contact(apply.phone(), draft.email);
  }

  private static void awaitDecision(Situation situation, Draft draft) {
    FileCase fileCase = draft.fileCase;
    if (fileCase == null) {
      return;
    }
    DecisionTimes times = situation.law.times();
    LocalDate last =
        times.calendarDays(fileCase)
            ? situation.today.plusDays(times.days(fileCase))
            : situation.calendar().plusWorkingDays(situation.today, times.days(fileCase));
    draft.setDeadline(DeadlineKind.DECISION, endOf(last));
  }
}
