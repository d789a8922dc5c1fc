package io.dinhdanh.examples.demo;

import io.dinhdanh.core.account.Account;
import io.dinhdanh.core.account.AccountMachine;
import io.dinhdanh.core.account.Action;
import io.dinhdanh.core.account.Applicant;
import io.dinhdanh.core.account.Channel;
import io.dinhdanh.core.account.Command;
import io.dinhdanh.core.account.Decision;
import io.dinhdanh.core.account.DetailsSource;
import io.dinhdanh.core.account.Device;
import io.dinhdanh.core.account.DeviceSystem;
import io.dinhdanh.core.account.Envelope;
import io.dinhdanh.core.account.FileCase;
import io.dinhdanh.core.account.Office;
import io.dinhdanh.core.evidence.Check;
import io.dinhdanh.core.evidence.CheckId;
import io.dinhdanh.core.evidence.CheckKind;
import io.dinhdanh.core.evidence.Outcome;
import io.dinhdanh.core.evidence.Reason;
import io.dinhdanh.core.evidence.Subject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * One account on its way, command by command. Evidence that the journey made itself is used as it
 * is; what only an officer, the authority or a telephone network can show is played, and says so.
 * Not thread-safe.
 */
final class AccountWalk {

  private static final Reason PLAYED =
      Reason.of("played", "The demonstration plays this part.", "Phần này do bản trình diễn đóng.");
  private static final Device PHONE = new Device("made-up phone", DeviceSystem.ANDROID, 14, true);

  private final AccountMachine machine = AccountMachine.standard();
  private final Map<CheckId, Check> own = new TreeMap<>();
  private final List<WalkedStep> steps = new ArrayList<>();
  private final Subject holder;
  private final Subject phone;
  private Account account;
  private Instant now;

  AccountWalk(Subject holder, Subject phone, Applicant applicant, Instant now) {
    this.holder = holder;
    this.phone = phone;
    this.account = Account.none("journey", holder, applicant);
    this.now = now;
  }

  /** Takes evidence of the journey; what could not be examined is left to those who can. */
  void bring(Collection<Check> checks) {
    checks.stream()
        .filter(check -> check.outcome() != Outcome.NOT_DONE)
        .forEach(check -> own.put(check.id(), check));
  }

  /** Lets time pass. Evidence does not keep over night: what is asked for then is shown anew. */
  void wait(Duration duration) {
    now = now.plus(duration);
    own.clear();
  }

  /** Sends a command with all evidence that it needs. */
  void go(Action action) {
    send(action, List.of());
  }

  /** Sends a command for which one thing cannot be shown. */
  void goWithout(Action action, CheckKind failed) {
    send(action, List.of(check(failed, Outcome.FAILED)));
  }

  Account account() {
    return account;
  }

  List<WalkedStep> steps() {
    return List.copyOf(steps);
  }

  private void send(Action action, List<Check> instead) {
    now = now.plusSeconds(20);
    Map<CheckId, Check> evidence = new TreeMap<>();
    AccountMachine.table().stream()
        .filter(row -> row.action() == action)
        .forEach(row -> row.evidence().forEach(kind -> evidence.put(kind.id(), evidence(kind))));
    instead.forEach(check -> evidence.put(check.id(), check));
    Envelope envelope = Envelope.of("step-" + steps.size()).with(evidence.values());
    Decision decision = machine.decide(account, command(action, envelope), now);
    account = decision.account();
    steps.add(WalkedStep.of(action, decision));
  }

  private Check evidence(CheckKind kind) {
    Check mine = own.get(kind.id());
    return mine == null ? check(kind, Outcome.PASSED) : mine;
  }

  private Check check(CheckKind kind, Outcome outcome) {
    return new Check(kind, outcome, PLAYED, holder, now, "journey", false);
  }

  private Command command(Action action, Envelope envelope) {
    return switch (action) {
      case REGISTER -> new Command.Register(envelope, phone);
      case GIVE_DETAILS -> new Command.GiveDetails(envelope, DetailsSource.QR);
      case REQUEST_ACTIVATION -> new Command.RequestActivation(envelope, Channel.APP, phone, PHONE);
      case OPEN_LEVEL2 ->
          new Command.OpenLevel2(
              envelope, Office.COMMUNE, FileCase.CARD_HELD, phone, null, Set.of());
      default -> new Command.Step(envelope, action);
    };
  }
}
