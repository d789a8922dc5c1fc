package io.dinhdanh.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * JSON in its canonical form (RFC 8785, JSON Canonicalization Scheme): names sorted by their UTF-16
 * units, no spaces, numbers and strings as ECMAScript writes them. Whoever has the same data gets
 * the same bytes, and so the same hash. Stateless.
 */
public final class CanonicalJson {

  private static final long LARGEST_WHOLE = 1L << 53;
  private static final String HEX = "0123456789abcdef";

  private CanonicalJson() {}

  /**
   * Writes a tree canonically.
   *
   * @param tree the JSON
   * @return its canonical text
   * @throws IllegalArgumentException if a number is not exactly a double, or a text has half a
   *     character
   */
  public static String of(JsonNode tree) {
    StringBuilder out = new StringBuilder(256);
    Deque<Iterator<Step>> open = new ArrayDeque<>();
    open.push(List.of(new Step("", tree)).iterator());
    while (!open.isEmpty()) {
      if (!open.peek().hasNext()) {
        open.pop();
        continue;
      }
      Step step = open.peek().next();
      out.append(step.text);
      JsonNode node = step.node;
      if (node != null) {
        if (node.isContainerNode()) {
          open.push(steps(node).iterator());
        } else {
          leaf(node, out);
        }
      }
    }
    return out.toString();
  }

  /**
   * The bytes of the canonical form: what is hashed and signed.
   *
   * @param tree the JSON
   * @return its canonical text in UTF-8
   * @throws IllegalArgumentException as for {@link #of}
   */
  public static byte[] bytes(JsonNode tree) {
    return of(tree).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * The SHA-256 hash of the canonical form.
   *
   * @param tree the JSON
   * @return 64 lower-case hexadecimal digits
   * @throws IllegalArgumentException as for {@link #of}
   */
  public static String sha256(JsonNode tree) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes(tree));
      StringBuilder text = new StringBuilder(2 * digest.length);
      for (byte b : digest) {
        text.append(HEX.charAt((b >> 4) & 15)).append(HEX.charAt(b & 15));
      }
      return text.toString();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Some text, and after it perhaps a value: a tree is walked without recursion. */
  private record Step(String text, @Nullable JsonNode node) {}

  private static List<Step> steps(JsonNode container) {
    List<Step> steps = new ArrayList<>();
    boolean object = container.isObject();
    String before = object ? "{" : "[";
    if (object) {
      List<String> names = new ArrayList<>();
      container.fieldNames().forEachRemaining(names::add);
      Collections.sort(names);
      for (String name : names) {
        StringBuilder text = new StringBuilder(before);
        string(name, text);
        steps.add(new Step(text.append(':').toString(), container.get(name)));
        before = ",";
      }
    } else {
      for (JsonNode item : container) {
        steps.add(new Step(before, item));
        before = ",";
      }
    }
    String end = object ? "}" : "]";
    steps.add(new Step(steps.isEmpty() ? before + end : end, null));
    return steps;
  }

  private static void leaf(JsonNode node, StringBuilder out) {
    if (node.isTextual()) {
      string(node.textValue(), out);
    } else if (node.isNumber()) {
      out.append(number(node));
    } else if (node.isBoolean() || node.isNull()) {
      out.append(node.asText());
    } else {
      throw new IllegalArgumentException("a value that JSON does not have");
    }
  }

  private static String number(JsonNode node) {
    if (node.isIntegralNumber()) {
      if (!node.canConvertToLong() || Math.abs(node.longValue()) > LARGEST_WHOLE) {
        throw new IllegalArgumentException("a whole number beyond 2^53 has no canonical form");
      }
      return Long.toString(node.longValue());
    }
    return CanonicalNumber.of(node.doubleValue());
  }

  /** Escapes what must be and nothing else (RFC 8785 §3.2.2.2). */
  private static void string(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        if (!Character.isHighSurrogate(c)
            || i + 1 == text.length()
            || !Character.isLowSurrogate(text.charAt(i + 1))) {
          throw new IllegalArgumentException("half a character has no canonical form");
        }
        out.append(c).append(text.charAt(++i));
      } else {
        character(c, out);
      }
    }
    out.append('"');
  }

  private static void character(char c, StringBuilder out) {
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\b' -> out.append("\\b");
      case '\t' -> out.append("\\t");
      case '\n' -> out.append("\\n");
      case '\f' -> out.append("\\f");
      case '\r' -> out.append("\\r");
      default -> {
        if (c < ' ') {
          out.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
        } else {
          out.append(c);
        }
      }
    }
  }
}
