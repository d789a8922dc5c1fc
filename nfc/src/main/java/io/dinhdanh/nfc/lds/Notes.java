package io.dinhdanh.nfc.lds;

import io.dinhdanh.core.evidence.Reason;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What a reader of one file had to overlook, in the order of the file. Not thread-safe. */
final class Notes {

  static final Reason NOT_UTF8 =
      Reason.of(
          "not-utf8",
          "A text is not in UTF-8; its characters may be wrong.",
          "Một đoạn văn bản không phải UTF-8; ký tự có thể sai.");

  static final Reason TOO_LONG =
      Reason.of(
          "too-long",
          "A text is too long and was left out.",
          "Một đoạn văn bản quá dài, bị bỏ qua.");

  static final Reason NOT_A_DATE =
      Reason.of(
          "not-a-date",
          "A date cannot be read and was left out.",
          "Không đọc được một ngày, bị bỏ qua.");

  static final Reason NOT_A_SEX =
      Reason.of(
          "not-a-sex",
          "The sex cannot be read and was left out.",
          "Không đọc được giới tính, bị bỏ qua.");

  static final Reason NOT_A_TEXT =
      Reason.of(
          "not-a-text",
          "A field holds no text and was left out.",
          "Một trường không phải văn bản, bị bỏ qua.");

  static final Reason DUPLICATE =
      Reason.of(
          "duplicate",
          "A field occurs twice; the first is used.",
          "Một trường xuất hiện hai lần; dùng trường đầu.");

  static final Reason FOREIGN =
      Reason.of(
          "foreign",
          "The content of this data group is the issuer's own; only Vietnam's is read.",
          "Nội dung nhóm dữ liệu này do nước cấp tự quy định; chỉ đọc của Việt Nam.");

  /** The largest number of notes that are kept. */
  private static final int LIMIT = 100;

  private final List<Reason> notes = new ArrayList<>();

  void add(Reason reason, String field) {
    if (notes.size() < LIMIT) {
      notes.add(reason.with("field", field));
    }
  }

  List<Reason> all() {
    return Collections.unmodifiableList(notes);
  }
}
