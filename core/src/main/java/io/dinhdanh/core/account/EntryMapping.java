package io.dinhdanh.core.account;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dinhdanh.core.json.JsonMapping;
import io.dinhdanh.core.json.JsonValue;
import io.dinhdanh.core.json.MalformedJsonException;
import io.dinhdanh.core.text.Sentence;

/** An entry of the audit trail; each event is an object with its type. */
final class EntryMapping extends JsonMapping<Entry> {

  private static final Sentence TYPE =
      new Sentence(
          "a type of event that this release knows", "một loại sự kiện mà phiên bản này biết");

  @Override
  public ObjectNode toTree(Entry entry) {
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    tree.put("schema", AccountJson.SCHEMA);
    tree.put("version", entry.version());
    Forms.put(tree, "at", entry.at());
    Forms.put(tree, "command", entry.command());
    Forms.put(tree, "action", entry.action());
    tree.put("rule", entry.rule());
    tree.put("ruleset", entry.ruleset());
    ArrayNode events = tree.putArray("events");
    entry.events().forEach(event -> events.add(write(event)));
    return tree;
  }

  private static ObjectNode write(Event event) {
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    if (event instanceof ProgressEvent progress) {
      ProgressEventMapping.write(progress, tree);
    } else if (event instanceof AccessEvent access) {
      AccessEventMapping.write(access, tree);
    } else if (event instanceof CustodyEvent custody) {
      CustodyEventMapping.write(custody, tree);
    } else if (event instanceof DutyEvent duty) {
      DutyEventMapping.write(duty, tree);
    }
    return tree;
  }

  @Override
  protected Entry read(JsonValue json) throws MalformedJsonException {
    json.field("schema").number(1, Integer.MAX_VALUE);
    return new Entry(
        json.field("version").number(1, Long.MAX_VALUE),
        Forms.instant(json.field("at")),
        json.field("command").parsed(CommandId::new, Forms.ID),
        Forms.word(json.field("action"), Action.class),
        json.field("rule").text(),
        json.field("ruleset").text(),
        AccountMapping.list(json.field("events"), EntryMapping::readEvent));
  }

  private static Event readEvent(JsonValue json) throws MalformedJsonException {
    String type = json.field("type").text();
    Event event = ProgressEventMapping.read(type, json);
    event = event != null ? event : AccessEventMapping.read(type, json);
    event = event != null ? event : CustodyEventMapping.read(type, json);
    event = event != null ? event : DutyEventMapping.read(type, json);
    if (event == null) {
      throw json.field("type").unexpected(TYPE);
    }
    return event;
  }
}
