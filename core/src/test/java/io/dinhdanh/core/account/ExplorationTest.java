package io.dinhdanh.core.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.core.evidence.Check;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every state that an applicant can reach under every pair of policies. */
class ExplorationTest extends ExplorationScene {

  @Test
  void theChosenPoliciesMeetInPairs() {
    Set<Integer> covered = new HashSet<>();
    PairwisePolicies.choices().forEach(choice -> covered.addAll(PairwisePolicies.pairs(choice)));
    assertEquals(PairwisePolicies.pairs(), covered);
  }

  @Test
  void everyApplicantUnderEveryPairOfChoices() {
    Set<String> rulesUsed = new HashSet<>();
    Set<Stage> stages = EnumSet.noneOf(Stage.class);
    int states = 0;
    for (Policy policy : PairwisePolicies.all()) {
      for (Map.Entry<String, Applicant> applicant : APPLICANTS.entrySet()) {
        Exploration exploration = Exploration.of(applicant.getValue(), policy);
        states += exploration.states.size();
        rulesUsed.addAll(exploration.rulesUsed);
        exploration.states.keySet().forEach(state -> stages.add(state.stage()));
        check(exploration, applicant.getValue(), applicant.getKey() + " under " + policy);
      }
    }
    assertEquals(EnumSet.allOf(Stage.class), stages);
    assertEquals(Set.of(), unused(rulesUsed));
    assertTrue(states > 10_000, "states: " + states);
  }

  /**
   * The rows that no exploration of this test uses: those that only refuse, locks, and documents.
   */
  private static Set<String> unused(Set<String> used) {
    Set<String> elsewhere =
        new HashSet<>(
            Arrays.asList(
                ("16 21c 22 23 22b 23b 22c documents documents-shown wrong-data correction"
                        + " due-integration due-lock-request login 25 25b 26 26b 26c 26d 26e"
                        + " password-forgotten password-reset passcode-forgotten passcode-reset")
                    .split(" ", -1)));
    return AccountMachine.table().stream()
        .map(Transition::id)
        .filter(id -> !used.contains(id) && !elsewhere.contains(id))
        .collect(Collectors.toSet());
  }

  private static void check(Exploration exploration, Applicant applicant, String name) {
    for (Map.Entry<Account, List<Exploration.Way>> state : exploration.states.entrySet()) {
      Account account = state.getKey();
      if (account.active == Level.TWO || account.granted == Level.TWO) {
        assertTrue(holds(account, "person.present"), name + ": level 2 in absence");
      }
      if (account.active.compareTo(Level.ONE) >= 0) {
        assertTrue(holds(account, "authority.decision"), name + ": active without approval");
        assertTrue(
            account.active.compareTo(account.granted) <= 0 || account.active == Level.ORGANISATION,
            name + ": active beyond what was granted");
      }
      state.getValue().forEach(way -> timeUnlocksNothing(exploration, account, way, name));
      exploration.commands.forEach(command -> oneRowAtMost(exploration, account, command));
    }
    assertEquals(Set.of(), exploration.without(goal(exploration, applicant)), name + ": no way on");
  }

  private static void oneRowAtMost(Exploration exploration, Account account, Command command) {
    long rows =
        AccountMachine.table().stream()
            .filter(row -> row.action == command.action() && row.from.contains(account.stage))
            .filter(row -> row.when.holds(exploration.situation(account, command)))
            .count();
    assertTrue(rows <= 1, rows + " rows for " + command.action() + " in " + account);
  }

  private static boolean holds(Account account, String check) {
    return account.evidence.stream().anyMatch(e -> e.check().value().equals(check));
  }

  private static Predicate<Account> goal(Exploration exploration, Applicant applicant) {
    if (applicant.kind() == ApplicantKind.ORGANISATION) {
      return state -> state.stage == Stage.ORG_ACTIVE && state.locks.isEmpty();
    }
    Ruleset law =
        Ruleset.on(Situation.vietnameseDay(exploration.now)).orElseThrow(AssertionError::new);
    boolean level2 = applicant.age(Situation.vietnameseDay(exploration.now)) >= law.level2Age();
    Stage best = level2 ? Stage.LEVEL2_ACTIVE : Stage.LEVEL1_ACTIVE;
    return state -> state.stage == best && state.locks.isEmpty();
  }

