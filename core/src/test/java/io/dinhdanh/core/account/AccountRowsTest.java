package io.dinhdanh.core.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.core.account.Policy.Level2Path;
import io.dinhdanh.core.account.Policy.PasswordAtActivation;
import io.dinhdanh.core.account.Policy.PortraitForm;
import io.dinhdanh.core.account.Policy.QrForLevel1;
import io.dinhdanh.core.evidence.Check;
import io.dinhdanh.core.evidence.ChipChecks;
import io.dinhdanh.core.evidence.CustodyChecks;
import io.dinhdanh.core.evidence.HolderChecks;
import io.dinhdanh.core.evidence.LevelChecks;
import io.dinhdanh.core.evidence.Outcome;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The rows of the account's life as the sources tell it, one test each. */
class AccountRowsTest {

  @Test
  @DisplayName("row 1, S0 S1 S4: number and telephone begin a registration")
  void row1() {
    Scene scene = Scene.adult();
    Command bare = new Command.Register(scene.envelope(List.of()), Scene.PHONE);
    assertEquals(Set.of("number.well-formed", "phone.valid", "phone.unused"), scene.refused(bare));
    scene.done(new Command.Register(scene.proved(), Scene.PHONE)).in(Stage.REG_INFO).rule("1");
    assertEquals(Scene.PHONE, scene.account.phone().orElseThrow(AssertionError::new));
  }

  @Test
  @DisplayName("row 2, S0 S1 S4: details by QR code or by hand; the QR has the number entered")
  void row2() {
    Scene scene = Scene.adult();
    scene.done(new Command.Register(scene.proved(), Scene.PHONE));
    Command wrong =
        new Command.GiveDetails(scene.without(HolderChecks.QR_NUMBER), DetailsSource.QR);
    assertEquals(Set.of("qr.number"), scene.refused(wrong));
    Command manual =
        new Command.GiveDetails(
            Envelope.of("m").with(scene.with(HolderChecks.DETAILS_COMPLETE).evidence()),
            DetailsSource.MANUAL);
    scene.done(manual).in(Stage.REG_DETAILS).rule("2");
    scene.done(new Command.GiveDetails(scene.proved(), DetailsSource.QR)).in(Stage.REG_DETAILS);
  }

  @Test
  @DisplayName("row 3, S0 S4: the terms are accepted, a code is sent")
  void row3() {
    Scene scene = details();
    Command silent =
        new Command.Step(scene.without(HolderChecks.TERMS_ACCEPTED), Action.ACCEPT_TERMS);
    assertEquals(Set.of("terms.accepted"), scene.refused(silent));
    scene.done(Action.ACCEPT_TERMS).in(Stage.REG_OTP).rule("3");
    assertEquals(Optional.of(CodePurpose.REGISTRATION), scene.account.code().map(Code::purpose));
    assertTrue(scene.entry().events().contains(new ProgressEvent.TermsAccepted()));
  }

  @Test
  @DisplayName("row 4, S0 S1: the code may be sent again at any time")
  void row4() {
    Scene scene = details();
    assertEquals(Set.of("code.none"), scene.refused(Action.RESEND_CODE));
    scene.done(Action.ACCEPT_TERMS).later(Duration.ofMinutes(5));
    assertEquals(Set.of("code.expired"), scene.refused(Action.ENTER_CODE));
    scene.done(Action.RESEND_CODE).in(Stage.REG_OTP).rule("4").done(Action.ENTER_CODE);
  }

  @Test
  @DisplayName("row 5, S0 S1 S4: the right code in time; S1: 2 minutes")
  void row5() {
    Scene scene = details().done(Action.ACCEPT_TERMS);
    Check early = Proofs.passed(HolderChecks.CODE_MATCH, Scene.SUBJECT, scene.now.minusSeconds(60));
    Command old = new Command.Step(scene.envelope(List.of(early)), Action.ENTER_CODE);
    assertEquals(Set.of("code.earlier"), scene.refused(old));
    Command wrong = new Command.Step(scene.without(HolderChecks.CODE_MATCH), Action.ENTER_CODE);
    assertEquals(Set.of("code.match"), scene.refused(wrong));
    scene.later(Duration.ofSeconds(118)).done(Action.ENTER_CODE).in(Stage.REG_PASSWORD).rule("5");
    assertFalse(scene.account.code().isPresent());
  }

