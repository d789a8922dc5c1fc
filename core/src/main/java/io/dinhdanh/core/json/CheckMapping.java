package io.dinhdanh.core.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dinhdanh.core.evidence.Check;
import io.dinhdanh.core.evidence.CheckId;
import io.dinhdanh.core.evidence.CheckKind;
import io.dinhdanh.core.evidence.Outcome;
import io.dinhdanh.core.evidence.Reason;
import io.dinhdanh.core.evidence.Subject;
import io.dinhdanh.core.text.Sentence;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A check as JSON; what comes in is claimed. */
final class CheckMapping extends JsonMapping<Check> {

  static final Sentence ID =
      new Sentence("the name of a check, such as pa.path", "tên một bước kiểm tra, ví dụ pa.path");
  static final Sentence INSTANT =
      new Sentence(
          "an instant such as 2026-11-21T08:00:00Z", "thời điểm, ví dụ 2026-11-21T08:00:00Z");
  private static final Sentence OUTCOME =
      new Sentence("PASSED, FAILED, WARNING or NOT_DONE", "PASSED, FAILED, WARNING hoặc NOT_DONE");
  private static final Sentence SUBJECT =
      new Sentence(
          "a keyed hash of 64 hexadecimal digits", "giá trị băm có khóa gồm 64 chữ số thập lục");
  private static final Sentence WORDS =
      new Sentence("text that is not empty", "chuỗi ký tự không rỗng");

  @Override
  public ObjectNode toTree(Check check) {
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    tree.put("id", check.id().value());
    tree.putObject("title")
        .put("en", check.kind().title().en())
        .put("vi", check.kind().title().vi());
    tree.put("outcome", check.outcome().name());
    writeReason(tree, check.reason());
    tree.put("basis", check.kind().basis());
    tree.put("subject", digest(check.subject()));
    tree.put("at", check.at().toString());
    tree.put("producer", check.producer());
    tree.put("claimed", check.claimed());
    return tree;
  }

  private static void writeReason(ObjectNode tree, Reason reason) {
    tree.put("reason", reason.sentence().en());
    tree.put("vi", reason.sentence().vi());
    tree.put("code", reason.code());
    ObjectNode data = tree.putObject("data");
    reason.data().forEach(data::put);
  }

  private static @Nullable String digest(@Nullable Subject subject) {
    return subject == null ? null : subject.digest();
  }

  @Override
  protected Check read(JsonValue json) throws MalformedJsonException {
    JsonValue subject = json.field("subject");
    return new Check(
        readKind(json),
        json.field("outcome").parsed(Outcome::valueOf, OUTCOME),
        readReason(json),
        subject.isAbsent() ? null : subject.parsed(Subject::new, SUBJECT),
        json.field("at").parsed(Instant::parse, INSTANT),
        json.field("producer").text(),
        true);
  }

  private static CheckKind readKind(JsonValue json) throws MalformedJsonException {
    JsonValue title = json.field("title");
    return new CheckKind(
        json.field("id").parsed(CheckId::new, ID),
        sentence(title.field("en"), title.field("vi")),
        json.field("basis").text());
  }

  private static Reason readReason(JsonValue json) throws MalformedJsonException {
    return new Reason(
        json.field("code").text(),
        sentence(json.field("reason"), json.field("vi")),
        json.field("data").texts());
  }

  private static Sentence sentence(JsonValue en, JsonValue vi) throws MalformedJsonException {
    return new Sentence(
        en.parsed(CheckMapping::words, WORDS), vi.parsed(CheckMapping::words, WORDS));
  }

  private static String words(String text) {
    if (text.trim().isEmpty()) {
      throw new IllegalArgumentException("empty");
    }
    return text;
  }
}
