package io.dinhdanh.core.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.core.account.Policy.BiometricMatch;
import io.dinhdanh.core.account.Policy.FirstPassword;
import io.dinhdanh.core.account.Policy.Level2Contact;
import io.dinhdanh.core.account.Policy.Level2Office;
import io.dinhdanh.core.account.calendar.VietnamCalendar;
import io.dinhdanh.core.evidence.Check;
import io.dinhdanh.core.evidence.CheckId;
import io.dinhdanh.core.evidence.LevelChecks;
import io.dinhdanh.core.evidence.Outcome;
import io.dinhdanh.core.person.IdentityField;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AccountMachineTest {

  @Test
  void theSameCommandTwiceHasOneEffectAndTheSameAnswer() {
    Scene scene = Scene.adult();
    Command register = new Command.Register(scene.proved(), Scene.PHONE);
    Decision.Accepted first = (Decision.Accepted) scene.decide(register);
    scene.done(register);
    Decision.Repeated again = assertInstanceOf(Decision.Repeated.class, scene.decide(register));
    assertTrue(again.accepted());
    assertEquals(first.account().version(), again.done().version());
    assertEquals(first.account().stage(), again.done().stage());
    assertEquals(scene.account, again.account());
    Command other = new Command.Step(register.envelope(), Action.ACCEPT_TERMS);
    assertEquals(Set.of("command.id-reused"), scene.refused(other));
  }

  @Test
  void theLatestCommandsAreRemembered() {
    Scene scene = Scene.adult().level1();
    List<Command> sent = new ArrayList<>();
    for (int i = 0; i <= Account.REMEMBERED_COMMANDS; i++) {
      Command login = scene.logIn(LogInMethod.PASSWORD, Scene.PIXEL);
      sent.add(login);
      scene.done(login);
    }
    assertEquals(Account.REMEMBERED_COMMANDS, scene.account.recentCommands().size());
    assertInstanceOf(Decision.Repeated.class, scene.decide(sent.get(1)));
    assertInstanceOf(Decision.Accepted.class, scene.decide(sent.get(0)));
  }

  @Test
  void aStaleVersionIsRefused() {
    Scene scene = Scene.adult().level1();
    Envelope stale = scene.proved().expecting(scene.account.version() - 1);
    assertEquals(
        Set.of("version.stale"), scene.refused(new Command.Step(stale, Action.RESEND_CODE)));
    Envelope fresh = scene.proved().expecting(scene.account.version());
    scene.done(new Command.LogIn(fresh, Channel.WEB, LogInMethod.PASSWORD, null));
  }

  @Test
  void beforeThereWasALawNothingIsDecided() {
    Scene scene = Scene.adult().at("2022-10-19T16:59:59Z");
    assertEquals(
        Set.of("law.none"), scene.refused(new Command.Register(scene.proved(), Scene.PHONE)));
    assertFalse(scene.permission(Action.REGISTER).permitted());
    scene.at("2022-10-19T17:00:00Z").done(new Command.Register(scene.proved(), Scene.PHONE));
    assertEquals("D59", scene.entry().ruleset());
  }

  @ParameterizedTest
  @CsvSource({
    "2022-10-20, D59, true",
    "2024-06-30, D59, true",
    "2024-07-01, D69, true",
    "2025-07-01, D69-2025, true",
    "2026-09-27, D69-2025, true",
    "2026-09-28, D69-2026, false",
    "2035-01-01, D69-2026, false"
  })
  void theLawIsChosenByDate(LocalDate day, String id, boolean confirmed) {
    Ruleset law = Ruleset.on(day).orElseThrow(AssertionError::new);
    assertEquals(id, law.id());
    assertEquals(
        confirmed,
        law.rules().stream().allMatch(rule -> law.id().equals("D59") || rule.confirmed()));
    assertTrue(law.until() == null || !day.isAfter(law.until()));
  }

  @Test
  void aMailAddressSufficedUnderDecree59Only() {
    Scene scene = Scene.adult();
    assertEquals(Set.of("contact.missing"), scene.refused(byMail(scene)));
    Scene either = new Scene(Scene.ADULT, Policy.standard().with(Level2Contact.PHONE_OR_EMAIL));
    either.done(byMail(either));
    either.done(Action.CAPTURE_BIOMETRICS, Action.SIGN_FORMS, Action.APPROVE_LEVEL2);
    either.done(new Command.RequestActivation(either.proved(), Channel.WEB, Scene.EMAIL, null));
    Scene earlier = Scene.adult().at("2023-05-10T02:00:00Z");
    earlier.done(byMail(earlier));
    Scene strict = new Scene(Scene.ADULT, Policy.standard().with(Level2Contact.PHONE));
    strict.at("2023-05-10T02:00:00Z");
    assertEquals(Set.of("contact.missing"), strict.refused(byMail(strict)));
  }

  private static Command byMail(Scene scene) {
    return new Command.OpenLevel2(
        scene.proved(), Office.COMMUNE, FileCase.CARD_HELD, null, Scene.EMAIL, Set.of());
  }

  @ParameterizedTest
  @CsvSource({
    "ANY, COMMUNE DISTRICT PROVINCE CARD_ISSUING",
    "COMMUNE_OR_ISSUING, COMMUNE CARD_ISSUING",
    "ISSUING, DISTRICT PROVINCE CARD_ISSUING"
  })
  void wheretoGoIsASwitch(Level2Office choice, String allowed) {
    Scene scene = new Scene(Scene.ADULT, Policy.standard().with(choice));
    for (Office office : Office.values()) {
      boolean accepted = scene.decide(scene.file(FileCase.CARD_HELD, office)).accepted();
      assertEquals(allowed.contains(office.name()), accepted, office.name());
    }
  }

  @Test
  void oneMatchIsEnoughWhereThePolicySaysSo() {
    Scene scene = new Scene(Scene.ADULT, Policy.standard().with(BiometricMatch.EITHER));
    scene.submitLevel2();
    Command none = new Command.Step(scene.with(LevelChecks.DECISION), Action.APPROVE_LEVEL2);
    assertEquals(Set.of("face.match"), scene.refused(none));
    scene.done(
        new Command.Step(
            scene.with(LevelChecks.DECISION, LevelChecks.FINGER_MATCH), Action.APPROVE_LEVEL2));
  }

  @Test
  void thePasswordMayComeBySms() {
    Scene scene = new Scene(Scene.ADULT, Policy.standard().with(FirstPassword.SENT_BY_SMS));
    scene.done(new Command.Register(scene.proved(), Scene.PHONE));
    scene.done(new Command.GiveDetails(scene.proved(), DetailsSource.MANUAL));
    scene.done(Action.ACCEPT_TERMS, Action.ENTER_CODE).rule("5b").in(Stage.LEVEL0_ACTIVE);
    scene.notified(NoticeKind.INITIAL_PASSWORD);
  }

  @ParameterizedTest
  @EnumSource(EvidenceFault.class)
  void aRefusalSaysWhatIsWrongWithTheEvidence(EvidenceFault fault) {
    Scene scene = Scene.adult().submitLevel2();
    List<Check> evidence = new ArrayList<>(scene.proved().evidence());
    evidence.removeIf(check -> check.kind().equals(LevelChecks.DECISION));
    Check good = Proofs.passed(LevelChecks.DECISION, Scene.SUBJECT, scene.now);
    switch (fault) {
      case MISSING -> {}
      case NOT_PASSED ->
          evidence.add(
              Proofs.check(LevelChecks.DECISION, Outcome.WARNING, Scene.SUBJECT, scene.now));
      case CLAIMED -> evidence.add(good.asClaimed());
      case STALE ->
          evidence.add(
              Proofs.passed(
                  LevelChecks.DECISION, Scene.SUBJECT, scene.now.minus(Duration.ofDays(2))));
      case OTHER_SUBJECT ->
          evidence.add(Proofs.passed(LevelChecks.DECISION, Scene.OTHER, scene.now));
    }
    Command approve = new Command.Step(scene.envelope(evidence), Action.APPROVE_LEVEL2);
    Decision.Refused refused = assertInstanceOf(Decision.Refused.class, scene.decide(approve));
    Objection objection = refused.reasons().get(0);
    assertEquals(fault, objection.fault());
    assertEquals(new CheckId("authority.decision"), objection.check());
    evidence.add(good);
    scene.done(new Command.Step(scene.envelope(evidence), Action.APPROVE_LEVEL2));
  }

  @Test
  void permittedTellsWhatMayBeDoneAndWhyTheRestMayNot() {
    Scene scene = Scene.adult();
    assertTrue(scene.permission(Action.REGISTER).permitted());
    assertTrue(scene.permission(Action.OPEN_LEVEL2).permitted());
    assertTrue(scene.permission(Action.REGISTER).needs().contains(new CheckId("phone.unused")));
    assertEquals("stage.not-here", scene.permission(Action.SET_PASSCODE).reasons().get(0).code());
    scene.level2();
    assertTrue(scene.permission(Action.LOG_IN).permitted());
    assertEquals(
        "activation.already", scene.permission(Action.REQUEST_ACTIVATION).reasons().get(0).code());
    scene.locked(LockGround.SELF);
    assertEquals("locked.self", scene.permission(Action.LOG_IN).reasons().get(0).code());
    assertTrue(scene.permission(Action.UNLOCK).permitted());
    assertEquals(List.of(new CheckId("unlock.self")), scene.permission(Action.UNLOCK).needs());
  }

  @Test
  void permittedAgreesWithDecide() {
    Exploration exploration = Exploration.of(Scene.ADULT, Policy.standard());
    for (Account state : exploration.states.keySet()) {
      Set<Action> permitted = EnumSet.noneOf(Action.class);
      for (Permission permission : exploration.machine.permitted(state, exploration.now)) {
        if (permission.permitted()) {
          permitted.add(permission.action());
        }
      }
      for (Command command : exploration.commands) {
        boolean accepted = exploration.machine.decide(state, command, exploration.now).accepted();
        assertTrue(
            !accepted || permitted.contains(command.action()), command.action() + " in " + state);
      }
    }
  }

  @Test
  void theNextDeadlineComesWithItsCommand() {
    Scene scene = Scene.adult().register();
    assertEquals(Optional.empty(), scene.machine.due(scene.account));
    scene.applyForLevel1();
    Due due = scene.machine.due(scene.account).orElseThrow(AssertionError::new);
    assertEquals(DeadlineKind.DECISION, due.kind());
    assertEquals(Instant.parse("2026-03-04T17:00:00Z"), due.at());
    assertEquals(Set.of("deadline.not-reached"), scene.refused(due.command()));
    scene.meetDeadline(DeadlineKind.DECISION);
    assertInstanceOf(Decision.Repeated.class, scene.decide(due.command()));
    scene.done(Action.APPROVE_LEVEL1);
  }

  @Test
  void anExpiredCardLocksAndANewOneUnlocks() {
    Scene scene = Scene.of(Applicant.citizen(LocalDate.of(1990, 5, 17), LocalDate.of(2026, 6, 30)));
    scene.level1().due(DeadlineKind.DOCUMENT_WARNING, "2026-05-30T17:00:00Z");
    scene.meetDeadline(DeadlineKind.DOCUMENT_WARNING);
    scene.notified(NoticeKind.DOCUMENT_EXPIRES_SOON);
    scene.due(DeadlineKind.DOCUMENT_EXPIRY, "2026-06-30T17:00:00Z");
    scene.meetDeadline(DeadlineKind.DOCUMENT_EXPIRY).locked(LockGround.BREACH);
    assertEquals(Set.of(LockGround.CARD_EXPIRED, LockGround.BREACH), scene.account.locks());
    assertEquals(
        Set.of("lock.document-expired"),
        scene.refused(scene.lock(Action.UNLOCK, LockGround.CARD_EXPIRED)));
    Applicant renewed = scene.account.applicant().withDocument(LocalDate.of(2036, 6, 30));
    scene.done(new Command.ChangeApplicant(scene.proved(), Action.RENEW_DOCUMENT, renewed));
    assertEquals(Set.of(LockGround.BREACH), scene.account.locks());
    scene.due(DeadlineKind.DOCUMENT_EXPIRY, "2036-06-30T17:00:00Z");
  }

  @Test
  void anExpiredCardLocksEvenIfNobodySentTheDeadlinesCommand() {
    Scene scene = Scene.of(Applicant.citizen(LocalDate.of(1990, 5, 17), LocalDate.of(2026, 6, 30)));
    scene.level2().at("2026-06-30T16:59:59Z");
    assertFalse(scene.entitled().isEmpty());
    scene.done(scene.logIn(LogInMethod.PASSCODE, Scene.PIXEL)).at("2026-06-30T17:00:00Z");
    assertEquals(Set.of(), scene.entitled());
    assertEquals(
        Set.of("locked.card-expired"),
        scene.refused(scene.logIn(LogInMethod.PASSCODE, Scene.PIXEL)));
    assertFalse(scene.permission(Action.LOG_IN).permitted());
    Applicant renewed = scene.account.applicant().withDocument(LocalDate.of(2036, 6, 30));
    scene.done(new Command.ChangeApplicant(scene.proved(), Action.RENEW_DOCUMENT, renewed));
    scene.done(scene.logIn(LogInMethod.PASSCODE, Scene.PIXEL));
  }

  @Test
  void activationBegunInTimeAndLeftLyingNeedsTheHotline() {
    Scene scene = Scene.adult().register().applyForLevel1().done(Action.APPROVE_LEVEL1);
    scene.done(scene.activation(Channel.APP)).done(Action.ENTER_CODE).in(Stage.ACT_PASSCODE);
    scene.later(Duration.ofDays(8));
    assertEquals(Set.of("activation.overdue"), scene.refused(Action.SET_PASSCODE));
    scene.done(Action.CONFIRM_BY_HOTLINE, Action.SET_PASSCODE, Action.SET_QUESTIONS);
    scene.level(Level.ONE);
  }

  @Test
  void theFirstDeviceIsBoundByPasswordOnly() {
    Scene scene = Scene.adult().register().applyForLevel1().done(Action.APPROVE_LEVEL1);
    scene.done(scene.activation(Channel.WEB)).done(Action.ENTER_CODE);
    scene.done(Action.SET_PASSCODE, Action.SET_QUESTIONS);
    for (LogInMethod method : List.of(LogInMethod.PASSCODE, LogInMethod.BIOMETRIC)) {
      assertEquals(
          Set.of("login.new-device-by-password"), scene.refused(scene.logIn(method, Scene.PIXEL)));
    }
    scene.done(scene.logIn(LogInMethod.PASSWORD, Scene.PIXEL));
    scene.done(scene.logIn(LogInMethod.BIOMETRIC, Scene.PIXEL));
  }

  @Test
  void documentsAreShownOrOverdueAfterAWeek() {
    Scene scene = Scene.adult().level1();
    Set<DocumentKind> licence = Set.of(DocumentKind.DRIVING_LICENCE);
    Command request =
        new Command.ChangeDocuments(scene.proved(), Action.REQUEST_DOCUMENTS, licence);
    assertEquals(Set.of("level2.required"), scene.refused(request));
    scene.done(scene.file(FileCase.CARD_HELD, Office.COMMUNE, DocumentKind.HEALTH_INSURANCE));
    scene.done(Action.CAPTURE_BIOMETRICS, Action.SIGN_FORMS, Action.APPROVE_LEVEL2);
    scene.due(DeadlineKind.INTEGRATION, "2026-03-10T17:00:00Z").done(request);
    scene.meetDeadline(DeadlineKind.INTEGRATION).notified(NoticeKind.DOCUMENTS_OVERDUE);
    assertEquals(
        DocumentState.OVERDUE, scene.account.documents().get(DocumentKind.DRIVING_LICENCE));
    scene.done(new Command.ChangeDocuments(scene.proved(), Action.SHOW_DOCUMENTS, licence));
    assertEquals(DocumentState.SHOWN, scene.account.documents().get(DocumentKind.DRIVING_LICENCE));
    assertEquals(
        Set.of("documents.shown"),
        scene.refused(
            new Command.ChangeDocuments(scene.proved(), Action.REQUEST_DOCUMENTS, licence)));
    assertEquals(
        Set.of("documents.not-requested"),
        scene.refused(
            new Command.ChangeDocuments(
                scene.proved(), Action.SHOW_DOCUMENTS, Set.of(DocumentKind.TAX_NUMBER))));
  }

  @Test
  void wrongDataAreReportedWhileTheProcedureGoesOn() {
    Scene scene = Scene.adult().register();
    scene.done(new Command.ReportWrongData(scene.proved(), Set.of(IdentityField.NAME)));
    scene.notified(NoticeKind.CORRECTION_ADVICE).applyForLevel1();
    assertTrue(scene.account.correctionOpen());
    Applicant corrected = Applicant.citizen(LocalDate.of(1990, 5, 18), LocalDate.of(2030, 5, 18));
    scene.done(new Command.ChangeApplicant(scene.proved(), Action.CORRECT_DATA, corrected));
    assertFalse(scene.account.correctionOpen());
    assertEquals(
        Set.of("applicant.kind"),
        scene.refused(
            new Command.ChangeApplicant(
                scene.proved(), Action.CORRECT_DATA, Applicant.organisation())));
  }

  @Test
  void anOldSystemIsSentToTheWeb() {
    Scene scene = Scene.adult().register();
    assertEquals(
        Set.of("device.too-old"),
        scene.refused(scene.logIn(LogInMethod.PASSWORD, Scene.OLD_IPHONE)));
    scene.done(scene.logIn(LogInMethod.PASSWORD, null));
    assertEquals(
        Set.of("login.web-by-password"), scene.refused(scene.logIn(LogInMethod.BIOMETRIC, null)));
    List<MinimumSystem> stricter =
        List.of(
            new MinimumSystem(
                DeviceSystem.ANDROID, 15, LocalDate.of(2026, 1, 1), "a later release", true));
    scene.machine = AccountMachine.of(Policy.standard(), VietnamCalendar.standard(), stricter);
    assertEquals(
        Set.of("device.too-old"), scene.refused(scene.logIn(LogInMethod.PASSWORD, Scene.PIXEL)));
  }

  @Test
  void forgottenSecretsAreChosenAnew() {
    Scene scene = Scene.adult().level1();
    scene.done(Action.REQUEST_PASSWORD_RESET).later(Duration.ofSeconds(170));
    scene.done(Action.RESET_PASSWORD).notified(NoticeKind.PASSWORD_CHANGED);
    scene.done(Action.REQUEST_PASSCODE_RESET).later(Duration.ofSeconds(181));
    assertEquals(Set.of("code.expired"), scene.refused(Action.RESET_PASSCODE));
    scene.done(Action.RESEND_CODE, Action.RESET_PASSCODE).notified(NoticeKind.PASSCODE_CHANGED);
    assertEquals(
        Set.of("password.none"),
        Scene.adult().submitLevel2().refused(Action.REQUEST_PASSWORD_RESET));
  }

  @Test
  void entitlementsGrowWithTheLevelAndEndWithALock() {
    Scene scene = Scene.adult().register();
    assertEquals(Set.of(), scene.entitled());
    Set<Entitlement> one = Scene.adult().level1().entitled();
    assertTrue(one.contains(Entitlement.TEMPORARY_RESIDENCE));
    assertFalse(one.contains(Entitlement.USE_AS_CARD));
    Scene two = Scene.adult().level2();
    assertTrue(two.entitled().containsAll(one));
    assertTrue(two.entitled().contains(Entitlement.USE_AS_CARD));
    assertEquals(Set.of(), two.locked(LockGround.BREACH).entitled());
  }

  @Test
  void decisionTimesFollowTheCase() {
    DecisionTimes times =
        Ruleset.on(LocalDate.of(2026, 3, 3)).orElseThrow(AssertionError::new).times();
    assertEquals(1, times.days(FileCase.ONLINE));
    assertEquals(3, times.days(FileCase.CARD_HELD));
    assertEquals(7, times.days(FileCase.WITH_CARD_ISSUANCE));
    assertEquals(3, times.days(FileCase.BIOMETRICS_ON_FILE));
    assertEquals(7, times.days(FileCase.BIOMETRICS_NEW));
    assertEquals(3, times.days(FileCase.DATA_IN_DATABASE));
    assertTrue(times.calendarDays(FileCase.DATA_TO_VERIFY));
  }

  @Test
  void misuseByTheCallerIsRefusedAtOnce() {
    Envelope envelope = Envelope.of("x");
    assertThrows(IllegalArgumentException.class, () -> new Command.Step(envelope, Action.REGISTER));
    assertThrows(IllegalArgumentException.class, () -> Envelope.of("a b"));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Command.LogIn(envelope, Channel.APP, LogInMethod.PASSWORD, null));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Applicant(ApplicantKind.CITIZEN, null, false, true, null));
    Scene scene = Scene.adult().level1();
    assertThrows(IllegalArgumentException.class, () -> Scene.adult().account.after(scene.entry()));
  }
}
