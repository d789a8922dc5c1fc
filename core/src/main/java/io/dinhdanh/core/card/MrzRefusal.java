package io.dinhdanh.core.card;

import io.dinhdanh.core.text.Refusal;
import io.dinhdanh.core.text.Sentence;

/** Why a text is not a machine-readable zone. A zone whose check digits do not fit is still one. */
public sealed interface MrzRefusal extends Refusal {

  /**
   * The text is shorter or longer than any zone.
   *
   * @param length its length without line breaks, or with them where it is far too long
   */
  record Length(int length) implements MrzRefusal {
    @Override
    public String code() {
      return "mrz-length";
    }

    @Override
    public Sentence sentence() {
      return new Sentence(
          "A machine-readable zone has 90, 72 or 88 characters; this text has " + length + ".",
          "Vùng MRZ có 90, 72 hoặc 88 ký tự; văn bản này có " + length + ".");
    }
  }

  /**
   * A character that no zone has.
   *
   * @param position where the first of them stands, from 1, line breaks not counted
   */
  record Alphabet(int position) implements MrzRefusal {
    @Override
    public String code() {
      return "mrz-alphabet";
    }

    @Override
    public Sentence sentence() {
      return new Sentence(
          "A machine-readable zone has only A to Z, 0 to 9 and <; character "
              + position
              + " is none of them.",
          "Vùng MRZ chỉ có các ký tự A đến Z, 0 đến 9 và <; ký tự thứ "
              + position
              + " không thuộc số đó.");
    }
  }

  /**
   * A line break where the format has none.
   *
   * @param format the format with that number of characters
   */
  record Lines(MrzFormat format) implements MrzRefusal {
    @Override
    public String code() {
      return "mrz-lines";
    }

    @Override
    public Sentence sentence() {
      int lines = format.lines();
      int length = format.lineLength();
      return new Sentence(
          "A zone of this size has " + lines + " lines of " + length + " characters.",
          "Vùng MRZ cỡ này có " + lines + " dòng, mỗi dòng " + length + " ký tự.");
    }
  }

  /**
   * The zone of a visa. It is as large as that of a passport or a TD2, but has other check digits
   * (ICAO Doc 9303-7 §4.2.2).
   */
  record Visa() implements MrzRefusal {
    @Override
    public String code() {
      return "mrz-visa";
    }

    @Override
    public Sentence sentence() {
      return new Sentence(
          "This is the zone of a visa; the one of the card or passport is needed.",
          "Đây là vùng MRZ của thị thực; cần vùng MRZ của thẻ hoặc hộ chiếu.");
    }
  }
}
