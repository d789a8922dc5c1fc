package io.dinhdanh.nfc.reader;

import io.dinhdanh.nfc.access.Answer;
import java.util.Arrays;

/** The answer to READ BINARY with the odd instruction: the data lies in an object 53. */
final class OddAnswer {

  /** Tag and the longest length that an answer can need. */
  static final int MOST_HEADER = 4;

  private static final int DISCRETIONARY_DATA = 0x53;

  private OddAnswer() {}

  /** The data; none if there is no such object, which counts as an empty answer. */
  static byte[] data(byte[] object) {
    if (object.length < 2 || (object[0] & 0xFF) != DISCRETIONARY_DATA) {
      return new byte[0];
    }
    int first = object[1] & 0xFF;
    int digits = first < 0x80 ? 0 : first & 0x7F;
    if (digits > 3 || object.length < 2 + digits) {
      return new byte[0];
    }
    int length = digits == 0 ? first : 0;
    for (int i = 0; i < digits; i++) {
      length = length << 8 | (object[2 + i] & 0xFF);
    }
    int start = 2 + digits;
    return length == object.length - start
        ? Arrays.copyOfRange(object, start, object.length)
        : new byte[0];
  }

  static Answer open(Answer answer) {
    return answer.withData(data(answer.data()));
  }
}