  @Test
  @DisplayName("row 6, S0 S1 S4: a password by the policy, twice alike")
  void row6() {
    Scene scene = details().done(Action.ACCEPT_TERMS, Action.ENTER_CODE);
    Command bad =
        new Command.Step(
            scene.without(HolderChecks.PASSWORD_POLICY, HolderChecks.PASSWORD_REPEATED),
            Action.SET_PASSWORD);
    assertEquals(Set.of("secret.password-policy", "secret.password-repeated"), scene.refused(bad));
    scene.done(Action.SET_PASSWORD).in(Stage.LEVEL0_ACTIVE).level(Level.BASIC).rule("6");
    scene.notified(NoticeKind.REGISTERED);
  }

  @Test
  @DisplayName(
      "row 7, S0 S1 S4, D69 art. 7: level 1 is begun by whoever is old enough, with a card")
  void row7() {
    Scene.adult().register().done(Action.START_LEVEL1).in(Stage.L1_CHIP_OR_QR).rule("7");
    Scene expired =
        Scene.of(Applicant.citizen(LocalDate.of(1990, 5, 17), LocalDate.of(2025, 5, 17)));
    assertEquals(Set.of("document.not-valid"), expired.register().refused(Action.START_LEVEL1));
    Scene none = Scene.of(Applicant.citizenWithoutCard(LocalDate.of(1990, 5, 17)));
    assertEquals(Set.of("document.not-valid"), none.register().refused(Action.START_LEVEL1));
  }

  @Test
  @DisplayName("row 8, S0 S1 S4: the chip is read, trusted, and has the account's number")
  void row8() {
    Scene scene = Scene.adult().register().done(Action.START_LEVEL1);
    Command bare = new Command.Step(scene.envelope(List.of()), Action.READ_CHIP);
    assertEquals(Set.of("pa.path", "pa.complete", "chip.number"), scene.refused(bare));
    List<Check> broken = Proofs.all(Scene.SUBJECT, scene.now);
    broken.add(Proofs.check(ChipChecks.SOD_SIGNATURE, Outcome.FAILED, Scene.SUBJECT, scene.now));
    Command forged = new Command.Step(scene.envelope(broken), Action.READ_CHIP);
    assertEquals(Set.of("chip.invalid"), scene.refused(forged));
    scene.done(Action.READ_CHIP).in(Stage.L1_PORTRAIT).rule("8");
  }

  @Test
  @DisplayName("row 8b, S0 against S1 S4: QR only without NFC, or freely, as the policy says")
  void row8b() {
    Scene scene = Scene.adult().register().done(Action.START_LEVEL1);
    Command qr = new Command.Step(scene.with(HolderChecks.QR_NUMBER), Action.SCAN_QR);
    assertEquals(Set.of("qr.chip-first"), scene.refused(qr));
    scene.done(Action.SCAN_QR).in(Stage.L1_PORTRAIT).rule("8b");
    Scene free =
        new Scene(Scene.ADULT, Policy.standard().with(QrForLevel1.FREE_CHOICE))
            .register()
            .done(Action.START_LEVEL1);
    free.done(new Command.Step(free.with(HolderChecks.QR_NUMBER), Action.SCAN_QR));
    Scene noNfc = Scene.adult().register();
    noNfc.done(noNfc.logIn(LogInMethod.PASSWORD, Scene.NO_NFC)).done(Action.START_LEVEL1);
    noNfc.done(new Command.Step(noNfc.with(HolderChecks.QR_NUMBER), Action.SCAN_QR)).rule("8b");
  }

