package io.dinhdanh.nfc.reader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dinhdanh.core.json.JsonMapping;
import io.dinhdanh.core.json.JsonValue;
import io.dinhdanh.core.json.MalformedJsonException;
import io.dinhdanh.core.text.Sentence;
import io.dinhdanh.nfc.ChipException;
import io.dinhdanh.nfc.lds.ChipFile;
import io.dinhdanh.nfc.lds.ChipFiles;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * A dump as JSON, schema {@value #SCHEMA}: {@code docs/chip-dump.schema.json} describes it for
 * other clients. What is written comes back equal. Thread-safe.
 */
public final class ChipDumpJson extends JsonMapping<ChipDump> {

  /** The name of the schema, which changes when a reader of it has to. */
  public static final String SCHEMA = "dinhdanh.chip-dump/1";

  /** The one mapping. */
  public static final ChipDumpJson INSTANCE = new ChipDumpJson();

  private static final Sentence SCHEMA_NAME = new Sentence(SCHEMA, SCHEMA);
  private static final Sentence INSTANT =
      new Sentence(
          "an instant such as 2026-11-22T08:00:00Z", "thời điểm, ví dụ 2026-11-22T08:00:00Z");
  private static final Sentence FILE_SIZE =
      new Sentence("a file of a chip's size", "một tệp có kích thước như trên chip");
  private static final Sentence STATE =
      new Sentence("why a file was not read", "lý do một tệp không được đọc");

  private ChipDumpJson() {}

  @Override
  public ObjectNode toTree(ChipDump dump) {
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    tree.put("schema", SCHEMA);
    tree.put("producer", dump.producer());
    tree.put("readAt", dump.readAt().toString());
    ObjectNode files = tree.putObject("files");
    for (ChipFile file : dump.files().present()) {
      dump.files().get(file).ifPresent(c -> files.put(file.name(), JsonBytes.write(c)));
    }
    ObjectNode notRead = tree.putObject("notRead");
    dump.notRead().forEach((file, state) -> putState(notRead.putObject(file.name()), state));
    tree.set("access", AccessJson.write(dump.access()));
    tree.set("activeAuthentication", ProofJson.writeActive(dump.activeAuthentication()));
    tree.set("chipAuthentication", ProofJson.writeChip(dump.chipAuthentication()));
    tree.putObject("statistics")
        .put("commands", dump.statistics().commands())
        .put("links", dump.statistics().links())
        .put("blockSize", dump.statistics().blockSize())
        .put("bytesReadAgain", dump.statistics().bytesReadAgain());
    return tree;
  }

  private static void putState(ObjectNode tree, FileState state) {
    tree.put("kind", state.kind().name());
    tree.put("status", state.status());
  }

  @Override
  protected ChipDump read(JsonValue json) throws MalformedJsonException {
    JsonValue schema = json.field("schema");
    if (!schema.text().equals(SCHEMA)) {
      throw schema.unexpected(SCHEMA_NAME);
    }
    return new ChipDump(
        readFiles(json.field("files")),
        readStates(json.field("notRead")),
        AccessJson.read(json.field("access")),
        ProofJson.readActive(json.field("activeAuthentication")),
        ProofJson.readChip(json.field("chipAuthentication")),
        json.field("readAt").parsed(Instant::parse, INSTANT),
        json.field("producer").text(),
        readStatistics(json.field("statistics")));
  }

  private static ChipFiles readFiles(JsonValue json) throws MalformedJsonException {
    ChipFiles files = ChipFiles.empty();
    for (ChipFile file : ChipFile.values()) {
      JsonValue content = json.field(file.name());
      if (!content.isAbsent()) {
        files = with(files, file, content);
      }
    }
    return files;
  }

  private static ChipFiles with(ChipFiles files, ChipFile file, JsonValue content)
      throws MalformedJsonException {
    try {
      return files.with(file, JsonBytes.read(content));
    } catch (ChipException e) {
      throw content.unexpected(FILE_SIZE);
    }
  }

  private static Map<ChipFile, FileState> readStates(JsonValue json) throws MalformedJsonException {
    Map<ChipFile, FileState> states = new EnumMap<>(ChipFile.class);
    for (ChipFile file : ChipFile.values()) {
      JsonValue state = json.isAbsent() ? json : json.field(file.name());
      if (!state.isAbsent()) {
        states.put(
            file,
            new FileState(
                state.field("kind").parsed(FileState.Kind::valueOf, STATE),
                (int) state.field("status").number(0, 0xFFFF)));
      }
    }
    return states;
  }

  private static ReadStatistics readStatistics(JsonValue json) throws MalformedJsonException {
    return new ReadStatistics(
        count(json, "commands"),
        count(json, "links"),
        count(json, "blockSize"),
        count(json, "bytesReadAgain"));
  }

  private static int count(JsonValue json, String name) throws MalformedJsonException {
    return (int) json.field(name).number(0, Integer.MAX_VALUE);
  }

  /** An optional part, written as null where there is none. */
  static JsonNode orNull(Optional<ObjectNode> tree) {
    return tree.isPresent() ? tree.get() : JsonNodeFactory.instance.nullNode();
  }
}
