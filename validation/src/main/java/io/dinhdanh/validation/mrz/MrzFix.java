package io.dinhdanh.validation.mrz;

import io.dinhdanh.core.text.Sentence;
import java.util.Objects;

/**
 * One repair of a zone.
 *
 * @param kind what was repaired
 * @param line the line of the repaired zone, from 1; 0 if it concerns the whole text
 * @param column the place in the line, from 1; 0 if it concerns the whole line or text
 * @param from what stood there, a space if nothing did
 * @param to what stands there now, a space if nothing does
 * @param confirmed true if a check digit covers every place that it changes; names, sex, issuer and
 *     nationality have none, so what concerns the whole text is confirmed only where it is known to
 *     spare them
 */
public record MrzFix(Kind kind, int line, int column, char from, char to, boolean confirmed) {

  /** What may be repaired. */
  public enum Kind {
    /** Small letters were made large. */
    CASE("small letters made large", "đổi chữ thường thành chữ hoa"),
    /** Spaces were left out. */
    SPACES("spaces left out", "bỏ dấu cách"),
    /** The text was cut into lines anew. */
    LINES("line breaks put right", "ngắt dòng lại"),
    /** A sign such as « was taken for fillers. */
    FILLER_SIGN("signs taken for fillers", "đổi ký hiệu thành dấu <"),
    /** Fillers were added or left out. */
    FILLER_COUNT("fillers added or left out", "thêm hoặc bớt dấu <"),
    /** A letter was taken for the digit that it resembles. */
    LETTER_TO_DIGIT("letter read as a digit", "đọc chữ cái thành chữ số"),
    /** A digit was taken for the letter that it resembles. */
    DIGIT_TO_LETTER("digit read as a letter", "đọc chữ số thành chữ cái");

    private final Sentence title;

    Kind(String en, String vi) {
      this.title = new Sentence(en, vi);
    }

    /**
     * What a reader calls it.
     *
     * @return its title
     */
    public Sentence title() {
      return title;
    }
  }

  public MrzFix {
    Objects.requireNonNull(kind, "kind");
  }

  static MrzFix whole(Kind kind, boolean confirmed) {
    return new MrzFix(kind, 0, 0, ' ', ' ', confirmed);
  }

  /** Masked: the characters are not shown. */
  @Override
  public String toString() {
    return "MrzFix[" + kind + ", line " + line + ", column " + column + "]";
  }
}