  @Test
  @DisplayName("row 9, S0 S1 S4: a portrait (or S1: a video) that may be taken again, then sent")
  void row9() {
    Scene scene = Scene.adult().register().done(Action.START_LEVEL1, Action.READ_CHIP);
    Command dark =
        new Command.Step(scene.without(LevelChecks.PORTRAIT_ACCEPTED), Action.TAKE_PORTRAIT);
    assertEquals(Set.of("portrait.accepted"), scene.refused(dark));
    scene.done(Action.TAKE_PORTRAIT).in(Stage.L1_REVIEW).rule("9");
    scene.done(Action.RETAKE_PORTRAIT).in(Stage.L1_PORTRAIT).rule("9b");
    scene.done(Action.TAKE_PORTRAIT, Action.SUBMIT_LEVEL1).in(Stage.L1_SUBMITTED).rule("9c");
    scene.notified(NoticeKind.LEVEL1_SUBMITTED);
    Scene video =
        new Scene(Scene.ADULT, Policy.standard().with(PortraitForm.VIDEO))
            .register()
            .done(Action.START_LEVEL1, Action.READ_CHIP);
    Command still =
        new Command.Step(video.with(LevelChecks.PORTRAIT_ACCEPTED), Action.TAKE_PORTRAIT);
    assertEquals(Set.of("portrait.video"), video.refused(still));
  }

  @Test
  @DisplayName("row 10, D69 art. 13(1a), S0 S4: approved, within 1 working day; 7 days to activate")
  void row10() {
    Scene scene = Scene.adult().at("2026-02-13T09:00:00Z").register().applyForLevel1();
    scene.due(DeadlineKind.DECISION, "2026-02-23T17:00:00Z");
    Command alone = new Command.Step(scene.envelope(List.of()), Action.APPROVE_LEVEL1);
    assertEquals(Set.of("authority.decision"), scene.refused(alone));
    scene.at("2026-02-23T02:00:00Z").done(Action.APPROVE_LEVEL1).in(Stage.L1_APPROVED).rule("10");
    scene.notified(NoticeKind.LEVEL1_APPROVED).holds(DeadlineKind.DECISION, false);
    scene.due(DeadlineKind.ACTIVATION, "2026-03-02T17:00:00Z").level(Level.BASIC);
  }

  @Test
  @DisplayName("row 11, S4: refused, and the application is made again")
  void row11() {
    Scene scene = Scene.adult().register().applyForLevel1();
    scene.done(new Command.Reject(scene.proved(), Action.REJECT_LEVEL1, "portrait"));
    scene.in(Stage.L1_REJECTED).rule("11").notified(NoticeKind.LEVEL1_REJECTED);
    scene.applyForLevel1().in(Stage.L1_SUBMITTED);
  }

  @Test
  @DisplayName("row 12, D69 art. 14(1), S1 S2 S4: activation in app or web, in 7 days, same number")
  void row12() {
    Scene scene = Scene.adult().register().applyForLevel1().done(Action.APPROVE_LEVEL1);
    Command other = new Command.RequestActivation(scene.proved(), Channel.WEB, Scene.OTHER, null);
    assertEquals(Set.of("activation.contact"), scene.refused(other));
    scene.done(scene.activation(Channel.WEB)).in(Stage.ACT_OTP).rule("12");
    scene.done(scene.activation(Channel.APP)).in(Stage.ACT_OTP).rule("12b");
    scene.done(Action.WITHDRAW).in(Stage.L1_APPROVED);
    scene.meetDeadline(DeadlineKind.ACTIVATION).notified(NoticeKind.ACTIVATION_OVERDUE);
    assertEquals(Set.of("activation.overdue"), scene.refused(scene.activation(Channel.WEB)));
    Command alone = new Command.Step(scene.envelope(List.of()), Action.CONFIRM_BY_HOTLINE);
    assertEquals(Set.of("hotline.confirmed"), scene.refused(alone));
    scene.done(Action.CONFIRM_BY_HOTLINE).rule("12c").activate().level(Level.ONE);
  }

