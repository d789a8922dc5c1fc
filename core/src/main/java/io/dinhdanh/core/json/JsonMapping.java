package io.dinhdanh.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;

/**
 * How one kind of value is written as a JSON object and read back. Fields that the mapping does not
 * know are passed over; an absent value is null, and null or left out both read as absent.
 * Thread-safe.
 *
 * @param <T> the kind of value
 */
public abstract class JsonMapping<T> {

  /** For mappings of other packages. */
  protected JsonMapping() {}

  /**
   * The value as a tree, for a caller who adds fields of their own.
   *
   * @param value the value
   * @return a new tree
   */
  public abstract ObjectNode toTree(T value);

  /**
   * Reads a value from its place in a tree.
   *
   * @param json the value on its way in
   * @return the value
   * @throws MalformedJsonException if it has not the form of such a value
   */
  protected abstract T read(JsonValue json) throws MalformedJsonException;

  /**
   * The value on one line, see {@link Json#line}.
   *
   * @param value the value
   * @return its JSON
   */
  public final String write(T value) {
    return Json.line(toTree(value));
  }

  /**
   * The value that a tree holds.
   *
   * @param tree the JSON
   * @return the value
   * @throws MalformedJsonException if the tree has not the form of such a value
   */
  public final T fromTree(JsonNode tree) throws MalformedJsonException {
    return read(JsonValue.root(tree));
  }

  /**
   * The value that a text holds.
   *
   * @param json the JSON
   * @return the value
   * @throws MalformedJsonException if it is not JSON, too large, or not of the form
   */
  public final T read(String json) throws MalformedJsonException {
    return fromTree(Json.parse(json));
  }

  /**
   * The value that a stream holds; the stream is closed.
   *
   * @param json the JSON
   * @return the value
   * @throws MalformedJsonException if it is not JSON, too large, or not of the form
   * @throws IOException if the stream cannot be read
   */
  public final T read(InputStream json) throws IOException {
    return fromTree(Json.parse(json));
  }
}
