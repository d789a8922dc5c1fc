package io.dinhdanh.core.account;

import io.dinhdanh.core.account.calendar.BusinessCalendar;
import io.dinhdanh.core.evidence.Check;
import io.dinhdanh.core.evidence.CheckId;
import io.dinhdanh.core.evidence.CheckKind;
import io.dinhdanh.core.evidence.Subject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What guards, conditions and effects look at: an account, a command, the law and the time. */
final class Situation {

  /** Vietnam's clock; it has known no daylight saving since 1975 (IANA Asia/Ho_Chi_Minh). */
  static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

  /** How far the clock of a checking machine may be ahead of ours. */
  private static final int SKEW_SECONDS = 60;

  final Account account;
  final @Nullable Command command;
  final Instant now;
  final LocalDate today;
  final Ruleset law;
  final Rules rules;
  final List<Check> evidence;

  Situation(
      Account account,
      @Nullable Command command,
      Instant now,
      LocalDate today,
      Ruleset law,
      Rules rules) {
    this.account = account;
    this.command = command;
    this.now = now;
    this.today = today;
    this.law = law;
    this.rules = rules;
    this.evidence = command == null ? List.of() : command.envelope().evidence();
  }

  static LocalDate vietnameseDay(Instant instant) {
    return LocalDate.ofEpochDay(
        Math.floorDiv(instant.getEpochSecond() + VIETNAM.getTotalSeconds(), 86400L));
  }

  /** The instant at which a day begins in Vietnam. */
  static Instant startOf(LocalDate day) {
    return Instant.ofEpochSecond(day.toEpochDay() * 86400L - VIETNAM.getTotalSeconds());
  }

  Policy policy() {
    return rules.policy();
  }

  BusinessCalendar calendar() {
    return rules.calendar();
  }

  /** The command as the form that its action demands. */
  <C extends Command> C command(Class<C> form) {
    return Objects.requireNonNull(form.cast(command), "a guard of a command");
  }

  boolean citizen() {
    return account.applicant.kind() == ApplicantKind.CITIZEN;
  }

  boolean foreigner() {
    return account.applicant.kind() == ApplicantKind.FOREIGNER;
  }

  boolean organisation() {
    return account.applicant.kind() == ApplicantKind.ORGANISATION;
  }

  boolean needsGuardian() {
    return account.applicant.ward() || account.applicant.age(today) < law.ownAccountAge();
  }

  boolean has(Secret secret) {
    return account.secrets.contains(secret);
  }

  boolean passcodeLocked() {
    Instant until = account.passcodeLockedUntil;
    return until != null && now.isBefore(until);
  }

  /** The wrong passcodes that still count: a lock that has run out starts the count again. */
  int passcodeFailures() {
    return account.passcodeLockedUntil != null && !passcodeLocked() ? 0 : account.passcodeFailures;
  }

  boolean reached(DeadlineKind kind) {
    Instant at = account.deadlines.get(kind);
    return at != null && !now.isBefore(at);
  }

  boolean proves(CheckKind kind, Duration freshness) {
    return proof(kind, freshness) != null;
  }

  /** The check of a kind that satisfies a guard, if there is one. */
  @Nullable Check proof(CheckKind kind, Duration freshness) {
    for (int i = 0; i < evidence.size(); i++) {
      Check check = evidence.get(i);
      if (same(check, kind) && check.proves() && mine(check) && fresh(check, freshness)) {
        return check;
      }
    }
    return null;
  }

  /** What is wrong with the evidence of a kind that does not satisfy. */
  EvidenceFault fault(CheckKind kind, Duration freshness) {
    EvidenceFault fault = EvidenceFault.MISSING;
    for (Check check : evidence) {
      if (same(check, kind)) {
        fault = fault(check, freshness);
      }
    }
    return fault;
  }

  private EvidenceFault fault(Check check, Duration freshness) {
    if (check.claimed()) {
      return EvidenceFault.CLAIMED;
    }
    if (!check.proves()) {
      return EvidenceFault.NOT_PASSED;
    }
    return mine(check) && !fresh(check, freshness)
        ? EvidenceFault.STALE
        : EvidenceFault.OTHER_SUBJECT;
  }

  static boolean same(Check check, CheckKind kind) {
    return same(check.id(), kind.id());
  }

  /** Compares by the hashes first, which the names remember. */
  static boolean same(CheckId one, CheckId other) {
    return one.value().hashCode() == other.value().hashCode() && one.value().equals(other.value());
  }

  boolean mine(Check check) {
    Subject subject = check.subject();
    return subject != null && subject.equals(account.subject);
  }

  boolean fresh(Check check, Duration freshness) {
    Instant at = check.at();
    long seconds = now.getEpochSecond() - at.getEpochSecond();
    int nanos = now.getNano() - at.getNano();
    if (nanos < 0) {
      seconds--;
      nanos += 1_000_000_000;
    }
    return seconds >= -SKEW_SECONDS
        && (seconds < freshness.getSeconds()
            || (seconds == freshness.getSeconds() && nanos <= freshness.getNano()));
  }
}
