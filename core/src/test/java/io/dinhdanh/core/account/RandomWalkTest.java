package io.dinhdanh.core.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.core.account.calendar.VietnamCalendar;
import io.dinhdanh.core.json.MalformedJsonException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Commands in no sensible order; every account is rebuilt from its entries. */
class RandomWalkTest {

  private static final int COMMANDS_EACH = 400;

  private final Random random = new Random(20_260_303);
  private final List<Policy> policies = PairwisePolicies.all();
  private long accepted;

  @Test
  void aHundredThousandCommandsRebuildEqual() throws MalformedJsonException {
    walk(100_000);
  }

  @Test
  @Tag("thorough")
  void aMillionCommandsRebuildEqual() throws MalformedJsonException {
    walk(1_000_000);
  }

  private void walk(int commands) throws MalformedJsonException {
    for (int done = 0; done < commands; done += COMMANDS_EACH) {
      walk(done % (50 * COMMANDS_EACH) == 0);
    }
    assertTrue(accepted > commands / 20, "accepted: " + accepted);
  }

  private void walk(boolean alsoAsJson) throws MalformedJsonException {
    AccountMachine machine =
        AccountMachine.of(
            policies.get(random.nextInt(policies.size())), VietnamCalendar.standard());
    Account first = Account.none("a", Scene.SUBJECT, applicant());
    Account account = first;
    Instant now = Scene.START;
    Commands all = commands(first.applicant(), now);
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < COMMANDS_EACH; i++) {
      Command command = next(account, all);
      Optional<Due> due = machine.due(account);
      if (random.nextInt(40) == 0 && due.isPresent()) {
        now = due.get().at().isAfter(now) ? due.get().at() : now;
        all = commands(account.applicant(), now);
        command = due.get().command();
      }
      Decision decision = machine.decide(account, named(command, i), now);
      if (decision instanceof Decision.Accepted answer) {
        entries.add(answer.entry());
        account = answer.account();
      }
    }
    accepted += entries.size();
    assertEquals(account, rebuilt(first, entries, alsoAsJson));
    assertEquals(entries.size(), account.version());
  }

  private static Account rebuilt(Account first, List<Entry> entries, boolean alsoAsJson)
      throws MalformedJsonException {
    Account account = first;
    for (Entry entry : entries) {
      account =
          account.after(
              alsoAsJson ? AccountJson.ENTRY.read(AccountJson.ENTRY.write(entry)) : entry);
      if (alsoAsJson) {
        assertEquals(account, AccountJson.ACCOUNT.read(AccountJson.ACCOUNT.write(account)));
      }
    }
    return account;
  }

  private Applicant applicant() {
    LocalDate birth = LocalDate.of(1930 + random.nextInt(95), 1 + random.nextInt(12), 1);
    LocalDate expiry = random.nextInt(5) == 0 ? null : LocalDate.of(2025 + random.nextInt(8), 7, 1);
    return switch (random.nextInt(6)) {
      case 0 -> Applicant.citizenWithoutCard(birth);
      case 1 -> Applicant.foreigner(birth, expiry);
      case 2 -> Applicant.organisation();
      case 3 -> Applicant.citizen(birth, expiry).underGuardianship();
      default -> Applicant.citizen(birth, expiry);
    };
  }

  private static Commands commands(Applicant applicant, Instant now) {
    return new Commands(applicant, now, Proofs.all(Scene.SUBJECT, now));
  }

  /** One command: of a procedure as a rule, on locks mostly while there are some. */
  private Command next(Account account, Commands all) {
    boolean locks = random.nextInt(100) < (account.locks().isEmpty() ? 1 : 40);
    int kind = random.nextInt(10);
    List<Command> commands =
        locks
            ? all.locks()
            : kind < 7 ? all.procedures() : kind < 9 ? all.access() : all.sideways();
    Command command = commands.get(random.nextInt(commands.size()));
    boolean death = command instanceof Command.ChangeLock lock && lock.ground() == LockGround.DEATH;
    return death && random.nextInt(10) > 0 ? next(account, all) : command;
  }

  /** The same command under a name of its own. */
  private static Command named(Command command, int number) {
    Envelope old = command.envelope();
    String id = old.id().value().equals("c") ? "c" + number : old.id().value();
    Envelope envelope = Envelope.of(id).with(old.evidence());
    if (command instanceof Command.Step step) {
      return new Command.Step(envelope, step.action());
    } else if (command instanceof Command.Reject reject) {
      return new Command.Reject(envelope, reject.action(), reject.reason());
    } else if (command instanceof Command.Register register) {
      return new Command.Register(envelope, register.phone());
    } else if (command instanceof Command.GiveDetails details) {
      return new Command.GiveDetails(envelope, details.source());
    } else if (command instanceof Command.LogIn login) {
      return new Command.LogIn(envelope, login.channel(), login.method(), login.device());
    } else if (command instanceof Command.RequestActivation request) {
      return new Command.RequestActivation(
          envelope, request.channel(), request.contact(), request.device());
    } else if (command instanceof Command.OpenLevel2 open) {
      return new Command.OpenLevel2(
          envelope, open.office(), open.fileCase(), open.phone(), open.email(), open.documents());
    } else if (command instanceof Command.ApplyOrganisation apply) {
      return new Command.ApplyOrganisation(envelope, apply.fileCase(), apply.phone());
    } else if (command instanceof Command.ChangeDocuments change) {
      return new Command.ChangeDocuments(envelope, change.action(), change.documents());
    } else if (command instanceof Command.ReportWrongData report) {
      return new Command.ReportWrongData(envelope, report.fields());
    } else if (command instanceof Command.ChangeApplicant change) {
      return new Command.ChangeApplicant(envelope, change.action(), change.applicant());
    }
    Command.ChangeLock lock = (Command.ChangeLock) command;
    return new Command.ChangeLock(envelope, lock.action(), lock.ground());
  }
}
