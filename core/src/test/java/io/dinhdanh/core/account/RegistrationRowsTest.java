package io.dinhdanh.core.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.core.account.Policy.PortraitForm;
import io.dinhdanh.core.account.Policy.QrForLevel1;
import io.dinhdanh.core.evidence.Check;
import io.dinhdanh.core.evidence.ChipChecks;
import io.dinhdanh.core.evidence.HolderChecks;
import io.dinhdanh.core.evidence.LevelChecks;
import io.dinhdanh.core.evidence.Outcome;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * From a number and a telephone to a decision on level 1, as the sources tell it: one test for each
 * row.
 */
class RegistrationRowsTest {

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

  private static Scene details() {
    Scene scene = Scene.adult();
    scene.done(new Command.Register(scene.proved(), Scene.PHONE));
    return scene.done(new Command.GiveDetails(scene.proved(), DetailsSource.QR));
  }
}
