package io.dinhdanh.core.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.core.evidence.Check;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Locks from every state: they win, they leave no trace, and one ends without the others. */
class LockExplorationTest extends ExplorationScene {

  /**
   * Locks run beside everything else: in every state, under any one or two grounds, nothing moves
   * but the locks, the deadlines and the document, and when the grounds end the state is the same.
   * So the states under locks need not be explored by themselves.
   */
  @Test
  void aLockAlwaysWinsAndLeavesNoTrace() {
    for (String name : List.of("adult", "foreigner", "organisation")) {
      Applicant applicant = applicant(name);
      Exploration exploration = Exploration.of(applicant, Policy.standard());
      List<Command> commands =
          new Commands(applicant, exploration.now, Proofs.all(Scene.SUBJECT, exploration.now))
              .all();
      for (Account state : exploration.states.keySet()) {
        if (state.locks.isEmpty() && state.stage != Stage.NONE) {
          lockInPairs(exploration, commands, applicant, state);
        }
      }
    }
  }

  private static void lockInPairs(
      Exploration exploration, List<Command> commands, Applicant applicant, Account state) {
    for (LockGround first : LockGround.values()) {
      for (LockGround second : LockGround.values()) {
        if (first.appliesTo(applicant.kind())
            && second.appliesTo(applicant.kind())
            && first.compareTo(second) <= 0) {
          lock(exploration, commands, state, EnumSet.of(first, second));
        }
      }
    }
  }

  private static void lock(
      Exploration exploration, List<Command> commands, Account state, Set<LockGround> grounds) {
    Draft draft = new Draft(state);
    draft.locks = grounds;
    Account locked = new Account(draft);
    for (Command command : commands) {
      Decision decision = exploration.machine.decide(locked, command, exploration.now);
      if (decision instanceof Decision.Accepted accepted) {
        assertFalse(grounds.contains(LockGround.DEATH), command.action() + " after death");
        Account next = accepted.account();
        assertEquals(state.stage, next.stage, command.action().name());
        assertEquals(state.active, next.active, command.action().name());
        assertEquals(state.secrets, next.secrets, command.action().name());
        assertEquals(state.device, next.device, command.action().name());
        Set<LockGround> gone = EnumSet.copyOf(grounds);
        gone.removeAll(next.locks);
        gone.remove(LockGround.CARD_EXPIRED);
        gone.remove(LockGround.RESIDENCE_ENDED);
        if (command instanceof Command.ChangeLock lock && lock.action() == Action.UNLOCK) {
          gone.remove(lock.ground());
        }
        assertEquals(Set.of(), gone, command.action().name());
      }
    }
  }

  @Test
  void locksComeAndGoOneByOneFromEveryStage() {
    for (String name : List.of("adult", "foreigner", "organisation")) {
      Applicant applicant = applicant(name);
      Exploration exploration = Exploration.of(applicant, Policy.standard());
      List<Check> evidence = Proofs.all(Scene.SUBJECT, Scene.START);
      Set<Stage> done = EnumSet.of(Stage.NONE);
      for (Account state : exploration.states.keySet()) {
        if (done.add(state.stage)) {
          comeAndGo(exploration, applicant, state, evidence);
        }
      }
    }
  }

  private static void comeAndGo(
      Exploration exploration, Applicant applicant, Account state, List<Check> evidence) {
    Set<Account> seen = new HashSet<>();
    List<Account> open = new ArrayList<>(List.of(state));
    List<Command> commands = new Commands(applicant, exploration.now, evidence).locks();
    while (!open.isEmpty()) {
      Account next = open.remove(open.size() - 1);
      if (next.locks.size() <= 2 && seen.add(next)) {
        for (Command command : commands) {
          Decision decision = exploration.machine.decide(next, command, exploration.now);
          open.add(exploration.clock.state(decision.account()));
        }
      }
    }
    for (Account account : seen) {
      assertEquals(state.stage, account.stage);
      for (LockGround ground : account.locks) {
        assertTrue(ground.appliesTo(applicant.kind()));
      }
    }
    assertTrue(seen.size() > 20, state + ": " + seen.size());
  }
}
