package io.dinhdanh.nfc.trust;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The version of the data structure and of Unicode, as a security object of version 1 has it signed
 * (ICAO Doc 9303-10 §4.6.2.3): digits, such as {@code 0108} and {@code 040000}.
 */
record LdsVersion(String lds, String unicode) {

  private static final int LONGEST = 16;

  static LdsVersion parse(Ber sequence) throws MalformedAsn1Exception {
    List<Ber> parts = sequence.expect(Ber.SEQUENCE).children(2);
    return new LdsVersion(text(parts.get(0)), text(parts.get(1)));
  }

  private static String text(Ber element) throws MalformedAsn1Exception {
    if (element.constructed() || element.length() > LONGEST) {
      throw new MalformedAsn1Exception("a version that is too long");
    }
    return new String(element.content(), StandardCharsets.ISO_8859_1);
  }

  /** The version as people write it, and as EF.COM is read: {@code 1.8}. */
  String title() {
    if (!lds.matches("[0-9]{4}")) {
      return "unreadable";
    }
    return Integer.parseInt(lds.substring(0, 2)) + "." + Integer.parseInt(lds.substring(2));
  }
}