  @Test
  @DisplayName("row 13, Hà Nam against S1 S2 S4: a password if there is none, always, or never")
  void row13() {
    assertEquals(Stage.ACT_PASSCODE, afterCode(PasswordAtActivation.WHEN_NONE, true));
    assertEquals(Stage.ACT_PASSWORD, afterCode(PasswordAtActivation.WHEN_NONE, false));
    assertEquals(Stage.ACT_PASSWORD, afterCode(PasswordAtActivation.ALWAYS, true));
    assertEquals(Stage.ACT_PASSWORD, afterCode(PasswordAtActivation.ALWAYS, false));
    assertEquals(Stage.ACT_PASSCODE, afterCode(PasswordAtActivation.NEVER, true));
    assertEquals(Stage.ACT_PASSCODE, afterCode(PasswordAtActivation.NEVER, false));
  }

  private static Stage afterCode(PasswordAtActivation choice, boolean registered) {
    Scene scene = new Scene(Scene.ADULT, Policy.standard().with(choice));
    if (registered) {
      scene.register();
    }
    scene.submitLevel2().done(Action.APPROVE_LEVEL2);
    return scene.done(scene.activation(Channel.WEB)).done(Action.ENTER_CODE).account.stage();
  }

  @Test
  @DisplayName("row 14, S1 S2: a passcode of six digits")
  void row14() {
    Scene scene = Scene.adult().register().applyForLevel1().done(Action.APPROVE_LEVEL1);
    scene.done(scene.activation(Channel.APP)).done(Action.ENTER_CODE);
    Command bad =
        new Command.Step(scene.without(HolderChecks.PASSCODE_POLICY), Action.SET_PASSCODE);
    assertEquals(Set.of("secret.passcode-policy"), scene.refused(bad));
    scene.done(Action.SET_PASSCODE).in(Stage.ACT_QUESTIONS).rule("14");
  }

  @Test
  @DisplayName("row 15, S1 S2 S4: questions answered, the account is active on this device")
  void row15() {
    Scene scene = Scene.adult().level1().in(Stage.LEVEL1_ACTIVE).level(Level.ONE).rule("15");
    scene.notified(NoticeKind.ACTIVATED).holds(DeadlineKind.ACTIVATION, false);
    assertEquals(Scene.PIXEL, scene.account.device().orElseThrow(AssertionError::new));
    assertEquals(
        Set.of(Secret.PASSWORD, Secret.PASSCODE, Secret.QUESTIONS), scene.account.secrets());
  }

  @Test
  @DisplayName("row 16, S2: an active account answers that it is activated already")
  void row16() {
    Scene scene = Scene.adult().level1();
    assertEquals(Set.of("activation.already"), scene.refused(scene.activation(Channel.WEB)));
    Decision.Refused refused = (Decision.Refused) scene.decide(scene.activation(Channel.WEB));
    assertTrue(
        refused
            .reasons()
            .get(0)
            .sentence()
            .vi()
            .startsWith("Tài khoản của bạn đã thực hiện kích hoạt"));
  }

  @Test
  @DisplayName("row 17, D69 art. 10(2), S0 S1 S3 S4: level 2 in person, from any earlier stage")
  void row17() {
    Scene scene = Scene.adult();
    Command bare =
        new Command.OpenLevel2(
            scene.envelope(List.of()),
            Office.COMMUNE,
            FileCase.CARD_HELD,
            Scene.PHONE,
            null,
            Set.of(DocumentKind.DRIVING_LICENCE));
    assertEquals(
        Set.of("person.present", "document.presented", "originals.presented", "phone.unused"),
        scene.refused(bare));
    scene.submitLevel2().in(Stage.L2_SUBMITTED).rule("17d").notified(NoticeKind.FILE_RECEIVED);
    Scene.adult().register().submitLevel2().in(Stage.L2_SUBMITTED);
    Scene.adult().level1().submitLevel2().in(Stage.L2_SUBMITTED).level(Level.ONE);
  }

