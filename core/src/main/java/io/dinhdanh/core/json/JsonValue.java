package io.dinhdanh.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.dinhdanh.core.text.Sentence;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A value on its way in, together with its place, so that whatever is wrong can be said where it
 * is.
 *
 * @param node the value
 * @param pointer its place, a JSON pointer of names that the mappings expect
 */
record JsonValue(JsonNode node, String pointer) {

  static final Sentence TEXT = new Sentence("text", "chuỗi ký tự");
  private static final Sentence OBJECT = new Sentence("an object", "một đối tượng");
  private static final Sentence LIST = new Sentence("a list", "một danh sách");

  static JsonValue root(JsonNode node) {
    return new JsonValue(node, "");
  }

  /** The value of a field; absent if there is none. */
  JsonValue field(String name) throws MalformedJsonException {
    require(node.isObject(), OBJECT);
    return new JsonValue(node.path(name), pointer + "/" + name);
  }

  boolean isAbsent() {
    return node.isMissingNode() || node.isNull();
  }

  String text() throws MalformedJsonException {
    require(node.isTextual(), TEXT);
    return node.textValue();
  }

  /** A text of a narrower form, read by a function that refuses others as illegal arguments. */
  <T> T parsed(Function<String, T> parse, Sentence expected) throws MalformedJsonException {
    String text = text();
    try {
      return parse.apply(text);
    } catch (IllegalArgumentException | DateTimeException e) {
      // The cause may quote the text, which is nobody's business in a log.
      throw unexpected(expected);
    }
  }

  List<JsonValue> items() throws MalformedJsonException {
    List<JsonValue> items = new ArrayList<>();
    if (!isAbsent()) {
      require(node.isArray(), LIST);
      for (JsonNode item : node) {
        items.add(new JsonValue(item, pointer + "/" + items.size()));
      }
    }
    return items;
  }

  /** The texts of an object whose names are free; a null among them is absent. */
  Map<String, String> texts() throws MalformedJsonException {
    Map<String, String> texts = new LinkedHashMap<>();
    if (!isAbsent()) {
      require(node.isObject(), OBJECT);
      for (Map.Entry<String, JsonNode> entry : node.properties()) {
        JsonValue value = new JsonValue(entry.getValue(), pointer);
        if (!value.isAbsent()) {
          texts.put(entry.getKey(), value.text());
        }
      }
    }
    return texts;
  }

  MalformedJsonException unexpected(Sentence expected) {
    return new MalformedJsonException(new JsonFault.Unexpected(pointer, expected));
  }

  private void require(boolean condition, Sentence expected) throws MalformedJsonException {
    if (!condition) {
      throw unexpected(expected);
    }
  }
}
