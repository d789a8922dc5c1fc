package io.dinhdanh.core.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.core.evidence.Check;
import io.dinhdanh.core.evidence.CheckId;
import io.dinhdanh.core.evidence.LevelChecks;
import io.dinhdanh.core.evidence.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Commands, versions, refusals and what may be done now: the machine as an app embeds it. */
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
