package io.dinhdanh.validation.qr;

import io.dinhdanh.core.text.Parsed;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Cuts a QR text into its fields, bounded, composed (NFC) and without spaces around them. */
final class QrFields {

  private static final int LONGEST = 4096;
  private static final int MOST_FIELDS = 16;
  private static final char SEPARATOR = '|';

  private QrFields() {}

  /** Decodes strictly: a byte that is not UTF-8 refuses the text. */
  static Parsed<String> decode(byte[] bytes) {
    if (bytes.length > LONGEST) {
      return new Parsed.Refused<>(QrRefusal.QR_LENGTH);
    }
    try {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      return new Parsed.Accepted<>(StandardCharsets.UTF_8.newDecoder().decode(buffer).toString());
    } catch (CharacterCodingException e) {
      return new Parsed.Refused<>(QrRefusal.QR_BYTES);
    }
  }

  /** The fields of a text, or why it has none. Spaces, line ends, NUL and BOM around it go. */
  static Parsed<List<String>> of(String text) {
    if (text.length() > LONGEST) {
      return new Parsed.Refused<>(QrRefusal.QR_LENGTH);
    }
    String bare = trimmed(text);
    if (bare.isEmpty()) {
      return new Parsed.Refused<>(QrRefusal.QR_EMPTY);
    }
    QrRefusal other = OtherCodes.of(bare);
    if (other != null) {
      return new Parsed.Refused<>(other);
    }
    if (hasControl(bare)) {
      return new Parsed.Refused<>(QrRefusal.QR_CONTROL_CHARACTER);
    }
    List<String> fields = split(Normalizer.normalize(bare, Normalizer.Form.NFC));
    return fields.size() > MOST_FIELDS
        ? new Parsed.Refused<>(QrRefusal.QR_FIELDS)
        : new Parsed.Accepted<>(Collections.unmodifiableList(fields));
  }

  private static List<String> split(String text) {
    List<String> fields = new ArrayList<>();
    int from = 0;
    for (int bar = text.indexOf(SEPARATOR); bar >= 0; bar = text.indexOf(SEPARATOR, from)) {
      fields.add(trimmed(text.substring(from, bar)));
      from = bar + 1;
    }
    fields.add(trimmed(text.substring(from)));
    return fields;
  }

  private static String trimmed(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isAround(text.charAt(from))) {
      from++;
    }
    while (to > from && isAround(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean isAround(char c) {
    return c <= ' ' || c == '\ufeff' || c == '\u00a0';
  }

  private static boolean hasControl(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isISOControl(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
