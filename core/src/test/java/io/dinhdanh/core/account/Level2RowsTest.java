package io.dinhdanh.core.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dinhdanh.core.account.Policy.Level2Path;
import io.dinhdanh.core.evidence.LevelChecks;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Level 2 in person, and what becomes of a file for it, as the sources tell it: one test for each
 * row.
 */
class Level2RowsTest {

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
}
