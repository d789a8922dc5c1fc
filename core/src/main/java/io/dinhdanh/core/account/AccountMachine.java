package io.dinhdanh.core.account;

import io.dinhdanh.core.account.calendar.BusinessCalendar;
import io.dinhdanh.core.account.calendar.VietnamCalendar;
import io.dinhdanh.core.evidence.Check;
import io.dinhdanh.core.evidence.CheckId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides what becomes of an account. Immutable, thread-safe, and cheap: it holds the table, the
 * policy and the calendar, and no account. A decision takes time in proportion to the evidence of
 * the command, and changes nothing but its answer.
 */
public final class AccountMachine {

  static final Objection NO_LAW =
      Objection.of(
          "law.none",
          "Decree 59/2022 (in force from 20 October 2022)",
          "No decree on electronic identification is in force on this day.",
          "Chưa có nghị định về định danh điện tử có hiệu lực vào ngày này.");
  static final Objection STALE_VERSION =
      Objection.of(
          "version.stale",
          "this SDK: optimistic locking",
          "The account has changed since it was read; read it again.",
          "Tài khoản đã thay đổi kể từ khi được đọc; hãy đọc lại.");
  static final Objection ID_REUSED =
      Objection.of(
          "command.id-reused",
          "this SDK: idempotent commands",
          "Another command with this id was carried out before.",
          "Mã lệnh này đã được dùng cho một lệnh khác.");
  static final Objection NOT_HERE =
      Objection.of(
          "stage.not-here",
          "S0 to S4: the order of their steps",
          "This step is not possible at this stage.",
          "Không thể thực hiện bước này ở giai đoạn hiện tại.");

  private final TransitionTable table;
  private final Rules rules;

  private AccountMachine(TransitionTable table, Rules rules) {
    this.table = table;
    this.rules = rules;
  }

  /**
   * A machine with the standard policy and Vietnam's calendar.
   *
   * @return the machine
   */
  public static AccountMachine standard() {
    return of(Policy.standard(), VietnamCalendar.standard());
  }

  /**
   * A machine.
   *
   * @param policy what to choose where sources differ
   * @param calendar which days are working days
   * @return the machine
   */
  public static AccountMachine of(Policy policy, BusinessCalendar calendar) {
    return of(policy, calendar, MinimumSystem.known());
  }

  /**
   * A machine that knows newer requirements of the app.
   *
   * @param policy what to choose where sources differ
   * @param calendar which days are working days
   * @param minimumSystems the oldest fit systems, oldest date first
   * @return the machine
   */
  public static AccountMachine of(
      Policy policy, BusinessCalendar calendar, List<MinimumSystem> minimumSystems) {
    List<MinimumSystem> copy = Collections.unmodifiableList(new ArrayList<>(minimumSystems));
    return new AccountMachine(TransitionTable.STANDARD, new Rules(policy, calendar, copy));
  }

  /**
   * The table of all rows, for reading.
   *
   * @return an unmodifiable list, in the order of the procedures
   */
  public static List<Transition> table() {
    return TransitionTable.STANDARD.rows();
  }

  /**
   * What a machine answers whatever the row: reasons that belong to no row of the table, and the
   * grounds of a locked account.
   *
   * @return an unmodifiable list
   */
  public static List<Objection> objections() {
    List<Objection> objections = new ArrayList<>();
    Collections.addAll(objections, NO_LAW, STALE_VERSION, ID_REUSED, NOT_HERE);
    for (LockGround ground : LockGround.values()) {
      objections.add(ground.objection());
    }
    return Collections.unmodifiableList(objections);
  }

  /**
   * Carries out a command, or says every reason why not.
   *
   * @param account the account as it is
   * @param command what is wanted
   * @param now the time
   * @return the next account with what happened, the earlier answer to a repeated command, or the
   *     objection
   */
  public Decision decide(Account account, Command command, Instant now) {
    DoneCommand done = account.recent.find(command.envelope().id());
    if (done != null) {
      return done.action() == command.action()
          ? new Decision.Repeated(account, done)
          : refused(account, ID_REUSED);
    }
    long expected = command.envelope().expectedVersion();
    if (expected != Envelope.ANY_VERSION && expected != account.version) {
      return refused(account, STALE_VERSION);
    }
    LocalDate today = Situation.vietnameseDay(now);
    Ruleset law = Ruleset.find(today);
    if (law == null) {
      return refused(account, NO_LAW);
    }
    return decide(new Situation(account, command, now, today, law, rules), command);
  }

  private Decision decide(Situation situation, Command command) {
    Account account = situation.account;
    Reasons reasons = new Reasons();
    Transition row = choose(situation, command.action());
    if (row == null) {
      LockGuard.FREE.examine(situation, reasons);
      reasons.add(NOT_HERE);
      return new Decision.Refused(account, reasons.list());
    }
    FixedList<Guard> guards = row.guards;
    for (int i = 0; i < guards.size(); i++) {
      guards.get(i).examine(situation, reasons);
    }
    return reasons.none()
        ? carryOut(row, situation, command)
        : new Decision.Refused(account, reasons.list());
  }

