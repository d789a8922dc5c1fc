package io.dinhdanh.core.account;

import io.dinhdanh.core.evidence.Check;
import io.dinhdanh.core.evidence.CheckKind;
import io.dinhdanh.core.evidence.HolderChecks;
import io.dinhdanh.core.evidence.LevelChecks;
import io.dinhdanh.core.evidence.Outcome;
import io.dinhdanh.core.person.IdentityField;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Every command that an exploration sends, with the evidence that its action may ask for. */
final class Commands {

  private static final Set<Action> ACCESS =
      EnumSet.of(
          Action.REQUEST_PASSWORD_RESET,
          Action.RESET_PASSWORD,
          Action.REQUEST_PASSCODE_RESET,
          Action.RESET_PASSCODE,
          Action.MOVE_DEVICE_BY_CODE,
          Action.MOVE_DEVICE_BY_CHIP,
          Action.MOVE_DEVICE_BY_POLICE,
          Action.CANCEL_DEVICE_MOVE);

  private static final Map<Action, Set<CheckKind>> ASKED = asked();

  private final Applicant applicant;
  private final Instant now;
  private final List<Check> evidence;

  private final List<Command> procedures;
  private final List<Command> access;
  private final List<Command> sideways;
  private final List<Command> locks;

  Commands(Applicant applicant, Instant now, List<Check> evidence) {
    this.applicant = applicant;
    this.now = now;
    this.evidence = evidence;
    this.procedures = makeProcedures();
    this.access = makeAccess();
    this.sideways = makeSideways();
    this.locks = makeLocks();
  }

  /** What leads from nothing to a level. */
  List<Command> procedures() {
    return procedures;
  }

  /** Logging in, forgotten secrets, devices. */
  List<Command> access() {
    return access;
  }

  /** Documents and corrections. */
  List<Command> sideways() {
    return sideways;
  }

  List<Command> locks() {
    return locks;
  }

  List<Command> all() {
    List<Command> all = new ArrayList<>(procedures);
    all.addAll(access);
    all.addAll(sideways);
    all.addAll(locks);
    return all;
  }

  private List<Command> makeProcedures() {
    List<Command> commands = new ArrayList<>();
    for (Action action : Action.values()) {
      boolean step = action.form() == Command.Step.class && !ACCESS.contains(action);
      if (step && action != Action.REPORT_WRONG_PASSCODE) {
        commands.add(new Command.Step(envelope(action), action));
      } else if (action.form() == Command.Reject.class) {
        commands.add(new Command.Reject(envelope(action), action, "reason"));
      }
    }
    commands.add(new Command.Register(envelope(Action.REGISTER), Scene.PHONE));
    commands.add(new Command.GiveDetails(envelope(Action.GIVE_DETAILS), DetailsSource.QR));
    Envelope activation = envelope(Action.REQUEST_ACTIVATION);
    commands.add(new Command.RequestActivation(activation, Channel.APP, Scene.PHONE, Scene.PIXEL));
    commands.add(new Command.RequestActivation(activation, Channel.WEB, Scene.PHONE, null));
    files(commands);
    return commands;
  }

  private void files(List<Command> commands) {
    boolean foreigner = applicant.kind() == ApplicantKind.FOREIGNER;
    Office office = foreigner ? Office.IMMIGRATION : Office.CARD_ISSUING;
    for (FileCase fileCase : FileCase.values()) {
      Envelope envelope = envelope(Action.OPEN_LEVEL2);
      commands.add(new Command.OpenLevel2(envelope, office, fileCase, Scene.PHONE, null, Set.of()));
    }
    Envelope organisation = envelope(Action.APPLY_ORGANISATION);
    commands.add(new Command.ApplyOrganisation(organisation, FileCase.DATA_TO_VERIFY, Scene.PHONE));
    if (applicant.kind() != ApplicantKind.ORGANISATION) {
      LocalDate expiry = Situation.vietnameseDay(now).plusYears(5);
      Applicant renewed = applicant.withDocument(expiry);
      Envelope renewal = envelope(Action.RENEW_DOCUMENT);
      commands.add(new Command.ChangeApplicant(renewal, Action.RENEW_DOCUMENT, renewed));
    }
  }

  private List<Command> makeAccess() {
    List<Command> commands = new ArrayList<>();
    for (Action action : ACCESS) {
      commands.add(new Command.Step(envelope(action), action));
    }
    Check wrong = Proofs.check(HolderChecks.PASSCODE_MATCH, Outcome.FAILED, Scene.SUBJECT, now);
    commands.add(
        new Command.Step(Envelope.of("c").with(List.of(wrong)), Action.REPORT_WRONG_PASSCODE));
    Envelope login = envelope(Action.LOG_IN);
    for (Device device : List.of(Scene.PIXEL, Scene.IPHONE)) {
      commands.add(new Command.LogIn(login, Channel.APP, LogInMethod.PASSWORD, device));
      commands.add(new Command.LogIn(login, Channel.APP, LogInMethod.PASSCODE, device));
      commands.add(new Command.LogIn(login, Channel.APP, LogInMethod.BIOMETRIC, device));
    }
    commands.add(new Command.LogIn(login, Channel.WEB, LogInMethod.PASSWORD, null));
    return commands;
  }

  private List<Command> makeSideways() {
    Set<DocumentKind> document = Set.of(DocumentKind.HEALTH_INSURANCE);
    return List.of(
        new Command.ChangeDocuments(
            envelope(Action.REQUEST_DOCUMENTS), Action.REQUEST_DOCUMENTS, document),
        new Command.ChangeDocuments(
            envelope(Action.SHOW_DOCUMENTS), Action.SHOW_DOCUMENTS, document),
        new Command.ReportWrongData(envelope(Action.REPORT_WRONG_DATA), Set.of(IdentityField.NAME)),
        new Command.ChangeApplicant(envelope(Action.CORRECT_DATA), Action.CORRECT_DATA, applicant));
  }

  private List<Command> makeLocks() {
    List<Command> commands = new ArrayList<>();
    for (LockGround ground : LockGround.values()) {
      for (Action action :
          List.of(Action.LOCK, Action.UNLOCK, Action.REQUEST_LOCK, Action.REQUEST_UNLOCK)) {
        commands.add(new Command.ChangeLock(envelope(action), action, ground));
      }
    }
    return commands;
  }

  private Envelope envelope(Action action) {
    Set<CheckKind> asked = ASKED.getOrDefault(action, Set.of());
    return Envelope.of("c")
        .with(
            evidence.stream()
                .filter(check -> asked.contains(check.kind()))
                .collect(Collectors.toList()));
  }

  private static Map<Action, Set<CheckKind>> asked() {
    Map<Action, Set<CheckKind>> asked = new EnumMap<>(Action.class);
    for (Transition row : AccountMachine.table()) {
      Set<CheckKind> kinds = asked.computeIfAbsent(row.action(), a -> new HashSet<>());
      row.guards.forEach(guard -> kinds.addAll(kinds(guard)));
    }
    return asked;
  }

  private static Set<CheckKind> kinds(Guard guard) {
    if (guard instanceof ProofGuard proof) {
      return new HashSet<>(proof.anyOf());
    }
    Set<CheckKind> kinds = new HashSet<>();
    if (guard instanceof LockProof) {
      for (LockGround ground : LockGround.values()) {
        kinds.add(guard == LockProof.ESTABLISHED ? ground.established() : ground.ended());
      }
    }
    if (guard == Level1Guards.QR_ALLOWED) {
      kinds.add(LevelChecks.NO_NFC);
    }
    return kinds;
  }
}
