package io.dinhdanh.core.card;

import io.dinhdanh.core.text.Sentence;
import java.util.Objects;

/**
 * What came of one check digit. A digit that does not fit is evidence of a misread or altered zone;
 * one that fits is no proof, for anybody can compute it.
 *
 * <p>A digit misread as another digit never fits. A character whose value differs by 10, 20 or 30
 * does (0, A, K, U and the filler are alike, 1 and B, ...), and so may two neighbours that changed
 * places and differ by 5. Document code, issuer, nationality, sex and name have no check digit.
 *
 * @param kind what the digit protects
 * @param found the character in the zone
 * @param expected the digit that the protected characters give, see ICAO Doc 9303-3 §4.9
 * @param fits whether the character found is the one expected, or a filler where the standard
 *     allows that
 */
public record MrzCheckDigit(Kind kind, char found, char expected, boolean fits) {

  /** What a check digit protects. */
  public enum Kind {
    /** The document number, with its overflow into the optional data. */
    DOCUMENT_NUMBER("Document number", "Số giấy tờ"),
    /** The date of birth. */
    BIRTH_DATE("Date of birth", "Ngày sinh"),
    /** The date of expiry. */
    EXPIRY_DATE("Date of expiry", "Ngày hết hạn"),
    /** The optional data of a passport; a filler is as good as 0 where they are empty. */
    OPTIONAL_DATA("Optional data", "Dữ liệu tùy chọn"),
    /**
     * The 12-digit number of a Vietnamese identity card, at position 30 of the first line; the
     * standard has no such digit.
     */
    PERSONAL_NUMBER("Personal number", "Số định danh cá nhân"),
    /** The numbers, dates and optional data together, with their own check digits. */
    COMPOSITE("All of them together", "Tổng hợp");

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

  public MrzCheckDigit {
    Objects.requireNonNull(kind, "kind");
  }

  /** Leaves the digits out: they are computed from personal data. */
  @Override
  public String toString() {
    return kind + (fits ? " fits" : " does not fit");
  }
}