  private static Decision carryOut(Transition row, Situation situation, Command command) {
    Draft draft = new Draft(situation.account);
    if (row.keepsEvidence) {
      keepEvidence(situation, draft);
    }
    if (row.to != null) {
      draft.enter(row.to);
    }
    FixedList<Effect> effects = row.effects;
    for (int i = 0; i < effects.size(); i++) {
      effects.get(i).apply(situation, draft);
    }
    Account next = draft.commit(command.envelope().id(), row.action);
    Entry entry =
        new Entry(
            next.version,
            situation.now,
            command.envelope().id(),
            row.action,
            row.id(),
            situation.law.id(),
            draft.events());
    return new Decision.Accepted(next, entry);
  }

  private static void keepEvidence(Situation situation, Draft draft) {
    List<Check> evidence = situation.evidence;
    for (int i = 0; i < evidence.size(); i++) {
      Check check = evidence.get(i);
      if (check.proves() && situation.mine(check)) {
        draft.keep(new EvidenceReference(check.id(), check.at(), check.producer()));
      }
    }
  }

  /**
   * Tells what may be done now and why the rest may not, as far as the account, the law and the
   * policy decide; what a command says or proves is known only when it comes.
   *
   * @param account the account
   * @param now the time
   * @return one answer for each action, in the order of {@link Action}
   */
  public List<Permission> permitted(Account account, Instant now) {
    LocalDate today = Situation.vietnameseDay(now);
    Ruleset law = Ruleset.find(today);
    List<Permission> permissions = new ArrayList<>();
    for (Action action : Action.values()) {
      permissions.add(
          law == null
              ? new Permission(action, List.of(NO_LAW), List.of())
              : permission(new Situation(account, null, now, today, law, rules), action));
    }
    return Collections.unmodifiableList(permissions);
  }

  private Permission permission(Situation situation, Action action) {
    Permission answer = null;
    for (Transition row : table.rows(situation.account.stage, action)) {
      if (!row.when.ofAccount() || row.when.holds(situation)) {
        Permission ofRow = permission(situation, row);
        if (answer == null || ofRow.permitted()) {
          answer = ofRow;
        }
      }
    }
    if (answer != null) {
      return answer;
    }
    Reasons reasons = new Reasons();
    LockGuard.FREE.examine(situation, reasons);
    reasons.add(NOT_HERE);
    return new Permission(action, reasons.list(), List.of());
  }

  private static Permission permission(Situation situation, Transition row) {
    Reasons reasons = new Reasons();
    List<CheckId> needs = new ArrayList<>();
    for (Guard guard : row.guards) {
      if (guard.ofAccount()) {
        guard.examine(situation, reasons);
      }
      needs.addAll(guard.needs(situation));
    }
    return new Permission(row.action, reasons.list(), needs);
  }

  /**
   * Tells the next deadline and the command to send when it is reached.
   *
   * @param account the account
   * @return the earliest deadline, if one runs
   */
  public Optional<Due> due(Account account) {
    DeadlineKind next = null;
    Instant earliest = Instant.MAX;
    for (Map.Entry<DeadlineKind, Instant> deadline : account.deadlines.entrySet()) {
      if (deadline.getValue().isBefore(earliest)) {
        next = deadline.getKey();
        earliest = deadline.getValue();
      }
    }
    if (next == null) {
      return Optional.empty();
    }
    Envelope envelope = Envelope.of("due:" + next + ":" + earliest.getEpochSecond());
    return Optional.of(new Due(earliest, next, new Command.Step(envelope, next.action())));
  }

  /**
   * What the account may be used for.
   *
   * @param account the account
   * @param now the time
   * @return an unmodifiable set, empty while the account is locked or its document has expired
   */
  public Set<Entitlement> entitlements(Account account, Instant now) {
    Set<Entitlement> granted = EnumSet.noneOf(Entitlement.class);
    Instant expiry = account.deadlines.get(DeadlineKind.DOCUMENT_EXPIRY);
    if (account.locks.isEmpty() && (expiry == null || now.isBefore(expiry))) {
      for (Entitlement entitlement : Entitlement.values()) {
        if (entitlement.belongsTo(account)) {
          granted.add(entitlement);
        }
      }
    }
    return Collections.unmodifiableSet(granted);
  }

  private @Nullable Transition choose(Situation situation, Action action) {
    FixedList<Transition> rows = table.rows(situation.account.stage, action);
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).when.holds(situation)) {
        return rows.get(i);
      }
    }
    return null;
  }

  private static Decision refused(Account account, Objection reason) {
    return new Decision.Refused(account, List.of(reason));
  }
}
