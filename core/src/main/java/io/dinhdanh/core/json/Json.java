package io.dinhdanh.core.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;

/**
 * JSON texts, read within bounds and written safely. Read: at most 4 Mi characters or bytes, 32
 * levels, 200,000 tokens, strings of 1 Mi characters, and no name twice in one object (RFC 8259 §4
 * leaves the meaning of such an object open). Thread-safe.
 */
public final class Json {

  private static final int LONGEST_TEXT = 1 << 22;
  private static final StreamReadConstraints BOUNDS =
      StreamReadConstraints.builder()
          .maxDocumentLength(LONGEST_TEXT)
          .maxNestingDepth(32)
          .maxTokenCount(200_000)
          .maxStringLength(1 << 20)
          .maxNameLength(256)
          .maxNumberLength(50)
          .build();

  // Names are hostile as well: they do not go into the virtual machine's table of strings.
  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              new JsonFactoryBuilder()
                  .streamReadConstraints(BOUNDS)
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                  .characterEscapes(new VisibleEscapes())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private Json() {}

  /**
   * Writes a tree on one line. Characters that a reader or a terminal would not show as themselves
   * are written as escapes, so the line is safe to print and loses nothing.
   *
   * @param tree the JSON
   * @return one line without a line break
   */
  public static String line(JsonNode tree) {
    try {
      return MAPPER.writeValueAsString(tree);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("the tree holds something that is not JSON", e);
    }
  }

  /**
   * Reads a text.
   *
   * @param text one JSON value and nothing else
   * @return its tree
   * @throws MalformedJsonException if it is not JSON or breaks a bound
   */
  public static JsonNode parse(String text) throws MalformedJsonException {
    if (text.length() > LONGEST_TEXT) {
      throw new MalformedJsonException(new JsonFault.TooLarge());
    }
    try {
      return present(MAPPER.readTree(text));
    } catch (JsonProcessingException e) {
      throw translate(e);
    }
  }

  /**
   * Reads a stream, in UTF-8 or another encoding of Unicode that its first bytes tell, and closes
   * it.
   *
   * @param stream one JSON value and nothing else
   * @return its tree
   * @throws MalformedJsonException if it is not JSON or breaks a bound
   * @throws IOException if the stream cannot be read
   */
  public static JsonNode parse(InputStream stream) throws IOException {
    try (InputStream closing = stream) {
      return present(MAPPER.readTree(closing));
    } catch (JsonProcessingException e) {
      throw translate(e);
    } catch (CharConversionException e) {
      throw new MalformedJsonException(new JsonFault.NotJson(0, 0));
    }
  }

  private static JsonNode present(JsonNode tree) throws MalformedJsonException {
    if (tree.isMissingNode()) {
      throw new MalformedJsonException(new JsonFault.NotJson(1, 1));
    }
    return tree;
  }

  /** The parser's own message may quote the text, so it goes no further. */
  private static MalformedJsonException translate(JsonProcessingException e) {
    if (e instanceof StreamConstraintsException) {
      return new MalformedJsonException(new JsonFault.TooLarge());
    }
    JsonLocation at = e.getLocation();
    return new MalformedJsonException(
        at == null
            ? new JsonFault.NotJson(0, 0)
            : new JsonFault.NotJson(at.getLineNr(), at.getColumnNr()));
  }
}
