package io.dinhdanh.nfc.testkit.chip;

import java.util.Arrays;

/** Hands out long answers in pieces by 61xx and GET RESPONSE (ISO/IEC 7816-4 §5.3.4). */
final class AnswerPieces {

  private static final int GET_RESPONSE = 0xC0;

  private final int piece;
  private byte[] rest = new byte[0];
  private int lastStatus = StatusWord.OK;

  AnswerPieces(int piece) {
    this.piece = piece;
  }

  boolean isOn() {
    return piece > 0;
  }

  static boolean isGetResponse(CommandApdu command) {
    return command.instruction() == GET_RESPONSE && !command.isProtected();
  }

  ResponseApdu first(ResponseApdu answer) {
    rest = answer.data();
    lastStatus = answer.statusWord();
    return isOn() ? take(piece) : take(rest.length);
  }

  ResponseApdu next(CommandApdu command) throws Refusal {
    Refusal.unless(rest.length > 0, StatusWord.CONDITIONS_NOT_SATISFIED);
    return take(Math.min(piece, command.expected()));
  }

  private ResponseApdu take(int length) {
    int taken = Math.min(length, rest.length);
    byte[] part = Arrays.copyOf(rest, taken);
    rest = Arrays.copyOfRange(rest, taken, rest.length);
    if (rest.length == 0) {
      return ResponseApdu.of(part, lastStatus);
    }
    int told = rest.length > 0xFF ? 0 : rest.length;
    return ResponseApdu.of(part, StatusWord.MORE_DATA | told);
  }
}
