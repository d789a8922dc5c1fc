package io.dinhdanh.nfc.access;

/**
 * The frame of a protected answer (ISO/IEC 7816-4 §10; ICAO Doc 9303-11 §9.8.4): perhaps one object
 * with ciphertext, then the status word, then the check value, nothing else. Looked at before any
 * of it is believed.
 */
final class ShieldedAnswer {

  private static final int CIPHERTEXT = 0x87;
  private static final int CIPHERTEXT_OF_ODD_INSTRUCTION = 0x85;
  private static final int STATUS = 0x99;
  private static final int CHECK_VALUE = 0x8E;

  private final byte[] answer;
  private int position;

  private ShieldedAnswer(byte[] answer) {
    this.answer = answer;
  }

  static void check(byte[] answer) {
    require(answer.length > 2);
    new ShieldedAnswer(answer).walk(answer.length - 2);
  }

  private void walk(int end) {
    int tag = answer[0] & 0xFF;
    if (tag == CIPHERTEXT || tag == CIPHERTEXT_OF_ODD_INSTRUCTION) {
      skip(tag, end);
    }
    int status = position + 2;
    require(skip(STATUS, end) == 2);
    require(answer[status] == answer[end] && answer[status + 1] == answer[end + 1]);
    require(skip(CHECK_VALUE, end) == 8 && position == end);
  }

  /** Goes over one object and tells the length of its value. */
  private int skip(int tag, int end) {
    require(position + 2 <= end && (answer[position] & 0xFF) == tag);
    int first = answer[position + 1] & 0xFF;
    int digits = first < 0x80 ? 0 : first & 0x7F;
    require(digits <= 3 && position + 2 + digits <= end);
    int length = digits == 0 ? first : 0;
    for (int i = 0; i < digits; i++) {
      length = length << 8 | (answer[position + 2 + i] & 0xFF);
    }
    position += 2 + digits;
    require(length <= end - position);
    position += length;
    return length;
  }

  private static void require(boolean condition) {
    if (!condition) {
      throw new IllegalStateException("not the frame of a protected answer");
    }
  }
}
