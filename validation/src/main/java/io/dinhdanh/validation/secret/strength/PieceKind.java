package io.dinhdanh.validation.secret.strength;

import io.dinhdanh.core.evidence.Reason;

/**
 * What a piece of a password is, what guessing such a piece costs, and what to tell its owner.
 * Costs are decimal logarithms of guesses: about the logarithm of the list's length for a word, of
 * the possible values for a date.
 */
enum PieceKind {
  /** A word of what people choose first. */
  PASSWORD(
      1.7,
      "common-password",
      "It contains one of the most common passwords",
      "Chứa một trong những mật khẩu phổ biến nhất"),
  /** Digits that people like to add. */
  DIGITS(
      1.2,
      "common-digits",
      "It contains digits that many people add",
      "Chứa dãy số mà nhiều người hay thêm vào"),
  /** A province, a town, a sight, a country. */
  PLACE(2.2, "place-name", "It contains the name of a place", "Chứa tên một địa danh"),
  /** A surname or a given name. */
  NAME(2.4, "person-name", "It contains a common name", "Chứa một họ hoặc tên người phổ biến"),
  /** A Vietnamese word. */
  WORD(
      2.5,
      "common-word",
      "It contains a common Vietnamese word",
      "Chứa một từ tiếng Việt thông dụng"),
  /** An English word. */
  ENGLISH(
      2.7, "english-word", "It contains a common English word", "Chứa một từ tiếng Anh thông dụng"),
  /** A word that the caller added. */
  CUSTOM(
      1.0,
      "listed-word",
      "It contains a word of the service's own list",
      "Chứa một từ trong danh sách riêng của dịch vụ"),
  /** A part of what is known of the person. */
  PERSONAL(
      1.0,
      "personal-word",
      "It contains a name, a number or a date of the person's own",
      "Chứa tên, số hoặc ngày sinh của chính người dùng"),
  /** A syllable that Vietnamese uses often. */
  SYLLABLE(
      2.4,
      "syllables",
      "It is made of Vietnamese syllables",
      "Được ghép từ các âm tiết tiếng Việt"),
  /** Any other syllable that Vietnamese can have. */
  RARE_SYLLABLE(
      3.1,
      "syllables",
      "It is made of Vietnamese syllables",
      "Được ghép từ các âm tiết tiếng Việt"),
  /** Letters that can be read aloud. The cost is for one letter. */
  READABLE(
      0.65, "word-like", "It contains what reads like a word", "Chứa một đoạn đọc được như một từ"),
  /** Neighbours in the alphabet or in counting. */
  SEQUENCE(
      1.0,
      "sequence",
      "It contains a sequence such as abc or 123",
      "Chứa dãy liên tiếp như abc hoặc 123"),
  /** Neighbours on the keyboard. */
  KEYBOARD(
      1.5,
      "keyboard-run",
      "It contains keys that lie side by side",
      "Chứa các phím nằm cạnh nhau trên bàn phím"),
  /** The same again and again. */
  REPEAT(1.0, "repeat", "It repeats the same characters", "Lặp lại cùng một nhóm ký tự"),
  /** A year. */
  YEAR(2.0, "year", "It contains a year", "Chứa một năm"),
  /** A day, with or without its year. */
  DATE(4.5, "date", "It contains a date", "Chứa một ngày tháng"),
  /** Anything else; the cost depends on the character. */
  OTHER(0, "other", "It contains other characters", "Chứa các ký tự khác");

  private final double cost;
  private final Reason suggestion;

  PieceKind(double cost, String code, String en, String vi) {
    this.cost = cost;
    this.suggestion = Reason.of(code, en + ".", vi + ".");
  }

  /** The decimal logarithm of the guesses that a plain piece of this kind costs. */
  double cost() {
    return cost;
  }

  /** What to tell the owner of a weak password that has such a piece. */
  Reason suggestion() {
    return suggestion;
  }
}
