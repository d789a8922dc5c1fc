package io.dinhdanh.benchmarks.account;

import io.dinhdanh.core.account.Account;
import io.dinhdanh.core.account.Action;
import io.dinhdanh.core.account.Applicant;
import io.dinhdanh.core.account.Command;
import io.dinhdanh.core.evidence.Check;
import io.dinhdanh.core.evidence.CheckKind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The guards of the walk as a caller would write them for a peer: the same checks are asked for, by
 * id, subject and freshness, and age and document are looked at where the account machine does.
 * They answer yes or no; they give no reasons, record nothing, and make no next account.
 */
final class PeerGuards {

  private static final Duration FRESH = Duration.ofMinutes(15);
  private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

  private final Map<Action, List<CheckKind>> asked = new EnumMap<>(Action.class);
  private Account account;
  private Command command;
  private Instant now;

  PeerGuards(Walk first) {
    account = first.account();
    command = first.commands().get(0);
    now = first.times().get(0);
    for (Action action : Action.values()) {
      asked.put(action, StepEvidence.kinds(action));
    }
  }

  /** Says what the next command is about. */
  void next(Account subject, Command wanted, Instant at) {
    account = subject;
    command = wanted;
    now = at;
  }

  boolean pass() {
    return switch (command.action()) {
      case REGISTER, START_LEVEL1, SUBMIT_LEVEL1, OPEN_LEVEL2 -> eligible() && proved();
      default -> proved();
    };
  }

  private boolean eligible() {
    Applicant applicant = account.applicant();
    LocalDate today = now.atOffset(VIETNAM).toLocalDate();
    LocalDate birth = applicant.birthDate();
    LocalDate expiry = applicant.documentExpiry();
    return birth != null
        && !birth.plusYears(14).isAfter(today)
        && applicant.holdsDocument()
        && (expiry == null || !expiry.isBefore(today));
  }

  private boolean proved() {
    for (CheckKind kind : asked.getOrDefault(command.action(), List.of())) {
      if (!proved(kind)) {
        return false;
      }
    }
    return true;
  }

  private boolean proved(CheckKind kind) {
    for (Check check : command.envelope().evidence()) {
      if (check.id().value().equals(kind.id().value())
          && check.proves()
          && account.subject().equals(check.subject())
          && !check.at().isAfter(now)
          && !check.at().isBefore(now.minus(FRESH))) {
        return true;
      }
    }
    return false;
  }
}
