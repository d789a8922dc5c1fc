package io.dinhdanh.core.account;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dinhdanh.core.json.JsonMapping;
import io.dinhdanh.core.json.JsonValue;
import io.dinhdanh.core.json.MalformedJsonException;
import io.dinhdanh.core.text.Sentence;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A snapshot of an account. */
final class AccountMapping extends JsonMapping<Account> {

  private static final Sentence SHORT_ID =
      new Sentence("an id of 1 to 64 characters", "mã gồm 1 đến 64 ký tự");
  private static final Sentence FEW =
      new Sentence(
          "at most " + Account.REMEMBERED_COMMANDS + " commands",
          "tối đa " + Account.REMEMBERED_COMMANDS + " lệnh");

  @Override
  public ObjectNode toTree(Account account) {
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    tree.put("schema", AccountJson.SCHEMA);
    tree.put("id", account.id);
    Forms.put(tree, "subject", account.subject);
    tree.put("version", account.version);
    tree.set("applicant", Parts.of(account.applicant));
    Forms.put(tree, "stage", account.stage);
    Forms.put(tree, "level", account.active);
    Forms.put(tree, "granted", account.granted);
    Forms.put(tree, "fileCase", account.fileCase);
    writeAccess(account, tree);
    writeCustody(account, tree);
    UnknownFields.restore(account.unknownFields, tree);
    return tree;
  }

  private static void writeAccess(Account account, ObjectNode tree) {
    Forms.put(tree, "phone", account.phone);
    Forms.put(tree, "email", account.email);
    Forms.put(tree, "secrets", account.secrets);
    tree.put("passcodeFailures", account.passcodeFailures);
    Forms.put(tree, "passcodeLockedUntil", account.passcodeLockedUntil);
    tree.set("code", account.code == null ? null : Parts.of(account.code));
    tree.set("device", deviceOrNull(account.device));
    tree.set("askingDevice", deviceOrNull(account.askingDevice));
  }

  private static @Nullable ObjectNode deviceOrNull(@Nullable Device device) {
    return device == null ? null : Parts.of(device);
  }

  private static void writeCustody(Account account, ObjectNode tree) {
    Forms.put(tree, "locks", account.locks);
    LockRequest request = account.lockRequest;
    tree.set("lockRequest", request == null ? null : Parts.of(request));
    Forms.put(tree, "deadlines", account.deadlines, Instant::toString);
    Forms.put(tree, "documents", account.documents, DocumentState::name);
    tree.put("activationOverdue", account.activationOverdue);
    tree.put("correctionOpen", account.correctionOpen);
    ArrayNode evidence = tree.putArray("evidence");
    account.evidence.forEach(reference -> evidence.add(Parts.of(reference)));
    ArrayNode recent = tree.putArray("recentCommands");
    account.recent.list().forEach(done -> recent.add(Parts.of(done)));
  }

  @Override
  protected Account read(JsonValue json) throws MalformedJsonException {
    json.field("schema").number(1, Integer.MAX_VALUE);
    String id = json.field("id").text();
    if (id.isEmpty() || id.length() > 64) {
      throw json.field("id").unexpected(SHORT_ID);
    }
    Draft draft =
        new Draft(
            id, Forms.subject(json.field("subject")), Parts.applicant(json.field("applicant")));
    draft.version = json.field("version").number(0, Long.MAX_VALUE - 1);
    draft.stage = Forms.word(json.field("stage"), Stage.class);
    draft.active = Forms.word(json.field("level"), Level.class);
    draft.granted = Forms.word(json.field("granted"), Level.class);
    draft.fileCase = Forms.wordOrNull(json.field("fileCase"), FileCase.class);
    readAccess(json, draft);
    readCustody(json, draft);
    Account account = new Account(draft);
    draft.unknownFields = UnknownFields.find(json.node(), toTree(account));
    return draft.unknownFields == null ? account : new Account(draft);
  }

  private static void readAccess(JsonValue json, Draft draft) throws MalformedJsonException {
    draft.phone = Forms.subjectOrNull(json.field("phone"));
    draft.email = Forms.subjectOrNull(json.field("email"));
    draft.secrets = Forms.words(json.field("secrets"), Secret.class);
    draft.passcodeFailures = (int) json.field("passcodeFailures").number(0, 1_000_000);
    draft.passcodeLockedUntil = Forms.instantOrNull(json.field("passcodeLockedUntil"));
    JsonValue code = json.field("code");
    draft.code = code.isAbsent() ? null : Parts.code(code);
    JsonValue device = json.field("device");
    draft.device = device.isAbsent() ? null : Parts.device(device);
    JsonValue asking = json.field("askingDevice");
    draft.askingDevice = asking.isAbsent() ? null : Parts.device(asking);
  }

  private static void readCustody(JsonValue json, Draft draft) throws MalformedJsonException {
    draft.locks = Forms.words(json.field("locks"), LockGround.class);
    JsonValue request = json.field("lockRequest");
    draft.lockRequest = request.isAbsent() ? null : Parts.lockRequest(request);
    draft.deadlines = Forms.map(json.field("deadlines"), DeadlineKind.class, Forms::instant);
    draft.documents =
        Forms.map(
            json.field("documents"),
            DocumentKind.class,
            value -> Forms.word(value, DocumentState.class));
    draft.activationOverdue = json.field("activationOverdue").flag();
    draft.correctionOpen = json.field("correctionOpen").flag();
    draft.evidence = list(json.field("evidence"), Parts::evidence);
    List<DoneCommand> recent = list(json.field("recentCommands"), Parts::done);
    if (recent.size() > Account.REMEMBERED_COMMANDS) {
      throw json.field("recentCommands").unexpected(FEW);
    }
    draft.recent = RecentCommands.of(recent);
  }

  static <T> List<T> list(JsonValue json, Forms.Reader<T> reader) throws MalformedJsonException {
    List<T> list = new ArrayList<>();
    for (JsonValue item : json.items()) {
      list.add(reader.read(item));
    }
    return Collections.unmodifiableList(list);
  }
}
