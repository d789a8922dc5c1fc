package io.dinhdanh.nfc.testkit.chip;

import java.util.Arrays;

/**
 * A command in any of the seven forms of ISO/IEC 7816-4 §5.2: short or extended, with or without
 * data and expected length.
 */
final class CommandApdu {

  static final int SHORT_ANSWER = 256;
  static final int EXTENDED_ANSWER = 65_536;

  private static final int HEADER = 4;
  private static final int CHAINING = 0x10;
  private static final int PROTECTION = 0x0C;

  private final byte[] header;
  private final byte[] data;
  private final int expected;
  private final boolean extended;

  private CommandApdu(byte[] header, byte[] data, int expected, boolean extended) {
    this.header = header;
    this.data = data;
    this.expected = expected;
    this.extended = extended;
  }

  static CommandApdu parse(byte[] bytes) throws Refusal {
    Refusal.unless(bytes.length >= HEADER, StatusWord.WRONG_LENGTH);
    byte[] header = Arrays.copyOf(bytes, HEADER);
    if (bytes.length == HEADER) {
      return new CommandApdu(header, new byte[0], 0, false);
    }
    boolean extended = bytes[HEADER] == 0 && bytes.length > HEADER + 1;
    return extended ? parseExtended(header, bytes) : parseShort(header, bytes);
  }

  private static CommandApdu parseShort(byte[] header, byte[] bytes) throws Refusal {
    int first = bytes[HEADER] & 0xFF;
    if (bytes.length == HEADER + 1) {
      return new CommandApdu(header, new byte[0], first == 0 ? SHORT_ANSWER : first, false);
    }
    int end = HEADER + 1 + first;
    Refusal.unless(bytes.length == end || bytes.length == end + 1, StatusWord.WRONG_LENGTH);
    int expected = bytes.length == end ? 0 : bytes[end] & 0xFF;
    boolean most = bytes.length > end && expected == 0;
    byte[] data = Arrays.copyOfRange(bytes, HEADER + 1, end);
    return new CommandApdu(header, data, most ? SHORT_ANSWER : expected, false);
  }

  private static CommandApdu parseExtended(byte[] header, byte[] bytes) throws Refusal {
    Refusal.unless(bytes.length >= HEADER + 3, StatusWord.WRONG_LENGTH);
    int first = word(bytes, HEADER + 1);
    if (bytes.length == HEADER + 3) {
      return new CommandApdu(header, new byte[0], first == 0 ? EXTENDED_ANSWER : first, true);
    }
    int end = HEADER + 3 + first;
    boolean fits = bytes.length == end || bytes.length == end + 2;
    Refusal.unless(first > 0 && fits, StatusWord.WRONG_LENGTH);
    int expected = bytes.length == end ? 0 : word(bytes, end);
    boolean most = bytes.length > end && expected == 0;
    byte[] data = Arrays.copyOfRange(bytes, HEADER + 3, end);
    return new CommandApdu(header, data, most ? EXTENDED_ANSWER : expected, true);
  }

  /** The same instruction with other data and another expected length, in the clear. */
  CommandApdu unprotected(byte[] plain, int plainExpected) {
    byte[] clear = header.clone();
    clear[0] &= ~PROTECTION;
    return new CommandApdu(clear, plain, plainExpected, extended);
  }

  byte[] header() {
    return header.clone();
  }

  int classByte() {
    return header[0] & 0xFF;
  }

  int instruction() {
    return header[1] & 0xFF;
  }

  int p1() {
    return header[2] & 0xFF;
  }

  int p2() {
    return header[3] & 0xFF;
  }

  /** Both parameters as one number. */
  int parameters() {
    return word(header, 2);
  }

  byte[] data() {
    return data.clone();
  }

  /** The most bytes that the reader expects: 0 to 65,536. */
  int expected() {
    return expected;
  }

  boolean isExtended() {
    return extended;
  }

  boolean isChained() {
    return (header[0] & CHAINING) != 0;
  }

  boolean isProtected() {
    return (header[0] & PROTECTION) == PROTECTION;
  }

  private static int word(byte[] bytes, int at) {
    return ((bytes[at] & 0xFF) << 8) | (bytes[at + 1] & 0xFF);
  }
}
