package io.dinhdanh.core.card;

import org.jspecify.annotations.Nullable;

/**
 * The three sizes of machine-readable zone and what may stand where. Positions count from 0 over
 * all lines without breaks. Sources: ICAO Doc 9303 (eighth edition) part 5 §4.2.2, part 6 §4.2.2
 * and part 4 §4.2.2.
 */
public enum MrzFormat {
  /** A card: three lines of 30 characters. */
  TD1(
      30,
      "LALLL#########c###############",
      "nnnnnndSnnnnnndLLL###########d",
      "LLLLLLLLLLLLLLLLLLLLLLLLLLLLLL"),
  /** A larger card: two lines of 36 characters. */
  TD2(36, "LALLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL", "#########cLLLnnnnnndSnnnnnnd#######d"),
  /** A passport: two lines of 44 characters. */
  TD3(
      44,
      "LALLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL",
      "#########dLLLnnnnnndSnnnnnnd##############cd");

  /** The longest text that can be a zone: 90 characters and three breaks of two. */
  static final int LONGEST_TEXT = 96;

  private final int lineLength;
  private final String pattern;

  MrzFormat(int lineLength, String... lines) {
    this.lineLength = lineLength;
    this.pattern = String.join("", lines);
  }

  /** The format with that many characters, or null. */
  static @Nullable MrzFormat ofLength(int characters) {
    return switch (characters) {
      case 90 -> TD1;
      case 72 -> TD2;
      case 88 -> TD3;
      default -> null;
    };
  }

  /**
   * The length of each line.
   *
   * @return 30, 36 or 44 characters
   */
  public int lineLength() {
    return lineLength;
  }

  /**
   * The number of lines.
   *
   * @return 3 for a TD1, else 2
   */
  public int lines() {
    return pattern.length() / lineLength;
  }

  /**
   * The length of the whole zone without line breaks.
   *
   * @return 90, 72 or 88 characters
   */
  public int length() {
    return pattern.length();
  }

  /**
   * Whether a character may stand at a position, so that a repair of typed or recognised text can
   * choose among those that may. A zone with a character where it may not stand is still read: the
   * check digits tell.
   *
   * @param position from 0 to {@link #length()} - 1
   * @param character the character
   * @return true if the standard lets it stand there
   * @throws IndexOutOfBoundsException if the format has no such position
   */
  public boolean admits(int position, char character) {
    boolean digit = character >= '0' && character <= '9';
    boolean letter = character >= 'A' && character <= 'Z';
    boolean filler = character == '<';
    return switch (pattern.charAt(position)) {
      case 'L' -> letter || filler;
      case 'S' -> filler || character == 'M' || character == 'F';
      case 'n', 'c' -> digit || filler;
      case 'd' -> digit;
      default -> letter || digit || filler;
    };
  }
}
