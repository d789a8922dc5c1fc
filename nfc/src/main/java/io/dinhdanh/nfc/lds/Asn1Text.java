package io.dinhdanh.nfc.lds;

import java.util.Optional;

/** The string types of ITU-T X.680 §8.4, and what stands in their place. */
final class Asn1Text {

  private static final int OCTET_STRING = 0x04;
  private static final int NULL = 0x05;
  private static final int UTF8_STRING = 0x0C;
  private static final int NUMERIC_STRING = 0x12;
  private static final int PRINTABLE_STRING = 0x13;
  private static final int T61_STRING = 0x14;
  private static final int IA5_STRING = 0x16;
  private static final int UTC_TIME = 0x17;
  private static final int GENERALIZED_TIME = 0x18;
  private static final int VISIBLE_STRING = 0x1A;
  private static final int BMP_STRING = 0x1E;

  private Asn1Text() {}

  /**
   * The text of a value; nothing if it is empty or no text, the latter with a note. The types of
   * one byte a character are read as UTF-8, since issuers put Vietnamese letters into them.
   */
  static Optional<String> read(Tlv value, Notes notes, String field) {
    return switch (value.tag()) {
      case UTF8_STRING,
          PRINTABLE_STRING,
          NUMERIC_STRING,
          T61_STRING,
          IA5_STRING,
          VISIBLE_STRING,
          UTC_TIME,
          GENERALIZED_TIME,
          OCTET_STRING ->
          Text.lenient(value.value(), notes, field);
      case BMP_STRING -> bmp(value.value(), notes, field);
      case NULL -> Optional.empty();
      default -> {
        notes.add(Notes.NOT_A_TEXT, field);
        yield Optional.empty();
      }
    };
  }

  private static Optional<String> bmp(byte[] bytes, Notes notes, String field) {
    Optional<String> text = bytes.length > Text.LIMIT ? Optional.empty() : Text.utf16(bytes);
    if (!text.isPresent()) {
      notes.add(Notes.NOT_A_TEXT, field);
    }
    return text.filter(t -> !t.trim().isEmpty());
  }
}
