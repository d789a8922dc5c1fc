package io.dinhdanh.nfc.reader;

import io.dinhdanh.core.text.Sentence;

/** What a reading is doing. Codes are stable. */
public enum Phase {
  /** Finding the chip's application and opening it with the key. */
  OPENING("opening", "Opening the chip", "Đang mở chip"),
  /** Making sure that the card which came back is the same. */
  RESUMING("resuming", "Recognising the card", "Đang nhận lại thẻ"),
  /** Reading files. */
  READING("reading", "Reading the chip", "Đang đọc chip"),
  /** Asking the chip to prove that it is no copy. */
  PROVING("proving", "Checking that the chip is the original", "Đang kiểm tra chip gốc"),
  /** All done. */
  DONE("done", "Done. You may take the card away.", "Đã xong. Bạn có thể nhấc thẻ ra.");

  private final String code;
  private final Sentence sentence;

  Phase(String code, String en, String vi) {
    this.code = code;
    this.sentence = new Sentence(en, vi);
  }

  /**
   * The stable word.
   *
   * @return lower-case letters
   */
  public String code() {
    return code;
  }

  Sentence sentence() {
    return sentence;
  }
}
