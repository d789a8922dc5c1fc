package io.dinhdanh.validation.secret;

import io.dinhdanh.core.evidence.Reason;
import io.dinhdanh.core.text.Sentence;
import java.util.Collections;

/** What a person is told about a password. No sentence quotes it. */
final class PasswordReasons {

  static final Reason NOT_TEXT =
      Reason.of(
          "not-text",
          "The password contains a control character or half a character.",
          "Mật khẩu chứa ký tự điều khiển hoặc ký tự bị hỏng.");
  static final Reason LISTED =
      Reason.of(
          "listed-word",
          "The password is made of common words, with digits or signs around them.",
          "Mật khẩu chỉ gồm từ phổ biến, kèm thêm chữ số hoặc ký hiệu.");
  static final Reason PERSONAL =
      Reason.of(
          "personal-word",
          "The password contains your own name, number or date of birth.",
          "Mật khẩu chứa tên, số hoặc ngày sinh của chính bạn.");
  static final Reason TOO_WEAK =
      Reason.of("too-weak", "The password is easy to guess.", "Mật khẩu dễ đoán.");
  static final Reason BREACHED =
      Reason.of(
          "breached",
          "The password is known from a data breach.",
          "Mật khẩu này đã bị lộ trong một vụ rò rỉ dữ liệu.");
  static final Reason BREACH_UNKNOWN =
      Reason.of(
          "breach-unknown",
          "Whether the password is known from a data breach could not be looked up.",
          "Chưa tra được mật khẩu này đã bị lộ hay chưa.");
  static final Reason REPEAT_DIFFERS =
      Reason.of(
          "repeat-differs",
          "The two passwords are not the same.",
          "Hai lần nhập mật khẩu không giống nhau.");

  private PasswordReasons() {}

  static Reason tooShort(int shortest) {
    return counted(
        "too-short",
        "The password needs at least " + shortest + " characters.",
        "Mật khẩu phải có ít nhất " + shortest + " ký tự.",
        "minimum",
        shortest);
  }

  static Reason tooLong(int longest) {
    return counted(
        "too-long",
        "The password may have at most " + longest + " characters.",
        "Mật khẩu chỉ được có tối đa " + longest + " ký tự.",
        "maximum",
        longest);
  }

  static Reason missing(CharacterClass missing, String specials) {
    Reason reason = missing.missing();
    if (missing != CharacterClass.SPECIAL) {
      return reason;
    }
    Sentence plain = reason.sentence();
    Sentence named =
        new Sentence(
            plain.en().replace(".", ": one of “" + specials + "”."),
            plain.vi().replace(".", ", một trong “" + specials + "”."));
    return new Reason(reason.code(), named, Collections.singletonMap("set", specials));
  }

  static Reason outside(OtherCharacters fate, String specials) {
    boolean refused = fate == OtherCharacters.REFUSED;
    Sentence sentence =
        refused
            ? new Sentence(
                "The password may only have digits, letters from A to Z and “" + specials + "”.",
                "Mật khẩu chỉ được gồm chữ số, chữ cái không dấu và “" + specials + "”.")
            : new Sentence(
                "The rule names only digits, letters from A to Z and “" + specials + "”.",
                "Quy định chỉ nêu chữ số, chữ cái không dấu và “" + specials + "”.");
    String code = refused ? "character-refused" : "character-unnamed";
    return new Reason(code, sentence, Collections.singletonMap("set", specials));
  }

  private static Reason counted(String code, String en, String vi, String name, int count) {
    return Reason.of(code, en, vi).with(name, String.valueOf(count));
  }
}
