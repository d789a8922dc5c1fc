package io.dinhdanh.examples.account;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.dinhdanh.core.account.AccountMachine;
import io.dinhdanh.core.account.Action;
import io.dinhdanh.core.account.Applicant;
import io.dinhdanh.core.account.Channel;
import io.dinhdanh.core.account.Command;
import io.dinhdanh.core.account.CommandId;
import io.dinhdanh.core.account.DetailsSource;
import io.dinhdanh.core.account.Device;
import io.dinhdanh.core.account.DocumentKind;
import io.dinhdanh.core.account.Envelope;
import io.dinhdanh.core.account.FileCase;
import io.dinhdanh.core.account.LockGround;
import io.dinhdanh.core.account.LogInMethod;
import io.dinhdanh.core.account.Office;
import io.dinhdanh.core.account.Transition;
import io.dinhdanh.core.evidence.Check;
import io.dinhdanh.core.evidence.CheckKind;
import io.dinhdanh.core.evidence.HolderChecks;
import io.dinhdanh.core.evidence.LevelChecks;
import io.dinhdanh.core.evidence.Outcome;
import io.dinhdanh.core.evidence.Reason;
import io.dinhdanh.core.evidence.Subject;
import io.dinhdanh.core.json.JsonValue;
import io.dinhdanh.core.json.MalformedJsonException;
import io.dinhdanh.core.person.IdentityField;
import io.dinhdanh.core.text.Sentence;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes commands of a script's entries, and the evidence that the script says there is. */
final class ScriptCommands {

  private static final byte[] KEY = "a script needs no secret".getBytes(StandardCharsets.UTF_8);
  private static final Reason SAID =
      Reason.of("script", "The script says so.", "Kịch bản khẳng định như vậy.");
  private static final Sentence ID =
      new Sentence("an id of 1 to 64 letters or digits", "mã gồm 1 đến 64 chữ cái hoặc chữ số");
  private static final Sentence KIND =
      new Sentence("the id of a check that guards know", "mã của một bước kiểm tra đã biết");

  /** The person of every script. */
  static final Subject SUBJECT = Subject.of("the person of the script", KEY);

  private final Map<String, CheckKind> kinds = new LinkedHashMap<>();

  ScriptCommands() {
    AccountMachine.table().forEach(row -> row.evidence().forEach(this::know));
    know(LevelChecks.NO_NFC);
  }

  private void know(CheckKind kind) {
    kinds.put(kind.id().value(), kind);
  }

  Command read(JsonValue entry, String id, Instant at, Applicant applicant)
      throws MalformedJsonException {
    Action action = ScriptForms.word(entry.field("command"), Action.class);
    JsonValue given = entry.field("args");
    JsonValue args =
        given.isAbsent()
            ? new JsonValue(JsonNodeFactory.instance.objectNode(), given.pointer())
            : given;
    CommandId name = entry.field("id").parsed(CommandId::new, ID);
    Envelope envelope = Envelope.of(name.value()).with(evidence(args, action, at));
    return command(action, envelope, args, applicant);
  }

  private static Command command(
      Action action, Envelope envelope, JsonValue args, Applicant applicant)
      throws MalformedJsonException {
    return switch (action) {
      case REGISTER -> new Command.Register(envelope, phone(args));
      case GIVE_DETAILS ->
          new Command.GiveDetails(
              envelope,
              ScriptForms.word(args.field("source"), DetailsSource.class, DetailsSource.QR));
      case LOG_IN -> logIn(envelope, args);
      case REQUEST_ACTIVATION -> activation(envelope, args);
      case OPEN_LEVEL2 -> openLevel2(envelope, args);
      case REJECT_LEVEL1, REJECT_LEVEL2, REJECT_ORGANISATION, REFUSE_LOCK_REQUEST ->
          new Command.Reject(envelope, action, text(args.field("reason"), "unstated"));
      case APPLY_ORGANISATION ->
          new Command.ApplyOrganisation(
              envelope,
              ScriptForms.word(args.field("case"), FileCase.class, FileCase.DATA_IN_DATABASE),
              phone(args));
      case REQUEST_DOCUMENTS, SHOW_DOCUMENTS ->
          new Command.ChangeDocuments(
              envelope, action, ScriptForms.words(args.field("documents"), DocumentKind.class));
      case REPORT_WRONG_DATA ->
          new Command.ReportWrongData(
              envelope, ScriptForms.words(args.field("fields"), IdentityField.class));
      case CORRECT_DATA, RENEW_DOCUMENT -> change(action, envelope, args, applicant);
      case LOCK, UNLOCK, REQUEST_LOCK, REQUEST_UNLOCK ->
          new Command.ChangeLock(
              envelope, action, ScriptForms.word(args.field("ground"), LockGround.class));
      default -> new Command.Step(envelope, action);
    };
  }

