package io.dinhdanh.core.account;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dinhdanh.core.evidence.CheckId;
import io.dinhdanh.core.json.JsonValue;
import io.dinhdanh.core.json.MalformedJsonException;
import io.dinhdanh.core.text.Sentence;

/** The small values inside accounts and events as JSON objects. */
final class Parts {

  private static final Sentence APPLICANT =
      new Sentence(
          "a person with a date of birth, or an organisation without",
          "cá nhân có ngày sinh, hoặc tổ chức không có ngày sinh");
  private static final Sentence DEVICE =
      new Sentence("a device with a reference of 1 to 128 characters", "một thiết bị có mã hợp lệ");

  private Parts() {}

  static ObjectNode of(Applicant applicant) {
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    Forms.put(tree, "kind", applicant.kind());
    Forms.put(tree, "birthDate", applicant.birthDate());
    tree.put("ward", applicant.ward());
    tree.put("holdsDocument", applicant.holdsDocument());
    Forms.put(tree, "documentExpiry", applicant.documentExpiry());
    return tree;
  }

  static Applicant applicant(JsonValue json) throws MalformedJsonException {
    ApplicantKind kind = Forms.word(json.field("kind"), ApplicantKind.class);
    JsonValue birthDate = json.field("birthDate");
    if ((kind == ApplicantKind.ORGANISATION) != birthDate.isAbsent()) {
      throw json.unexpected(APPLICANT);
    }
    return new Applicant(
        kind,
        Forms.dateOrNull(birthDate),
        json.field("ward").flag(),
        json.field("holdsDocument").flag(),
        Forms.dateOrNull(json.field("documentExpiry")));
  }

  static ObjectNode of(Device device) {
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    tree.put("reference", device.reference());
    Forms.put(tree, "system", device.system());
    tree.put("version", device.version());
    tree.put("nfc", device.nfc());
    return tree;
  }

  static Device device(JsonValue json) throws MalformedJsonException {
    String reference = json.field("reference").text();
    if (reference.isEmpty() || reference.length() > 128) {
      throw json.unexpected(DEVICE);
    }
    return new Device(
        reference,
        Forms.word(json.field("system"), DeviceSystem.class),
        (int) json.field("version").number(0, 1000),
        json.field("nfc").flag());
  }

  static ObjectNode of(Code code) {
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    Forms.put(tree, "purpose", code.purpose());
    Forms.put(tree, "sentAt", code.sentAt());
    Forms.put(tree, "expiresAt", code.expiresAt());
    return tree;
  }

  static Code code(JsonValue json) throws MalformedJsonException {
    return new Code(
        Forms.word(json.field("purpose"), CodePurpose.class),
        Forms.instant(json.field("sentAt")),
        Forms.instant(json.field("expiresAt")));
  }

  static ObjectNode of(LockRequest request) {
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    Forms.put(tree, "ground", request.ground());
    tree.put("unlock", request.unlock());
    return tree;
  }

  static LockRequest lockRequest(JsonValue json) throws MalformedJsonException {
    return new LockRequest(
        Forms.word(json.field("ground"), LockGround.class), json.field("unlock").flag());
  }

  static ObjectNode of(EvidenceReference reference) {
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    Forms.put(tree, "check", reference.check());
    Forms.put(tree, "at", reference.at());
    tree.put("producer", reference.producer());
    return tree;
  }

  static EvidenceReference evidence(JsonValue json) throws MalformedJsonException {
    return new EvidenceReference(
        json.field("check").parsed(CheckId::new, Forms.ID),
        Forms.instant(json.field("at")),
        json.field("producer").text());
  }

  static ObjectNode of(DoneCommand done) {
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    Forms.put(tree, "id", done.id());
    Forms.put(tree, "action", done.action());
    tree.put("version", done.version());
    Forms.put(tree, "stage", done.stage());
    Forms.put(tree, "level", done.level());
    return tree;
  }

  static DoneCommand done(JsonValue json) throws MalformedJsonException {
    return new DoneCommand(
        json.field("id").parsed(CommandId::new, Forms.ID),
        Forms.word(json.field("action"), Action.class),
        json.field("version").number(1, Long.MAX_VALUE),
        Forms.word(json.field("stage"), Stage.class),
        Forms.word(json.field("level"), Level.class));
  }
}
