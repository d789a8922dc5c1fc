package io.dinhdanh.core.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.core.evidence.Check;
import io.dinhdanh.core.evidence.CheckId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a step leaves behind besides the stage: kept evidence, documents, requests, devices. */
class EffectsTest {

  private final Scene scene = Scene.adult();

  private Command readChip(List<Check> evidence) {
    return new Command.Step(Envelope.of("chip").with(evidence), Action.READ_CHIP);
  }

  private static Set<CheckId> kept(Account account) {
    return account.evidence().stream().map(EvidenceReference::check).collect(Collectors.toSet());
  }

  @Test
  void aStepKeepsTheHoldersOwnProofsAndNothingElse() {
    scene.register().done(Action.START_LEVEL1);
    assertEquals(List.of(), scene.account.evidence());
    List<Check> proofs = Proofs.all(Scene.SUBJECT, scene.now);
    List<Check> evidence = new ArrayList<>(proofs);
    Check claim = proofs.get(0).asClaimed();
    evidence.set(0, claim);
    evidence.addAll(Proofs.all(Scene.OTHER, scene.now.minusSeconds(5)));
    scene.done(readChip(evidence));
    assertEquals(proofs.size() - 1, scene.account.evidence().size());
    assertFalse(kept(scene.account).contains(claim.id()));
    for (EvidenceReference reference : scene.account.evidence()) {
      assertEquals(scene.now, reference.at());
      assertEquals("test", reference.producer());
    }
  }

  @Test
  void newerEvidenceTakesThePlaceOfOlder() {
    scene.register().done(Action.START_LEVEL1);
    scene.done(readChip(Proofs.all(Scene.SUBJECT, scene.now)));
    int size = scene.account.evidence().size();
    scene.later(Duration.ofMinutes(1)).done(scene.step(Action.TAKE_PORTRAIT));
    assertEquals(size, scene.account.evidence().size());
    assertEquals(size, kept(scene.account).size());
    for (EvidenceReference reference : scene.account.evidence()) {
      assertEquals(scene.now, reference.at());
    }
  }

  @Test
  void aStepThatKeepsNoEvidenceKeepsNone() {
    scene.register();
    assertEquals(List.of(), scene.account.evidence());
  }

  private Command documents(Action action, DocumentKind... kinds) {
    Set<DocumentKind> set = EnumSet.noneOf(DocumentKind.class);
    set.addAll(List.of(kinds));
    return new Command.ChangeDocuments(scene.proved(), action, set);
  }

  @Test
  void documentsAreWaitedForUntilTheLastIsShown() {
    scene.level2();
    scene.done(
        documents(
            Action.REQUEST_DOCUMENTS,
            DocumentKind.DRIVING_LICENCE,
            DocumentKind.HEALTH_INSURANCE,
            DocumentKind.TAX_NUMBER));
    scene.holds(DeadlineKind.INTEGRATION, true);
    scene.done(documents(Action.SHOW_DOCUMENTS, DocumentKind.DRIVING_LICENCE));
    scene.holds(DeadlineKind.INTEGRATION, true);
    Account waiting = scene.account;
    scene.done(
        documents(Action.SHOW_DOCUMENTS, DocumentKind.HEALTH_INSURANCE, DocumentKind.TAX_NUMBER));
    scene.holds(DeadlineKind.INTEGRATION, false);
    scene.account = waiting;
    scene.meetDeadline(DeadlineKind.INTEGRATION).holds(DeadlineKind.INTEGRATION, false);
    assertEquals(
        Map.of(
            DocumentKind.DRIVING_LICENCE, DocumentState.SHOWN,
            DocumentKind.HEALTH_INSURANCE, DocumentState.OVERDUE,
            DocumentKind.TAX_NUMBER, DocumentState.OVERDUE),
        scene.account.documents());
  }

  @Test
  void aWrittenRequestEndsWithWhatItAskedFor() {
    scene.level1().done(scene.lock(Action.REQUEST_LOCK, LockGround.AUTHORITY));
    LockRequest asked = new LockRequest(LockGround.AUTHORITY, false);
    assertEquals(Optional.of(asked), scene.account.lockRequest());
    scene.holds(DeadlineKind.LOCK_REQUEST, true);
    scene.locked(LockGround.BREACH);
    assertEquals(Optional.of(asked), scene.account.lockRequest(), "another ground is another case");
    scene.locked(LockGround.AUTHORITY).holds(DeadlineKind.LOCK_REQUEST, false);
    assertEquals(Optional.empty(), scene.account.lockRequest());
    scene.done(scene.lock(Action.REQUEST_UNLOCK, LockGround.AUTHORITY));
    scene.holds(DeadlineKind.LOCK_REQUEST, true);
    scene.done(scene.lock(Action.UNLOCK, LockGround.BREACH)).notified();
    assertTrue(scene.account.lockRequest().isPresent());
    scene.done(scene.lock(Action.UNLOCK, LockGround.AUTHORITY)).notified(NoticeKind.UNLOCKED);
    scene.holds(DeadlineKind.LOCK_REQUEST, false);
    assertEquals(Optional.empty(), scene.account.lockRequest());
    assertEquals(Set.of(), scene.account.locks());
  }

  @Test
  void deathEndsEveryDeadlineWithoutANotice() {
    scene.level1();
    assertFalse(scene.account.deadlines().isEmpty());
    scene.locked(LockGround.DEATH).notified();
    assertEquals(Map.of(), scene.account.deadlines());
  }

  @Test
  void aCancelledDeviceAsksNoMoreAndTheFirstStays() {
    scene.level1().done(scene.logIn(LogInMethod.PASSWORD, Scene.IPHONE));
    assertEquals(Optional.of(Scene.IPHONE), scene.account.askingDevice());
    scene.done(Action.CANCEL_DEVICE_MOVE);
    assertEquals(Optional.empty(), scene.account.askingDevice());
    assertEquals(Optional.of(Scene.PIXEL), scene.account.device());
  }

  @Test
  void aCodeServesOnce() {
    scene.register();
    assertEquals(Optional.empty(), scene.account.code());
    assertEquals(Set.of(Secret.PASSWORD), scene.account.secrets());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "z", "A", "Z", "0", "9", ".", ":", "-", "_"})
  void lettersOfACommandsId(String id) {
    assertEquals(id, new CommandId(id).value());
    assertEquals(64, new CommandId(id.repeat(64)).value().length());
    assertThrows(IllegalArgumentException.class, () -> new CommandId(id.repeat(65)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "`", "{", "@", "[", "/", ";", " ", "é", "a b"})
  void notLettersOfACommandsId(String id) {
    assertThrows(IllegalArgumentException.class, () -> new CommandId(id));
  }
}
