package io.dinhdanh.benchmarks.account;

import io.dinhdanh.benchmarks.figure.FigureProgram;
import io.dinhdanh.benchmarks.figure.Figures;
import io.dinhdanh.core.account.Account;
import io.dinhdanh.core.account.AccountMachine;
import io.dinhdanh.core.account.Command;
import io.dinhdanh.core.account.Decision;
import io.dinhdanh.core.account.Due;
import io.dinhdanh.core.account.Stage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Drives a million accounts through a year of their lives, one after the other, on one thread:
 * everything that people and authorities do, and every deadline as it is reached. The evidence is
 * made with each command and is part of the time. Start it with the number of accounts, or without
 * for a million.
 */
public final class YearOfAccounts {

  private static final int ACCOUNTS = 1_000_000;
  private static final double NANOS = 1e9;

  private final AccountMachine machine = AccountMachine.standard();
  private final List<List<Life.Step>> lives = new ArrayList<>();
  private long commands;
  private long deadlines;
  private long events;
  private long fewest = Long.MAX_VALUE;

  private YearOfAccounts() {
    for (int i = 0; i < Life.KINDS; i++) {
      lives.add(Life.of(i));
    }
  }

  /**
   * Runs the year and prints what happened and how long it took.
   *
   * @param arguments the number of accounts, optional; {@code --json FILE}
   * @throws Exception if the file cannot be written
   */
  public static void main(String[] arguments) throws Exception {
    FigureProgram.run(
        YearOfAccounts.class,
        arguments,
        (rest, figures) -> new YearOfAccounts().run(rest, figures));
  }

  private void run(String[] arguments, Figures figures) {
    int accounts = arguments.length == 0 ? ACCOUNTS : Integer.parseInt(arguments[0]);
    long start = System.nanoTime();
    for (int i = 0; i < accounts; i++) {
      live(Person.of(i));
    }
    report(figures, accounts, (System.nanoTime() - start) / NANOS);
  }

  private void live(Person person) {
    Account account = Account.none("a", person.subject(), person.applicant());
    List<Life.Step> steps = lives.get(person.number() % Life.KINDS);
    for (int i = 0; i < steps.size(); i++) {
      Instant now = person.start().plusSeconds(steps.get(i).after());
      account = meetDeadlines(account, now);
      account = decide(account, LifeCommands.of(steps.get(i), person, account, now), now);
    }
    if (account.stage() != Stage.LEVEL2_ACTIVE || !account.locks().isEmpty()) {
      throw new IllegalStateException("person " + person.number() + " ended as " + account);
    }
    fewest = Math.min(fewest, account.version());
  }

  private Account meetDeadlines(Account account, Instant now) {
    Account next = account;
    Due due = machine.due(next).orElse(null);
    while (due != null && !due.at().isAfter(now)) {
      next = decide(next, due.command(), due.at());
      deadlines++;
      due = machine.due(next).orElse(null);
    }
    return next;
  }

  private Account decide(Account account, Command command, Instant now) {
    Decision decision = machine.decide(account, command, now);
    if (decision instanceof Decision.Accepted accepted) {
      commands++;
      events += accepted.entry().events().size();
      return accepted.account();
    }
    throw new IllegalStateException(command.action() + " in " + account + ": " + decision);
  }

  private void report(Figures figures, int accounts, double seconds) {
    double each = seconds * NANOS / commands;
    figures.say(
        "%,d accounts: %,d commands, at least %d each, %,d deadlines, %,d events; %.1f s, %.0f ns a"
            + " command",
        accounts, commands, fewest, deadlines, events, seconds, each);
    figures.add("accounts", "count", accounts);
    figures.add("commands", "count", (double) commands);
    figures.add("fewest commands of an account", "count", (double) fewest);
    figures.add("deadlines met", "count", (double) deadlines);
    figures.add("events", "count", (double) events);
    figures.add("the year", "s", seconds);
    figures.add("a command with its evidence", "ns", each);
  }
}