  private static Command logIn(Envelope envelope, JsonValue args) throws MalformedJsonException {
    Device device = ScriptForms.device(args.field("device"));
    return new Command.LogIn(
        envelope,
        device == null ? Channel.WEB : Channel.APP,
        ScriptForms.word(args.field("method"), LogInMethod.class, LogInMethod.PASSWORD),
        device);
  }

  private static Command activation(Envelope envelope, JsonValue args)
      throws MalformedJsonException {
    Device device = ScriptForms.device(args.field("device"));
    Subject email = contact(args.field("email"));
    return new Command.RequestActivation(
        envelope,
        device == null ? Channel.WEB : Channel.APP,
        email == null ? phone(args) : email,
        device);
  }

  private static Command openLevel2(Envelope envelope, JsonValue args)
      throws MalformedJsonException {
    Subject email = contact(args.field("email"));
    Subject phone = contact(args.field("phone"));
    return new Command.OpenLevel2(
        envelope,
        ScriptForms.word(args.field("office"), Office.class, Office.COMMUNE),
        ScriptForms.word(args.field("case"), FileCase.class, FileCase.CARD_HELD),
        phone == null && email == null ? phone(args) : phone,
        email,
        ScriptForms.words(args.field("documents"), DocumentKind.class));
  }

  private static Command change(
      Action action, Envelope envelope, JsonValue args, Applicant applicant)
      throws MalformedJsonException {
    LocalDate expiry = ScriptForms.date(args.field("expires"), LocalDate.of(2040, 1, 1));
    return new Command.ChangeApplicant(
        envelope,
        action,
        action == Action.CORRECT_DATA ? applicant : applicant.withDocument(expiry));
  }

  private static Subject phone(JsonValue args) throws MalformedJsonException {
    return Subject.of(text(args.field("phone"), "the telephone of the script"), KEY);
  }

  private static @Nullable Subject contact(JsonValue json) throws MalformedJsonException {
    return json.isAbsent() ? null : Subject.of(json.text(), KEY);
  }

  private static String text(JsonValue json, String usual) throws MalformedJsonException {
    return json.isAbsent() ? usual : json.text();
  }

  private List<Check> evidence(JsonValue args, Action action, Instant at)
      throws MalformedJsonException {
    List<Check> checks = new ArrayList<>();
    if (action == Action.REPORT_WRONG_PASSCODE) {
      checks.add(check(HolderChecks.PASSCODE_MATCH, Outcome.FAILED, at));
    } else if (args.field("evidence").isAbsent()) {
      for (Transition row : AccountMachine.table()) {
        if (row.action() == action) {
          row.evidence().forEach(kind -> checks.add(check(kind, Outcome.PASSED, at)));
        }
      }
    }
    for (JsonValue id : args.field("evidence").items()) {
      checks.add(check(id.parsed(this::kind, KIND), Outcome.PASSED, at));
    }
    for (JsonValue id : args.field("failed").items()) {
      checks.add(check(id.parsed(this::kind, KIND), Outcome.FAILED, at));
    }
    return checks;
  }

  private CheckKind kind(String id) {
    CheckKind kind = kinds.get(id);
    if (kind == null) {
      throw new IllegalArgumentException("unknown check");
    }
    return kind;
  }

  private static Check check(CheckKind kind, Outcome outcome, Instant at) {
    return new Check(kind, outcome, SAID, SUBJECT, at, "script", false);
  }
}
