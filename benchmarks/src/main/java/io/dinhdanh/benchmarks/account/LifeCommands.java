package io.dinhdanh.benchmarks.account;

import io.dinhdanh.core.account.Account;
import io.dinhdanh.core.account.Action;
import io.dinhdanh.core.account.Channel;
import io.dinhdanh.core.account.Command;
import io.dinhdanh.core.account.CommandId;
import io.dinhdanh.core.account.Device;
import io.dinhdanh.core.account.DeviceSystem;
import io.dinhdanh.core.account.DocumentKind;
import io.dinhdanh.core.account.Envelope;
import io.dinhdanh.core.account.FileCase;
import io.dinhdanh.core.account.LockGround;
import io.dinhdanh.core.account.LogInMethod;
import io.dinhdanh.core.account.Office;
import io.dinhdanh.core.evidence.Check;
import io.dinhdanh.core.evidence.CheckKind;
import io.dinhdanh.core.evidence.CustodyChecks;
import io.dinhdanh.core.evidence.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The commands of a life, each with the checks that it must bring, made on the spot. */
final class LifeCommands {

  private static final Map<Action, List<CheckKind>> KINDS = new EnumMap<>(Action.class);
  private static final Set<DocumentKind> DOCUMENT = Set.of(DocumentKind.HEALTH_INSURANCE);
  private static final LocalDate RENEWED_UNTIL = LocalDate.of(2040, 1, 1);
  private static final Device PHONE = new Device("phone", DeviceSystem.ANDROID, 14, true);
  private static final Device NEW_PHONE = new Device("new phone", DeviceSystem.IOS, 17, true);
  private static final long MOVING = 151L * 86_400;

  static {
    for (Action action : Action.values()) {
      KINDS.put(action, StepEvidence.kinds(action));
    }
  }

  private LifeCommands() {}

  static Command of(Life.Step step, Person person, Account account, Instant now) {
    Envelope envelope = envelope(step.id(), step.action(), person, now);
    return switch (step.action()) {
      case REQUEST_ACTIVATION ->
          new Command.RequestActivation(envelope, Channel.APP, person.phone(), PHONE);
      case OPEN_LEVEL2 -> file(envelope, person);
      case LOG_IN -> logIn(envelope, step, account);
      case SHOW_DOCUMENTS -> new Command.ChangeDocuments(envelope, step.action(), DOCUMENT);
      case LOCK, UNLOCK -> new Command.ChangeLock(envelope, step.action(), LockGround.SELF);
      case RENEW_DOCUMENT ->
          new Command.ChangeApplicant(
              envelope, step.action(), person.applicant().withDocument(RENEWED_UNTIL));
      default -> Walk.command(step.action(), envelope, person.phone());
    };
  }

  private static Command file(Envelope envelope, Person person) {
    boolean foreigner = person.foreigner();
    return new Command.OpenLevel2(
        envelope,
        foreigner ? Office.IMMIGRATION : Office.COMMUNE,
        foreigner ? FileCase.BIOMETRICS_ON_FILE : FileCase.CARD_HELD,
        person.phone(),
        null,
        DOCUMENT);
  }

  private static Command logIn(Envelope envelope, Life.Step step, Account account) {
    boolean moves = step.after() == MOVING;
    Device device = moves ? NEW_PHONE : account.device().orElse(PHONE);
    LogInMethod method = moves ? LogInMethod.PASSWORD : LogInMethod.PASSCODE;
    return new Command.LogIn(envelope, Channel.APP, method, device);
  }

  private static Envelope envelope(CommandId id, Action action, Person person, Instant now) {
    List<Check> checks = new ArrayList<>();
    Outcome outcome = action == Action.REPORT_WRONG_PASSCODE ? Outcome.FAILED : Outcome.PASSED;
    for (CheckKind kind : KINDS.getOrDefault(action, List.of())) {
      checks.add(StepEvidence.check(kind, outcome, person.subject(), now));
    }
    if (person.child()) {
      checks.add(guardian(CustodyChecks.GUARDIAN_CONSENT, person, now));
      checks.add(guardian(CustodyChecks.GUARDIAN_LEVEL2, person, now));
    }
    return new Envelope(id, Envelope.ANY_VERSION, checks);
  }

  private static Check guardian(CheckKind kind, Person person, Instant now) {
    return StepEvidence.check(kind, Outcome.PASSED, person.subject(), now);
  }
}
