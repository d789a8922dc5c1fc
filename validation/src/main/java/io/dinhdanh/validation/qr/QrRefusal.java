package io.dinhdanh.validation.qr;

import io.dinhdanh.core.text.Refusal;
import io.dinhdanh.core.text.Sentence;
import java.util.Locale;

/**
 * Why a QR text is not that of a Vietnamese identity card: what it is instead, or what is broken.
 */
public enum QrRefusal implements Refusal {
  /** Nothing. */
  QR_EMPTY("The QR code is empty.", "Mã QR không có nội dung."),
  /** More than a QR code can hold. */
  QR_LENGTH("The text is longer than a card's QR code.", "Nội dung dài hơn mã QR trên thẻ."),
  /** Bytes that are not UTF-8. */
  QR_BYTES("The bytes are not UTF-8 text.", "Dữ liệu không phải văn bản UTF-8."),
  /** A control character inside. */
  QR_CONTROL_CHARACTER(
      "There is a control character inside the text.", "Nội dung chứa ký tự điều khiển."),
  /** The code of a health-insurance card. */
  QR_HEALTH_INSURANCE(
      "This is the code of a health-insurance card; scan the identity card.",
      "Đây là mã QR của thẻ bảo hiểm y tế; hãy quét thẻ căn cước."),
  /** A web address. */
  QR_URL(
      "This is a web address; scan the identity card.",
      "Đây là địa chỉ trang web; hãy quét thẻ căn cước."),
  /** JSON. */
  QR_JSON("This is JSON, not a card.", "Đây là dữ liệu JSON, không phải mã QR trên thẻ."),
  /** A code for a payment, such as VietQR (EMVCo). */
  QR_PAYMENT(
      "This is a code for a payment; scan the identity card.",
      "Đây là mã thanh toán (VietQR); hãy quét thẻ căn cước."),
  /** A contact, a wireless network or a calendar entry. */
  QR_CONTACT(
      "This is a contact, a network or a calendar entry; scan the identity card.",
      "Đây là danh thiếp, mạng Wi-Fi hoặc lịch hẹn; hãy quét thẻ căn cước."),
  /** The machine-readable zone of a document. */
  QR_MRZ(
      "This is a machine-readable zone; read it as such.",
      "Đây là vùng MRZ; hãy đọc bằng chức năng MRZ."),
  /** Fields with names before them, as demonstrations print them. */
  QR_LABELLED(
      "These are fields with names before them; the code of a card has none.",
      "Các trường có nhãn phía trước; mã QR trên thẻ không có nhãn."),
  /** Fields between commas or semicolons, as demonstrations print them. */
  QR_SEPARATOR(
      "These are fields between commas or semicolons; a card's code has vertical bars.",
      "Các trường ngăn cách bằng dấu phẩy hoặc chấm phẩy; mã QR trên thẻ dùng dấu gạch đứng."),
  /** A wrong number of fields. */
  QR_FIELDS(
      "A card's code has 7 or 11 fields between vertical bars.",
      "Mã QR trên thẻ có 7 hoặc 11 trường, ngăn cách bằng dấu gạch đứng."),
  /** A first field that is no personal number. */
  QR_NUMBER(
      "The first field is not a personal number.",
      "Trường đầu tiên không phải số định danh cá nhân."),
  /** No name. */
  QR_NAME("The name is missing or is none.", "Thiếu họ tên hoặc họ tên không hợp lệ."),
  /** A date of birth that is none. */
  QR_BIRTH_DATE("The date of birth is no date.", "Ngày sinh không hợp lệ."),
  /** A date of issue that is none. */
  QR_ISSUE_DATE("The date of issue is no date.", "Ngày cấp không hợp lệ.");

  private final String code;
  private final Sentence sentence;

  QrRefusal(String en, String vi) {
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
