package io.dinhdanh.core.account;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Time as an exploration sees it: the clock stands still, and every moment that an account waits
 * for is either ahead or past. A step of time moves one of them from ahead to past.
 */
final class SymbolicClock {

  /** The evidence that a proof looks back at; other references are left out of the state. */
  private static final Set<String> KEPT = Set.of("person.present", "authority.decision");

  private final Instant now;
  private final Instant ahead;
  private final Instant past;

  SymbolicClock(Instant now) {
    this.now = now;
    this.ahead = now.plus(Duration.ofDays(3));
    this.past = now.minus(Duration.ofDays(3));
  }

  /** The state that an account is in, without its history. */
  Account state(Account account) {
    Draft draft = new Draft(account);
    draft.version = 0;
    draft.recent = RecentCommands.NONE;
    draft.evidence =
        KEPT.stream()
            .sorted()
            .flatMap(id -> account.evidence.stream().filter(e -> e.check().value().equals(id)))
            .collect(Collectors.toList());
    if (draft.passcodeFailures > 0 && draft.passcodeFailures < 5) {
      draft.passcodeFailures = 5;
    }
    draft.passcodeLockedUntil =
        account.passcodeLockedUntil == null ? null : side(account.passcodeLockedUntil);
    draft.deadlines = new EnumMap<>(DeadlineKind.class);
    account.deadlines.forEach((kind, at) -> draft.deadlines.put(kind, side(at)));
    if (account.code != null) {
      draft.code = code(account.code, now.isBefore(account.code.expiresAt()));
    }
    return new Account(draft);
  }

  /** The states that one step of time leads to. */
  List<Account> steps(Account state) {
    List<Account> next = new ArrayList<>();
    for (Map.Entry<DeadlineKind, Instant> deadline : state.deadlines.entrySet()) {
      if (deadline.getValue().isAfter(now)) {
        Draft draft = new Draft(state);
        draft.deadlines = new EnumMap<>(state.deadlines);
        draft.deadlines.put(deadline.getKey(), past);
        next.add(new Account(draft));
      }
    }
    if (state.code != null && now.isBefore(state.code.expiresAt())) {
      Draft draft = new Draft(state);
      draft.code = code(state.code, false);
      next.add(new Account(draft));
    }
    if (state.passcodeLockedUntil != null && now.isBefore(state.passcodeLockedUntil)) {
      Draft draft = new Draft(state);
      draft.passcodeLockedUntil = past;
      next.add(new Account(draft));
    }
    return next;
  }

  private Instant side(Instant at) {
    return at.isAfter(now) ? ahead : past;
  }

  private Code code(Code code, boolean alive) {
    return alive ? new Code(code.purpose(), now, ahead) : new Code(code.purpose(), past, past);
  }
}
