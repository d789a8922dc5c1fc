package io.dinhdanh.core.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.core.account.Policy.BiometricMatch;
import io.dinhdanh.core.account.Policy.FirstPassword;
import io.dinhdanh.core.account.Policy.Level2Contact;
import io.dinhdanh.core.account.Policy.Level2Office;
import io.dinhdanh.core.evidence.LevelChecks;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the law of the day and the chosen policy allow. */
class AccountLawTest {

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
}
