package io.dinhdanh.validation.mrz;

import io.dinhdanh.core.text.Refusal;
import io.dinhdanh.core.text.Sentence;
import java.util.Locale;

/** Why a text could not be repaired to a zone. */
public enum MrzRepairRefusal implements Refusal {
  /** Far too long or too short for any zone. */
  MRZ_TEXT_LENGTH(
      "This is too long or too short for a machine-readable zone.",
      "Văn bản quá dài hoặc quá ngắn so với vùng MRZ."),
  /** A character that no zone has and that resembles none of its own. */
  MRZ_TEXT_CHARACTER(
      "A machine-readable zone has only letters, digits and <; correct the other characters.",
      "Vùng MRZ chỉ có chữ cái, chữ số và dấu <; hãy sửa các ký tự khác."),
  /** No repair makes the check digits fit. */
  MRZ_CHECK_DIGITS(
      "The check digits do not fit and no repair makes them; compare with the document.",
      "Số kiểm tra không khớp và không sửa được; hãy đối chiếu với giấy tờ."),
  /** More than one repair would make them fit. */
  MRZ_AMBIGUOUS(
      "More than one correction is possible; compare with the document.",
      "Có nhiều cách sửa khác nhau; hãy đối chiếu với giấy tờ."),
  /** The zone of a visa. */
  MRZ_VISA(
      "This is the zone of a visa; the one of the card or passport is needed.",
      "Đây là vùng MRZ của thị thực; cần vùng MRZ của thẻ hoặc hộ chiếu.");

  private final String code;
  private final Sentence sentence;

  MrzRepairRefusal(String en, String vi) {
    this.code = name().toLowerCase(Locale.ROOT).replace('_', '-');
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