  @Test
  @DisplayName("row 17b, D69 art. 10, S0 S3 S4: together with the card, for whoever has none")
  void row17b() {
    Scene scene = Scene.of(Applicant.citizenWithoutCard(LocalDate.of(2000, 1, 1)));
    assertEquals(
        Set.of("file.case"), scene.refused(scene.file(FileCase.CARD_HELD, Office.COMMUNE)));
    scene.done(scene.file(FileCase.WITH_CARD_ISSUANCE, Office.CARD_ISSUING)).rule("17b");
    scene.done(Action.CAPTURE_BIOMETRICS, Action.SIGN_FORMS);
    scene.due(DeadlineKind.DECISION, "2026-03-12T17:00:00Z");
    assertEquals(Set.of("document.not-valid"), scene.refused(Action.APPROVE_LEVEL2));
    Applicant withCard = scene.account.applicant().withDocument(LocalDate.of(2040, 1, 1));
    scene.done(new Command.ChangeApplicant(scene.proved(), Action.RENEW_DOCUMENT, withCard));
    scene.done(Action.APPROVE_LEVEL2).in(Stage.L2_APPROVED);
  }

  @Test
  @DisplayName("row 18, D69 art. 13: approved within 3 working days, with face and finger matched")
  void row18() {
    Scene scene = Scene.adult().submitLevel2();
    scene.due(DeadlineKind.DECISION, "2026-03-06T17:00:00Z");
    Command unmatched = new Command.Step(scene.with(LevelChecks.DECISION), Action.APPROVE_LEVEL2);
    assertEquals(Set.of("face.match", "finger.match"), scene.refused(unmatched));
    scene.done(Action.APPROVE_LEVEL2).in(Stage.L2_APPROVED).level(Level.NONE).rule("18");
    scene.notified(NoticeKind.LEVEL2_APPROVED).holds(DeadlineKind.DECISION, false);
  }

  @Test
  @DisplayName("row 19: a refused file leaves what was reached before")
  void row19() {
    Scene scene = Scene.adult().level1().submitLevel2();
    scene.done(new Command.Reject(scene.proved(), Action.REJECT_LEVEL2, "fingerprint"));
    scene.in(Stage.L2_REJECTED).level(Level.ONE).rule("19");
    scene.done(Action.WITHDRAW).in(Stage.LEVEL1_ACTIVE).submitLevel2().in(Stage.L2_SUBMITTED);
  }

  @Test
  @DisplayName("row 20, S4: with level 1 active, level 2 follows by itself")
  void row20() {
    Scene scene = Scene.adult().level2().in(Stage.LEVEL2_ACTIVE).level(Level.TWO).rule("20");
    scene.notified(NoticeKind.LEVEL2_UPGRADED);
  }

  @Test
  @DisplayName("row 21, guides of 2024: level 2 activated at once when level 1 is not active")
  void row21Direct() {
    Scene scene = Scene.adult().submitLevel2().done(Action.APPROVE_LEVEL2).activate();
    scene.in(Stage.LEVEL2_ACTIVE).level(Level.TWO).rule("15b");
  }

  @Test
  @DisplayName("row 21, S4: register and activate level 1 first, level 2 follows")
  void row21Level1First() {
    Scene scene = new Scene(Scene.ADULT, Policy.standard().with(Level2Path.LEVEL1_FIRST));
    scene.submitLevel2().done(Action.APPROVE_LEVEL2);
    assertEquals(Set.of("activation.level1-first"), scene.refused(scene.activation(Channel.APP)));
    scene.register().in(Stage.LEVEL0_ACTIVE);
    scene.applyForLevel1().done(Action.APPROVE_LEVEL1).activate();
    scene.in(Stage.LEVEL2_ACTIVE).level(Level.TWO);
  }

