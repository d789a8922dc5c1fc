package io.dinhdanh.core.card;

import io.dinhdanh.core.text.Refusal;
import io.dinhdanh.core.text.Sentence;

/** Why a text opens no chip. */
public enum AccessKeyRefusal implements Refusal {
  /** A card access number of another form. */
  CAN(
      "can-form",
      "A card access number has six digits.",
      "Số truy cập thẻ (CAN) có đúng sáu chữ số."),
  /** A document number of another form. */
  DOCUMENT_NUMBER(
      "document-number-form",
      "A document number has 1 to 22 letters A to Z and digits.",
      "Số giấy tờ có từ 1 đến 22 chữ cái A đến Z và chữ số.");

  private final String code;
  private final Sentence sentence;

  AccessKeyRefusal(String code, String en, String vi) {
    this.code = code;
    this.sentence = new Sentence(en, vi);
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Sentence sentence() {
    return sentence;
  }
}
