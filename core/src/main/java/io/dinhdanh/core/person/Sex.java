package io.dinhdanh.core.person;

import io.dinhdanh.core.text.Sentence;
import java.util.Locale;
import java.util.Optional;

/** The sex as documents state it. Vietnamese cards know male and female only. */
public enum Sex {
  /** Male: {@code Nam}, {@code M} in the machine-readable zone. */
  MALE('M', "Male", "Nam"),
  /** Female: {@code Nữ}, {@code F} in the machine-readable zone. */
  FEMALE('F', "Female", "Nữ"),
  /** Not stated: the filler {@code <} in the machine-readable zone, {@code X} in print. */
  UNSPECIFIED('<', "Unspecified", "Không xác định");

  private final char mrz;
  private final Sentence title;

  Sex(char mrz, String en, String vi) {
    this.mrz = mrz;
    this.title = new Sentence(en, vi);
  }

  /**
   * The character for this sex in a machine-readable zone (ICAO 9303-4 §4.2.2, 9303-5 §4.2.2).
   *
   * @return {@code M}, {@code F} or {@code <}
   */
  public char mrz() {
    return mrz;
  }

  /**
   * What a reader calls this sex; the Vietnamese word is the one that cards print.
   *
   * @return its title
   */
  public Sentence title() {
    return title;
  }

  /**
   * Reads the character of a machine-readable zone.
   *
   * @param character {@code M}, {@code F}, {@code <} or {@code X}
   * @return the sex, if the character names one
   */
  public static Optional<Sex> ofMrz(char character) {
    return switch (character) {
      case 'M' -> Optional.of(MALE);
      case 'F' -> Optional.of(FEMALE);
      case '<', 'X' -> Optional.of(UNSPECIFIED);
      default -> Optional.empty();
    };
  }

  /**
   * Reads a word: {@code Nam}, {@code Nữ} or {@code Nu} as scanners without Vietnamese letters give
   * it, composed or decomposed, in any case; {@code Male}, {@code Female}, {@code Unspecified}; or
   * one letter as {@link #ofMrz} takes it.
   *
   * @param text the word; spaces around it do not matter
   * @return the sex, if the word names one
   */
  public static Optional<Sex> of(String text) {
    if (text.length() > 32) {
      return Optional.empty();
    }
    String word = text.trim().toLowerCase(Locale.ROOT);
    return switch (word) {
      case "nam", "male" -> Optional.of(MALE);
      // Composed, with the horn alone composed, fully decomposed in both orders, bare.
      case "nữ", "n\u01b0\u0303", "nu\u031b\u0303", "nu\u0303\u031b", "nu", "female" ->
          Optional.of(FEMALE);
      case "unspecified" -> Optional.of(UNSPECIFIED);
      default ->
          word.length() == 1 ? ofMrz(word.toUpperCase(Locale.ROOT).charAt(0)) : Optional.empty();
    };
  }
}