  @Test
  @DisplayName("row 21, S0: the system creates level 1, then level 2, each on its own notice")
  void row21Stepwise() {
    Scene scene = new Scene(Scene.ADULT, Policy.standard().with(Level2Path.STEPWISE));
    scene.submitLevel2().done(Action.APPROVE_LEVEL2).notified(NoticeKind.LEVEL1_CREATED);
    scene.activate().in(Stage.L2_APPROVED).level(Level.ONE).rule("15c");
    scene.notified(NoticeKind.ACTIVATED, NoticeKind.LEVEL2_CREATED);
    scene.done(scene.activation(Channel.APP)).done(Action.ENTER_CODE);
    scene.in(Stage.LEVEL2_ACTIVE).level(Level.TWO).rule("13c");
  }

  @Test
  @DisplayName("row 22, L26 art. 34, D69 art. 15: locked from any stage, for every ground")
  void row22() {
    Scene scene = Scene.adult().level1().locked(LockGround.SELF).rule("22");
    scene.notified(NoticeKind.LOCKED).locked(LockGround.BREACH);
    assertEquals(
        Set.of("locked.self", "locked.breach"),
        scene.refused(scene.logIn(LogInMethod.PASSWORD, Scene.PIXEL)));
    assertEquals(
        Set.of("lock.not-applicable"),
        scene.refused(scene.lock(Action.LOCK, LockGround.RESIDENCE_ENDED)));
    assertEquals(Set.of("lock.already"), scene.refused(scene.lock(Action.LOCK, LockGround.SELF)));
    assertEquals(
        Set.of("account.none"),
        Scene.adult().refused(Scene.adult().lock(Action.LOCK, LockGround.SELF)));
  }

  @Test
  @DisplayName("row 22, D69 art. 15, 5709/QĐ-BCA-C06: a written request, 1 and 2 working days")
  void row22Request() {
    Scene scene = Scene.adult().level1();
    scene.done(scene.lock(Action.REQUEST_LOCK, LockGround.AUTHORITY)).rule("22b");
    scene.due(DeadlineKind.LOCK_REQUEST, "2026-03-06T17:00:00Z");
    scene.locked(LockGround.AUTHORITY).holds(DeadlineKind.LOCK_REQUEST, false);
    scene.done(scene.lock(Action.REQUEST_UNLOCK, LockGround.AUTHORITY)).rule("23b");
    scene.done(new Command.Reject(scene.proved(), Action.REFUSE_LOCK_REQUEST, "no ground"));
    scene.rule("22c").notified(NoticeKind.LOCK_REQUEST_REFUSED);
    assertEquals(Set.of(LockGround.AUTHORITY), scene.account.locks());
  }

  @Test
  @DisplayName("row 23, L26 art. 34(2), D69 art. 15(3), 30: ending one ground leaves the others")
  void row23() {
    Scene scene = Scene.adult().level1().locked(LockGround.SELF).locked(LockGround.AUTHORITY);
    scene.done(scene.lock(Action.UNLOCK, LockGround.SELF)).rule("23").notified();
    assertEquals(Set.of(LockGround.AUTHORITY), scene.account.locks());
    Command selfOnly =
        new Command.ChangeLock(
            scene.with(LockGround.SELF.ended()), Action.UNLOCK, LockGround.AUTHORITY);
    assertEquals(Set.of("lock.not-ended"), scene.refused(selfOnly));
    scene.done(scene.lock(Action.UNLOCK, LockGround.AUTHORITY)).notified(NoticeKind.UNLOCKED);
    scene.in(Stage.LEVEL1_ACTIVE).done(scene.logIn(LogInMethod.PASSWORD, Scene.PIXEL));
  }

  @Test
  @DisplayName("row 24, L26 art. 34: death is the end")
  void row24() {
    Scene scene = Scene.adult().level2().locked(LockGround.DEATH).notified();
    assertFalse(scene.machine.due(scene.account).isPresent());
    assertTrue(
        scene.machine.permitted(scene.account, scene.now).stream()
            .noneMatch(Permission::permitted));
    assertEquals(
        Set.of("locked.death"), scene.refused(scene.lock(Action.UNLOCK, LockGround.DEATH)));
  }

