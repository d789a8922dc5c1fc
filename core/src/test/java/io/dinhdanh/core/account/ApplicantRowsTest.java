package io.dinhdanh.core.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dinhdanh.core.evidence.CustodyChecks;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Those who are not grown citizens: children and wards, foreigners, organisations, as the sources
 * tell it: one test for each row.
 */
class ApplicantRowsTest {

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
}
