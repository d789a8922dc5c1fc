package io.dinhdanh.nfc.reader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * Holds JSON against as much of JSON Schema (draft 2020-12) as this project's schemas use: type,
 * const, enum, required, properties, propertyNames, additionalProperties, minimum, maximum, $ref,
 * contentEncoding. A field that no schema names is a fault here, so that none is forgotten there.
 */
final class SchemaWalk {

  private final JsonNode root;
  private final List<String> faults = new ArrayList<>();

  private SchemaWalk(JsonNode root) {
    this.root = root;
  }

  /** What does not fit, each with its place; empty if all does. */
  static List<String> faults(JsonNode schema, JsonNode value) {
    SchemaWalk walk = new SchemaWalk(schema);
    walk.check(schema, value, "");
    return walk.faults;
  }

  private void check(JsonNode schema, JsonNode value, String at) {
    if (schema.has("$ref")) {
      check(root.at(schema.get("$ref").asText().substring(1)), value, at);
    }
    type(schema, value, at);
    if (schema.has("const") && !schema.get("const").equals(value)) {
      faults.add(at + ": not " + schema.get("const"));
    }
    if (schema.has("enum") && !contains(schema.get("enum"), value)) {
      faults.add(at + ": not one of " + schema.get("enum"));
    }
    if (value.isNumber()) {
      bounds(schema, value.asLong(), at);
    }
    if (value.isObject()) {
      members(schema, value, at);
    }
    if (schema.path("contentEncoding").asText().equals("base64") && value.isTextual()) {
      Base64.getDecoder().decode(value.asText());
    }
  }

  private void type(JsonNode schema, JsonNode value, String at) {
    JsonNode stated = schema.path("type");
    boolean fits = stated.isMissingNode() || (stated.isTextual() && is(value, stated.asText()));
    for (JsonNode one : stated) {
      fits |= is(value, one.asText());
    }
    if (!fits) {
      faults.add(at + ": not " + stated);
    }
  }

  private static boolean is(JsonNode value, String type) {
    return switch (type) {
      case "object" -> value.isObject();
      case "array" -> value.isArray();
      case "string" -> value.isTextual();
      case "integer" -> value.isIntegralNumber();
      case "boolean" -> value.isBoolean();
      case "null" -> value.isNull();
      default -> throw new IllegalArgumentException("a type that the schemas do not use: " + type);
    };
  }

  private static boolean contains(JsonNode values, JsonNode value) {
    for (JsonNode one : values) {
      if (one.equals(value)) {
        return true;
      }
    }
    return false;
  }

  private void bounds(JsonNode schema, long value, String at) {
    if (value < schema.path("minimum").asLong(Long.MIN_VALUE)
        || value > schema.path("maximum").asLong(Long.MAX_VALUE)) {
      faults.add(at + ": out of bounds");
    }
  }

  private void members(JsonNode schema, JsonNode value, String at) {
    for (JsonNode name : schema.path("required")) {
      if (!value.has(name.asText())) {
        faults.add(at + "/" + name.asText() + ": missing");
      }
    }
    for (Map.Entry<String, JsonNode> member : value.properties()) {
      String place = at + "/" + member.getKey();
      if (schema.has("propertyNames")) {
        check(schema.get("propertyNames"), TextNode.valueOf(member.getKey()), place);
      }
      JsonNode stated = schema.path("properties").path(member.getKey());
      stated = stated.isMissingNode() ? schema.path("additionalProperties") : stated;
      if (stated.isMissingNode()) {
        faults.add(place + ": the schema does not name it");
      } else {
        check(stated, member.getValue(), place);
      }
    }
  }
}