  /** A step of time allows only what waits for it, and passcodes again on the next day. */
  private static void timeUnlocksNothing(
      Exploration exploration, Account before, Exploration.Way way, String name) {
    if (!way.rule().equals("time")) {
      return;
    }
    assertEquals(before.locks, way.to().locks, name);
    assertEquals(before.stage, way.to().stage, name);
    assertEquals(before.active, way.to().active, name);
    Set<String> more = rules(exploration, way.to());
    more.removeAll(rules(exploration, before));
    boolean passcode = before.passcodeLockedUntil != null;
    more.removeIf(
        rule ->
            rule.startsWith("due-")
                || rule.equals("12c")
                || (passcode
                    && Set.of("25", "passcode-forgotten", "passcode-reset", "login")
                        .contains(rule)));
    assertEquals(Set.of(), more, name + ": time allowed this");
  }

  private static Set<String> rules(Exploration exploration, Account state) {
    return exploration.ways(state).stream()
        .map(Exploration.Way::rule)
        .filter(rule -> !rule.equals("time"))
        .collect(Collectors.toSet());
  }

  /** Access, documents and corrections run beside the procedures, in every state. */
  @Test
  void accessDocumentsAndCorrectionsMoveNoStage() {
    Exploration plain = Exploration.of(Scene.ADULT, Policy.standard());
    Commands commands =
        new Commands(Scene.ADULT, Scene.START, Proofs.all(Scene.SUBJECT, Scene.START));
    List<Command> beside = new ArrayList<>(commands.access());
    beside.addAll(commands.sideways());
    for (Account state : plain.states.keySet()) {
      for (Command command : beside) {
        Account next = plain.machine.decide(state, command, plain.now).account();
        assertEquals(state.stage, next.stage);
        assertEquals(state.active, next.active);
        assertEquals(state.granted, next.granted);
        assertEquals(state.locks, next.locks);
        assertTrue(next.secrets.containsAll(state.secrets));
      }
    }
  }

  /** From an active account: codes, secrets, wrong passcodes, devices and documents, all mixed. */
  @Test
  void nobodyIsShutOutForGood() {
    List<Check> evidence = Proofs.all(Scene.SUBJECT, Scene.START);
    Commands all = new Commands(Scene.ADULT, Scene.START, evidence);
    List<Command> commands = new ArrayList<>(all.access());
    commands.addAll(all.sideways());
    commands.add(new Command.Step(Envelope.of("c"), Action.MARK_DOCUMENTS_OVERDUE));
    commands.add(new Command.Step(Envelope.of("c"), Action.RESEND_CODE));
    Exploration exploration =
        new Exploration(Scene.adult().level2().account, Policy.standard(), Scene.START, commands);
    assertEquals(
        Set.of(),
        exploration.without(
            state ->
                Scene.IPHONE.equals(state.device)
                    && state.askingDevice == null
                    && state.passcodeLockedUntil == null));
    assertEquals(
        Set.of(), exploration.without(state -> state.documents.containsValue(DocumentState.SHOWN)));
    for (String rule :
        List.of("login", "26", "26b", "26c", "26d", "26e", "25", "25b", "documents-shown")) {
      assertTrue(exploration.rulesUsed.contains(rule), rule);
    }
    assertTrue(exploration.rulesUsed.contains("due-integration"));
    assertTrue(exploration.rulesUsed.contains("passcode-reset"));
  }

  @Test
  void underDecree59AsWell() {
    Instant then = Instant.parse("2023-05-10T02:00:00Z");
    List<Check> evidence = Proofs.all(Scene.SUBJECT, then);
    for (String name : List.of("adult", "no card", "foreigner", "organisation")) {
      Applicant applicant = applicant(name);
      Exploration exploration =
          new Exploration(
              applicant,
              Policy.standard(),
              then,
              new Commands(applicant, then, evidence).procedures());
      check(exploration, applicant, name + " under Decree 59");
    }
    Applicant child = Applicant.citizen(LocalDate.of(2013, 1, 1), FAR);
    Exploration exploration =
        new Exploration(
            child, Policy.standard(), then, new Commands(child, then, evidence).procedures());
    assertTrue(exploration.states.keySet().stream().allMatch(s -> s.active == Level.NONE));
  }
}
