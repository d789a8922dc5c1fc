package io.dinhdanh.core.person;

import io.dinhdanh.core.text.Parsed;
import io.dinhdanh.core.text.RefusedException;
import java.util.Optional;

/**
 * A person's name as a source writes it. The text is kept untouched, for a legal name is never to
 * be rewritten: every folding here serves comparison, search or a machine-readable zone only.
 *
 * <p>Immutable. Nothing depends on the default locale.
 */
public final class PersonName {

  /** The width of the name field in the machine-readable zone of a card (TD1), in characters. */
  public static final int TD1_WIDTH = 30;

  /** The width of the name field in the machine-readable zone of a passport (TD3). */
  public static final int TD3_WIDTH = 39;

  /** The longest text that is taken for a name, in UTF-16 code units. */
  public static final int LONGEST = 500;

  private final String text;
  private final Spelling spelling;

  private PersonName(String text, Spelling spelling) {
    this.text = text;
    this.spelling = spelling;
  }

  /**
   * Takes a text for a name.
   *
   * @param text the name as it is written: surname first in Vietnamese
   * @return the name
   * @throws RefusedException if the text is longer than {@link #LONGEST} or has no letter; the
   *     message holds no part of it
   */
  public static PersonName of(String text) {
    return tryParse(text).orThrow();
  }

  /**
   * Takes a text for a name, without throwing.
   *
   * @param text the name as it is written
   * @return the name, or the reason why the text is none
   */
  public static Parsed<PersonName> tryParse(String text) {
    if (text.length() > LONGEST) {
      return new Parsed.Refused<>(PersonRefusal.NAME_LENGTH);
    }
    Spelling spelling = Spelling.of(text);
    return hasLetter(spelling)
        ? new Parsed.Accepted<>(new PersonName(text, spelling))
        : new Parsed.Refused<>(PersonRefusal.NAME_LETTERS);
  }

  private static boolean hasLetter(Spelling spelling) {
    for (int i = 0; i < spelling.length(); i++) {
      char letter = spelling.letterAt(i);
      if (Character.isLetter(letter) || Character.isSurrogate(letter)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The name as it was given, for display and for the record: personal data, not for logs.
   *
   * @return the untouched text
   */
  public String text() {
    return text;
  }

  /**
   * The name in plain lower-case letters, for search keys; see {@link TextFolding#fold}.
   *
   * @return words parted by single spaces, such as {@code nguyen van hoa}
   */
  public String folded() {
    return TextFolding.fold(text);
  }

  Spelling spelling() {
    return spelling;
  }

  /**
   * Compares with another name. The order of the two does not matter; never throws.
   *
   * @param other the other name
   * @return the strongest level at which they match
   */
  public NameMatch match(PersonName other) {
    return NameComparison.match(this, other);
  }

  /**
   * The name as Vietnam writes it in a machine-readable zone, however long: upper case, marks
   * dropped, Đ as D, the first word parted from the others by two fillers (ICAO 9303-3 §4.6, §6.A).
   *
   * @return such as {@code NGUYEN<<VAN<A}; empty if a letter or digit has no transliteration here
   */
  public Optional<String> toMrz() {
    return MrzName.of(this);
  }

  /**
   * The name as {@link #toMrz()} writes it, cut off or filled up to the width of a name field.
   *
   * @param width in characters, such as {@link #TD1_WIDTH}; at least 1
   * @return a text of that length; empty if a letter or digit has no transliteration here
   * @throws IllegalArgumentException if the width is less than 1
   */
  public Optional<String> toMrz(int width) {
    if (width < 1) {
      throw new IllegalArgumentException("a name field has at least one character");
    }
    return toMrz().map(mrz -> MrzName.fitted(mrz, width));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PersonName that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** Masked: nothing of the name is shown. */
  @Override
  public String toString() {
    return "PersonName[***]";
  }
}
