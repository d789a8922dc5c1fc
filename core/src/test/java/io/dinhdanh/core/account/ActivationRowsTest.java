package io.dinhdanh.core.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.core.account.Policy.PasswordAtActivation;
import io.dinhdanh.core.evidence.HolderChecks;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** From a granted level to an active account, as the sources tell it: one test for each row. */
class ActivationRowsTest {

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
}
