package io.dinhdanh.nfc.lds;

import io.dinhdanh.core.evidence.Reason;
import java.util.Locale;

/** The ways in which a file's bytes can be wrong, each with its code. */
final class Malformed {

  static final Reason EMPTY = Reason.of("empty", "The file is empty.", "Tệp trống.");

  static final Reason TRUNCATED =
      Reason.of("truncated", "The data ends too early.", "Dữ liệu kết thúc quá sớm.");

  static final Reason LENGTH =
      Reason.of(
          "length",
          "A length says more than there is.",
          "Một độ dài lớn hơn phần dữ liệu thực có.");

  static final Reason LENGTH_FORM =
      Reason.of(
          "length-form",
          "A length is indefinite or has more than four bytes.",
          "Một độ dài không xác định hoặc dài hơn bốn byte.");

  static final Reason TAG_FORM =
      Reason.of(
          "tag-form",
          "A tag is zero or has more than three bytes.",
          "Một thẻ (tag) bằng không hoặc dài hơn ba byte.");

  static final Reason TAG =
      Reason.of("tag", "A tag is not the expected one.", "Một thẻ (tag) khác với yêu cầu.");

  static final Reason TRAILING =
      Reason.of("trailing", "Bytes follow the end of the data.", "Có byte thừa ở cuối dữ liệu.");

  static final Reason MISSING =
      Reason.of("missing", "A required element is missing.", "Thiếu một phần tử bắt buộc.");

  static final Reason TOO_MANY =
      Reason.of("too-many", "There are too many elements.", "Có quá nhiều phần tử.");

  static final Reason VALUE =
      Reason.of(
          "value",
          "A value is not in its prescribed form.",
          "Một giá trị không đúng dạng quy định.");

  static final Reason IMAGE_FORMAT =
      Reason.of(
          "image-format",
          "The image is neither JPEG nor JPEG 2000.",
          "Ảnh không phải JPEG hay JPEG 2000.");

  private Malformed() {}

  static Reason tag(int expected, int found) {
    return TAG.with("expected", hex(expected)).with("found", hex(found));
  }

  static Reason missing(int tag) {
    return MISSING.with("tag", hex(tag));
  }

  static Reason value(int tag) {
    return VALUE.with("tag", hex(tag));
  }

  /** By hand: a formatter is read anew each time, and every element of DG11 has its tag written. */
  static String hex(int tag) {
    String digits = Integer.toHexString(tag).toUpperCase(Locale.ROOT);
    return digits.length() < 2 ? "0" + digits : digits;
  }
}
