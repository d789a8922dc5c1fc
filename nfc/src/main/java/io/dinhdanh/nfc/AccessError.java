package io.dinhdanh.nfc;

import io.dinhdanh.core.text.Sentence;
import java.util.OptionalInt;

/** Why a chip could not be opened, or the talk with it could not go on, and what to try. */
public sealed interface AccessError extends ChipError {

  /** What a key was made from. */
  enum KeyKind {
    /** The card access number: the last six digits of the number on the card. */
    CAN("card number", "số thẻ"),
    /** Number, date of birth and date of expiry from the machine-readable zone. */
    MRZ(
        "document number, date of birth and date of expiry",
        "số giấy tờ, ngày sinh và ngày hết hạn");

    private final String en;
    private final String vi;

    KeyKind(String en, String vi) {
      this.en = en;
      this.vi = vi;
    }
  }

  /**
   * The chip did not accept the key.
   *
   * @param kind what the key was made from
   * @param attemptsLeft how many attempts the chip says are left, if it says so
   */
  record WrongKey(KeyKind kind, OptionalInt attemptsLeft) implements AccessError {
    @Override
    public Sentence sentence() {
      return new Sentence(
          "The chip does not accept the " + kind.en + ". Compare it with the card and try again.",
          "Chip không chấp nhận " + kind.vi + ". Hãy đối chiếu với thẻ rồi thử lại.");
    }
  }

  /** The chip shows nothing without a key, and none was given. */
  record NeedsKey() implements AccessError {
    @Override
    public Sentence sentence() {
      return new Sentence(
          "This chip does not open without a key. Give the six-digit number on the card, or"
              + " document number, date of birth and date of expiry.",
          "Chip này không mở nếu thiếu khóa. Hãy nhập dãy 6 số trên thẻ, hoặc số giấy tờ, ngày sinh"
              + " và ngày hết hạn.");
    }
  }

  /** The key is a card access number, but the chip opens by the older protocol (BAC) alone. */
  record NeedsMrz() implements AccessError {
    @Override
    public Sentence sentence() {
      return new Sentence(
          "This chip does not open by the six-digit number. Give document number, date of birth"
              + " and date of expiry.",
          "Chip này không mở được bằng dãy 6 số. Hãy nhập số giấy tờ, ngày sinh và ngày hết hạn.");
    }
  }

  /**
   * The chip refuses the older protocol (BAC), so it opens by PACE alone, but announces no way of
   * PACE that is known here.
   *
   * @param status the status word with which it refused
   */
  record OnlyPace(int status) implements AccessError {
    @Override
    public Sentence sentence() {
      return new Sentence(
          "This chip opens by PACE only, in a way that this reader could not find out. Take the"
              + " card away, lay it on again and try once more; if that does not help, update the"
              + " app.",
          "Chip này chỉ mở bằng PACE theo cách mà ứng dụng chưa nhận ra. Hãy nhấc thẻ ra, đặt lại"
              + " và thử lần nữa; nếu vẫn không được, hãy cập nhật ứng dụng.");
    }
  }

  /**
   * The chip takes no more keys.
   *
   * @param status the status word with which it refused
   */
  record Locked(int status) implements AccessError {
    @Override
    public Sentence sentence() {
      return new Sentence(
          "The chip has locked itself after wrong keys. Do not try again now; use another key, or"
              + " ask the issuing authority to unlock the card.",
          "Chip đã tự khóa sau nhiều lần sai. Đừng thử lại lúc này; hãy dùng cách mở khác hoặc nhờ"
              + " cơ quan cấp thẻ mở khóa.");
    }
  }

  /**
   * The chip makes each attempt wait longer: it has seen wrong keys.
   *
   * @param kind what the key was made from
   * @param millis how long it took to refuse this one
   */
  record SlowingDown(KeyKind kind, long millis) implements AccessError {
    @Override
    public Sentence sentence() {
      return new Sentence(
          "The chip refuses the "
              + kind.en
              + " and answers ever more slowly after wrong keys. Check the data before the next"
              + " attempt, and keep the card still for longer.",
          "Chip từ chối "
              + kind.vi
              + " và trả lời ngày càng chậm sau các lần sai. Hãy kiểm tra dữ liệu trước khi thử"
              + " tiếp và giữ yên thẻ lâu hơn.");
    }
  }

  /**
   * As many keys were refused as may be tried without asking.
   *
   * @param limit how many keys may be tried
   */
  record AttemptsUsedUp(int limit) implements AccessError {
    @Override
    public Sentence sentence() {
      return new Sentence(
          "The chip has refused " + limit + " keys. Ask the holder before trying more.",
          "Chip đã từ chối " + limit + " lần. Hãy hỏi chủ thẻ trước khi thử thêm.");
    }
  }

  /** What answers is not the chip of an identity card or a passport. */
  record NotAnIdentityChip(int status) implements AccessError {
    @Override
    public Sentence sentence() {
      return new Sentence(
          "This chip is not that of an identity card or a passport. Take other cards out of the"
              + " way.",
          "Đây không phải chip của căn cước hay hộ chiếu. Hãy để riêng các thẻ khác.");
    }
  }

  /** The link broke: the card left the field, or does not answer any more. */
  record CardGone() implements AccessError {
    @Override
    public Sentence sentence() {
      return new Sentence(
          "The card has gone. Hold it to the reader again and keep it still.",
          "Mất kết nối với thẻ. Hãy đặt lại thẻ vào đầu đọc và giữ yên.");
    }
  }

  /**
   * The secured channel is broken: an answer came without protection, or its protection is wrong.
   * That is a lost session or an attack; nothing of the answer was used.
   *
   * @param status the status word that came, 0 if there was none
   */
  record ChannelBroken(int status) implements AccessError {
    @Override
    public Sentence sentence() {
      return new Sentence(
          "The secured channel to the chip broke. Hold the card to the reader again; nothing wrong"
              + " was taken over.",
          "Kênh bảo mật với chip bị gián đoạn. Hãy đặt lại thẻ vào đầu đọc; không có dữ liệu sai"
              + " nào được dùng.");
    }
  }

  /**
   * The chip refused a step that it had to take, or answered it in a form that is not the
   * standard's.
   *
   * @param step which step, such as {@code select-application}
   * @param status the status word, 0 if the answer was too short to have one
   */
  record Refused(String step, int status) implements AccessError {
    @Override
    public Sentence sentence() {
      return new Sentence(
          "The chip did not go along. Take the card away, lay it on again and try once more.",
          "Chip không thực hiện yêu cầu. Hãy nhấc thẻ ra, đặt lại và thử lần nữa.");
    }
  }
}