  @Test
  @DisplayName("row 25, VNeID guide: more than 5 wrong passcodes, no passcode until the next day")
  void row25() {
    Scene scene = Scene.adult().level1();
    for (int i = 0; i < 5; i++) {
      scene.done(wrongPasscode(scene)).rule("25");
    }
    scene.done(scene.logIn(LogInMethod.PASSCODE, Scene.PIXEL));
    assertEquals(0, scene.account.passcodeFailures);
    for (int i = 0; i < 6; i++) {
      scene.done(wrongPasscode(scene));
    }
    scene.rule("25b").notified(NoticeKind.PASSCODE_LOCKED);
    assertEquals(
        Set.of("passcode.locked"), scene.refused(scene.logIn(LogInMethod.PASSCODE, Scene.PIXEL)));
    assertEquals(Set.of("passcode.locked"), scene.refused(wrongPasscode(scene)));
    scene.done(scene.logIn(LogInMethod.PASSWORD, Scene.PIXEL));
    scene.at("2026-03-03T16:59:59Z");
    assertEquals(
        Set.of("passcode.locked"), scene.refused(scene.logIn(LogInMethod.PASSCODE, Scene.PIXEL)));
    scene.at("2026-03-03T17:00:00Z").done(wrongPasscode(scene)).rule("25");
    assertEquals(1, scene.account.passcodeFailures);
    scene.done(scene.logIn(LogInMethod.PASSCODE, Scene.PIXEL));
  }

  @Test
  @DisplayName(
      "row 26, S1 question 3.1: a new telephone by the old one's code, by chip, by the police")
  void row26() {
    for (Action way :
        List.of(
            Action.MOVE_DEVICE_BY_CODE, Action.MOVE_DEVICE_BY_CHIP, Action.MOVE_DEVICE_BY_POLICE)) {
      Scene scene = Scene.adult().level1();
      assertEquals(Set.of("device.none-asks", "code.none"), union(scene.refused(way), "code.none"));
      assertEquals(
          Set.of("login.new-device-by-password"),
          scene.refused(scene.logIn(LogInMethod.PASSCODE, Scene.IPHONE)));
      scene.done(scene.logIn(LogInMethod.PASSWORD, Scene.IPHONE)).rule("26");
      scene.notified(NoticeKind.DEVICE_CODE_ON_OLD);
      assertEquals(Scene.PIXEL, scene.account.device);
      scene.done(way).notified(NoticeKind.DEVICE_MOVED);
      assertEquals(Scene.IPHONE, scene.account.device);
      assertFalse(scene.account.askingDevice().isPresent());
    }
    Scene scene = Scene.adult().level1();
    scene.done(scene.logIn(LogInMethod.PASSWORD, Scene.IPHONE)).done(Action.CANCEL_DEVICE_MOVE);
    assertEquals(Scene.PIXEL, scene.rule("26e").account.device);
  }

  @Test
  @DisplayName("row 27, D69 art. 7, 10, 14(2): children and wards with their guardian")
  void row27() {
    Set<String> guardian = Set.of("guardian.consent", "guardian.level-two");
    for (Applicant applicant :
        List.of(
            Applicant.citizen(LocalDate.of(2015, 1, 1), LocalDate.of(2029, 1, 1)),
            Scene.ADULT.underGuardianship())) {
      Scene scene = Scene.of(applicant);
      Envelope alone = scene.without(CustodyChecks.GUARDIAN_CONSENT, CustodyChecks.GUARDIAN_LEVEL2);
      assertEquals(guardian, scene.refused(new Command.Register(alone, Scene.PHONE)));
      assertEquals(
          guardian,
          scene.refused(
              new Command.OpenLevel2(
                  alone, Office.COMMUNE, FileCase.CARD_HELD, Scene.PHONE, null, Set.of())));
      scene.level1().level(Level.ONE).submitLevel2().done(Action.APPROVE_LEVEL2).level(Level.TWO);
    }
    Scene small = Scene.of(Applicant.citizen(LocalDate.of(2022, 1, 1), LocalDate.of(2036, 1, 1)));
    small.level1().level(Level.ONE);
    assertEquals(
        Set.of("age.level2"), small.refused(small.file(FileCase.CARD_HELD, Office.COMMUNE)));
  }

