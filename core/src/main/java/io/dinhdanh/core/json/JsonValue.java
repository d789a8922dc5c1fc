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
public record JsonValue(JsonNode node, String pointer) {

  static final Sentence TEXT = new Sentence("text", "chuỗi ký tự");
  private static final Sentence NUMBER =
      new Sentence("a whole number in its bounds", "một số nguyên trong giới hạn");
  private static final Sentence FLAG = new Sentence("true or false", "true hoặc false");
  private static final Sentence OBJECT = new Sentence("an object", "một đối tượng");
  private static final Sentence LIST = new Sentence("a list", "một danh sách");

  static JsonValue root(JsonNode node) {
    return new JsonValue(node, "");
  }

  /**
   * The value of a field; absent if there is none.
   *
   * @param name the field's name
   * @return its value
   * @throws MalformedJsonException if this is not an object
   */
  public JsonValue field(String name) throws MalformedJsonException {
    require(node.isObject(), OBJECT);
    return new JsonValue(node.path(name), pointer + "/" + name);
  }

  /**
   * Tells whether there is no value.
   *
   * @return true if it is null or left out
   */
  public boolean isAbsent() {
    return node.isMissingNode() || node.isNull();
  }

  /**
   * The value as a text.
   *
   * @return the text
   * @throws MalformedJsonException if it is not a text
   */
  public String text() throws MalformedJsonException {
    require(node.isTextual(), TEXT);
    return node.textValue();
  }

  /**
   * The value as a whole number.
   *
   * @param least the least number allowed
   * @param most the greatest number allowed
   * @return the number
   * @throws MalformedJsonException if it is not a whole number within these bounds
   */
  public long number(long least, long most) throws MalformedJsonException {
    boolean fits = node.isIntegralNumber() && node.canConvertToLong();
    require(fits && node.longValue() >= least && node.longValue() <= most, NUMBER);
    return node.longValue();
  }

  /**
   * The value as true or false.
   *
   * @return the truth value; false if absent
   * @throws MalformedJsonException if it is something else
   */
  public boolean flag() throws MalformedJsonException {
    require(isAbsent() || node.isBoolean(), FLAG);
    return node.booleanValue();
  }

  /**
   * A text of a narrower form, read by a function that refuses others as illegal arguments.
   *
   * @param <T> what the text becomes
   * @param parse the function
   * @param expected the narrower form, for a person to read
   * @return what the function made of the text
   * @throws MalformedJsonException if it is not a text of this form
   */
  public <T> T parsed(Function<String, T> parse, Sentence expected) throws MalformedJsonException {
    String text = text();
    try {
      return parse.apply(text);
    } catch (IllegalArgumentException | DateTimeException e) {
      // The cause may quote the text, which is nobody's business in a log.
      throw unexpected(expected);
    }
  }

  /**
   * The values of a list.
   *
   * @return the values, none if the list is absent
   * @throws MalformedJsonException if it is not a list
   */
  public List<JsonValue> items() throws MalformedJsonException {
    List<JsonValue> items = new ArrayList<>();
    if (!isAbsent()) {
      require(node.isArray(), LIST);
      for (JsonNode item : node) {
        items.add(new JsonValue(item, pointer + "/" + items.size()));
      }
    }
    return items;
  }

  /**
   * The texts of an object whose names are free; a null among them is absent.
   *
   * @return the texts by name
   * @throws MalformedJsonException if it is not an object of texts
   */
  public Map<String, String> texts() throws MalformedJsonException {
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

  /**
   * The exception for a value that is not what it should be.
   *
   * @param expected what should be there
   * @return the exception, to be thrown
   */
  public MalformedJsonException unexpected(Sentence expected) {
    return new MalformedJsonException(new JsonFault.Unexpected(pointer, expected));
  }

  private void require(boolean condition, Sentence expected) throws MalformedJsonException {
    if (!condition) {
      throw unexpected(expected);
    }
  }
}
