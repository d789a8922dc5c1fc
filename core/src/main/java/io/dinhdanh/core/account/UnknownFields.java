package io.dinhdanh.core.account;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dinhdanh.core.json.Json;
import io.dinhdanh.core.json.MalformedJsonException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a newer release wrote and this one does not know: fields of the snapshot and of its objects
 * {@code applicant}, {@code deadlines} and {@code documents}, which are never replaced as a whole,
 * and the newer schema's number.
 */
final class UnknownFields {

  private static final String SCHEMA = "schema";
  private static final String[] OBJECTS = {"applicant", "deadlines", "documents"};

  private UnknownFields() {}

  /** What is in a snapshot that this release would not write, as JSON; null if nothing. */
  static @Nullable String find(JsonNode read, ObjectNode known) {
    ObjectNode unknown = difference(read, known);
    for (String name : OBJECTS) {
      ObjectNode inner = difference(read.path(name), known.path(name));
      if (!inner.isEmpty()) {
        unknown.set(name, inner);
      }
    }
    if (read.path(SCHEMA).intValue() > AccountJson.SCHEMA) {
      unknown.set(SCHEMA, read.path(SCHEMA));
    }
    return unknown.isEmpty() ? null : Json.line(unknown);
  }

  /** Puts them back into a snapshot. */
  static void restore(@Nullable String unknownFields, ObjectNode tree) {
    if (unknownFields == null) {
      return;
    }
    for (Map.Entry<String, JsonNode> field : parse(unknownFields).properties()) {
      JsonNode inner = tree.get(field.getKey());
      if (inner instanceof ObjectNode object) {
        field.getValue().properties().forEach(more -> object.set(more.getKey(), more.getValue()));
      } else {
        tree.set(field.getKey(), field.getValue());
      }
    }
  }

  private static ObjectNode difference(JsonNode read, JsonNode known) {
    ObjectNode difference = JsonNodeFactory.instance.objectNode();
    for (Map.Entry<String, JsonNode> field : read.properties()) {
      if (!known.has(field.getKey()) && !field.getValue().isNull()) {
        difference.set(field.getKey(), field.getValue());
      }
    }
    return difference;
  }

  private static JsonNode parse(String text) {
    try {
      return Json.parse(text);
    } catch (MalformedJsonException e) {
      throw new IllegalStateException("this text was written by this class", e);
    }
  }
}
