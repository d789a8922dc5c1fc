package io.dinhdanh.validation.qr;

import io.dinhdanh.core.evidence.Reason;
import java.util.Locale;

/** What is unusual about a card's QR text that was read, and how much that matters. */
public enum QrWarning {
  /** Fields 8 to 11 hold something; what they mean is known by law, but not their order. */
  EXTRAS_UNCONFIRMED(
      Grade.NOTE,
      "The fields after the date of issue are not empty; their order is not published.",
      "Các trường sau ngày cấp có dữ liệu; thứ tự của chúng chưa được công bố."),
  /** The address is empty. */
  NO_ADDRESS(Grade.NOTE, "The address is empty.", "Không có địa chỉ."),
  /** A date is written with separators. */
  DATE_FORM(
      Grade.NOTE,
      "A date is not written as eight digits.",
      "Ngày tháng không được viết bằng tám chữ số."),
  /** The day, or day and month, of birth are not known. */
  BIRTH_DATE_PARTIAL(
      Grade.DOUBT, "Only a part of the date of birth is known.", "Chỉ biết một phần ngày sinh."),
  /** Six fields: the one for the earlier number is missing. */
  SIX_FIELDS(
      Grade.DOUBT,
      "The field for the earlier number is missing; no card is known to be so.",
      "Thiếu trường số giấy tờ cũ; chưa thấy thẻ thật nào như vậy."),
  /** More than seven fields, but not eleven. */
  FIELD_COUNT(
      Grade.DOUBT, "The number of fields is neither 7 nor 11.", "Số trường không phải 7 hoặc 11."),
  /** The earlier number has neither nine nor twelve digits. */
  OLD_NUMBER_FORM(
      Grade.DOUBT,
      "The earlier number has neither 9 nor 12 digits.",
      "Số giấy tờ cũ không phải 9 hoặc 12 chữ số."),
  /** The sex is neither Nam nor Nữ. */
  SEX_UNREADABLE(
      Grade.DOUBT, "The sex is neither Nam nor Nữ.", "Giới tính không phải Nam hoặc Nữ."),
  /** There is no date of issue. */
  NO_ISSUE_DATE(
      Grade.DOUBT,
      "The date of issue is empty, so the expiry cannot be derived.",
      "Không có ngày cấp nên không suy ra được ngày hết hạn."),
  /** A character was lost on the way. */
  REPLACEMENT_CHARACTER(
      Grade.DOUBT,
      "Letters were lost by a wrong character set; scan again.",
      "Một số chữ bị mất do sai bảng mã; hãy quét lại."),
  /** The number says another year of birth. */
  BIRTH_YEAR_DIFFERS(
      Grade.DOUBT,
      "The number was given for another year of birth.",
      "Năm sinh trong số định danh khác với ngày sinh."),
  /** The number says the other sex. */
  SEX_DIFFERS(
      Grade.DOUBT,
      "The number was given for the other sex.",
      "Giới tính trong số định danh khác với giới tính ghi trên thẻ."),
  /** The card is older than its holder. */
  ISSUED_BEFORE_BIRTH(
      Grade.DOUBT, "The card was issued before its holder was born.", "Ngày cấp trước ngày sinh."),
  /** No kind of card has this number of fields and this date of issue. */
  KIND_CONTRADICTED(
      Grade.DOUBT,
      "No kind of card has this number of fields and this date of issue.",
      "Không loại thẻ nào có số trường và ngày cấp như vậy.");

  /** How much a warning matters. */
  public enum Grade {
    /** Unusual, but the data are as certain as ever. */
    NOTE,
    /** A part of the data may be wrong: a person should look at the card. */
    DOUBT
  }

  private final Grade grade;
  private final Reason reason;

  QrWarning(Grade grade, String en, String vi) {
    this.grade = grade;
    this.reason = Reason.of(name().toLowerCase(Locale.ROOT).replace('_', '-'), en, vi);
  }

  /**
   * How much it matters.
   *
   * @return the grade
   */
  public Grade grade() {
    return grade;
  }

  /**
   * What to tell a person.
   *
   * @return the reason with its code and sentences
   */
  public Reason reason() {
    return reason;
  }
}
