package io.dinhdanh.core.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.core.account.calendar.VietnamCalendar;
import io.dinhdanh.core.person.IdentityField;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * An account after its first day: cards that expire, devices, documents, wrong data, forgotten
 * secrets.
 */
class AccountLifeTest {

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
}