  @Test
  @DisplayName("row 28, D69 art. 11, 13: foreigners by passport, at the immigration office")
  void row28() {
    Scene scene =
        Scene.of(Applicant.foreigner(LocalDate.of(1985, 1, 1), LocalDate.of(2027, 6, 30)));
    scene.register().done(Action.START_LEVEL1, Action.DECLARE_PASSPORT).rule("28");
    scene.done(Action.TAKE_PORTRAIT, Action.SUBMIT_LEVEL1, Action.APPROVE_LEVEL1).activate();
    assertEquals(
        Set.of("office.not-competent"),
        scene.refused(scene.file(FileCase.BIOMETRICS_NEW, Office.COMMUNE)));
    scene.done(scene.file(FileCase.BIOMETRICS_NEW, Office.IMMIGRATION));
    scene.done(Action.CAPTURE_BIOMETRICS, Action.SIGN_FORMS);
    scene.due(DeadlineKind.DECISION, "2026-03-12T17:00:00Z");
    scene.done(Action.APPROVE_LEVEL2).in(Stage.LEVEL2_ACTIVE);
    scene.meetDeadline(DeadlineKind.DOCUMENT_WARNING);
    scene.meetDeadline(DeadlineKind.DOCUMENT_EXPIRY);
    assertEquals(Set.of(LockGround.RESIDENCE_ENDED), scene.account.locks());
    assertEquals(
        Set.of("applicant.foreigner"),
        Scene.adult().register().done(Action.START_LEVEL1).refused(Action.DECLARE_PASSPORT));
  }

  @Test
  @DisplayName("row 29, D69 art. 12-14: an organisation through its representative, without levels")
  void row29() {
    Scene scene = Scene.of(Applicant.organisation());
    assertEquals(
        Set.of("applicant.person"),
        scene.refused(new Command.Register(scene.proved(), Scene.PHONE)));
    Command alone =
        new Command.ApplyOrganisation(
            scene.envelope(List.of()), FileCase.DATA_IN_DATABASE, Scene.PHONE);
    assertEquals(
        Set.of("representative.level-two", "representatives.consent"), scene.refused(alone));
    scene.done(organisation(scene, FileCase.DATA_TO_VERIFY)).rule("29");
    scene.due(DeadlineKind.DECISION, "2026-03-18T17:00:00Z");
    scene.done(new Command.Reject(scene.proved(), Action.REJECT_ORGANISATION, "seal"));
    scene.rule("29c").done(organisation(scene, FileCase.DATA_IN_DATABASE));
    scene.due(DeadlineKind.DECISION, "2026-03-06T17:00:00Z");
    scene.done(Action.APPROVE_ORGANISATION).in(Stage.ORG_APPROVED).rule("29b");
    scene.done(Action.ACTIVATE_ORGANISATION).in(Stage.ORG_ACTIVE).rule("29d");
    scene.level(Level.ORGANISATION);
  }

  private static Command organisation(Scene scene, FileCase fileCase) {
    return new Command.ApplyOrganisation(scene.proved(), fileCase, Scene.PHONE);
  }

  private static Set<String> union(Set<String> codes, String more) {
    Set<String> union = new TreeSet<>(codes);
    union.add(more);
    return union;
  }

  private static Command wrongPasscode(Scene scene) {
    Check wrong =
        Proofs.check(HolderChecks.PASSCODE_MATCH, Outcome.FAILED, Scene.SUBJECT, scene.now);
    return new Command.Step(scene.envelope(List.of(wrong)), Action.REPORT_WRONG_PASSCODE);
  }

  private static Scene details() {
    Scene scene = Scene.adult();
    scene.done(new Command.Register(scene.proved(), Scene.PHONE));
    return scene.done(new Command.GiveDetails(scene.proved(), DetailsSource.QR));
  }
}
