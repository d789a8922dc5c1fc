package io.dinhdanh.nfc.testkit.chip;

import java.util.Arrays;

/** An answer: data and a status word. */
final class ResponseApdu {

  private final byte[] data;
  private final int statusWord;

  private ResponseApdu(byte[] data, int statusWord) {
    this.data = data;
    this.statusWord = statusWord;
  }

  static ResponseApdu of(byte[] data, int statusWord) {
    return new ResponseApdu(data.clone(), statusWord);
  }

  static ResponseApdu ok(byte[] data) {
    return of(data, StatusWord.OK);
  }

  static ResponseApdu ok() {
    return status(StatusWord.OK);
  }

  static ResponseApdu status(int statusWord) {
    return of(new byte[0], statusWord);
  }

  byte[] data() {
    return data.clone();
  }

  int statusWord() {
    return statusWord;
  }

  byte[] bytes() {
    byte[] bytes = Arrays.copyOf(data, data.length + 2);
    bytes[data.length] = (byte) (statusWord >> 8);
    bytes[data.length + 1] = (byte) statusWord;
    return bytes;
  }
}
