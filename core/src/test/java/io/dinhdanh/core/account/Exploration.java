package io.dinhdanh.core.account;

import io.dinhdanh.core.account.calendar.VietnamCalendar;
import io.dinhdanh.core.evidence.Check;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/** Every state that can be reached from nothing, and every way between them. */
final class Exploration {

  /** One way from a state: a command that was accepted, or a step of time. */
  record Way(String rule, Account to) {}

  final AccountMachine machine;
  private final Policy policy;
  final SymbolicClock clock;
  final Instant now;
  final List<Command> commands;
  final Map<Account, List<Way>> states = new LinkedHashMap<>();
  final Set<String> rulesUsed = new HashSet<>();

  Exploration(Applicant applicant, Policy policy, Instant now, List<Command> commands) {
    this(Account.none("a", Scene.SUBJECT, applicant), policy, now, commands);
  }

  Exploration(Account first, Policy policy, Instant now, List<Command> commands) {
    this.machine = AccountMachine.of(policy, VietnamCalendar.standard());
    this.policy = policy;
    this.clock = new SymbolicClock(now);
    this.now = now;
    this.commands = commands;
    explore(clock.state(first));
  }

  static Exploration of(Applicant applicant, Policy policy) {
    List<Check> evidence = Proofs.all(Scene.SUBJECT, Scene.START);
    Commands commands = new Commands(applicant, Scene.START, evidence);
    return new Exploration(applicant, policy, Scene.START, commands.procedures());
  }

  /** What the guards see when a command is sent in a state. */
  Situation situation(Account state, Command command) {
    LocalDate today = Situation.vietnameseDay(now);
    Ruleset law = Ruleset.on(today).orElseThrow(AssertionError::new);
    Rules rules = new Rules(policy, VietnamCalendar.standard(), MinimumSystem.known());
    return new Situation(state, command, now, today, law, rules);
  }

  List<Way> ways(Account state) {
    return Objects.requireNonNull(states.get(state), "a state of this exploration");
  }

  private void explore(Account first) {
    Deque<Account> open = new ArrayDeque<>();
    open.add(first);
    states.put(first, new ArrayList<>());
    while (!open.isEmpty()) {
      Account state = open.remove();
      List<Way> ways = ways(state);
      for (Command command : commands) {
        Decision decision = machine.decide(state, command, now);
        if (decision instanceof Decision.Accepted accepted) {
          rulesUsed.add(accepted.entry().rule());
          ways.add(new Way(accepted.entry().rule(), clock.state(accepted.account())));
        }
      }
      clock.steps(state).forEach(next -> ways.add(new Way("time", next)));
      for (Way way : ways) {
        if (!states.containsKey(way.to())) {
          states.put(way.to(), new ArrayList<>());
          open.add(way.to());
        }
      }
    }
  }

  /** The states from which no state of a kind can be reached. */
  Set<Account> without(Predicate<Account> goal) {
    Map<Account, List<Account>> back = new LinkedHashMap<>();
    states.forEach(
        (from, ways) ->
            ways.forEach(way -> back.computeIfAbsent(way.to(), s -> new ArrayList<>()).add(from)));
    Deque<Account> open = new ArrayDeque<>();
    Set<Account> reaching = new HashSet<>();
    for (Account state : states.keySet()) {
      if (goal.test(state) && reaching.add(state)) {
        open.add(state);
      }
    }
    while (!open.isEmpty()) {
      for (Account before : back.getOrDefault(open.remove(), List.of())) {
        if (reaching.add(before)) {
          open.add(before);
        }
      }
    }
    Set<Account> left = new HashSet<>(states.keySet());
    left.removeAll(reaching);
    return left;
  }
}
