package io.dinhdanh.core.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.core.evidence.Check;
import io.dinhdanh.core.evidence.HolderChecks;
import io.dinhdanh.core.evidence.Outcome;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Locks, their ends, passcodes and devices, as the sources tell it: one test for each row. */
class CustodyRowsTest {

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
}
