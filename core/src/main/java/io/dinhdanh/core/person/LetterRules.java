package io.dinhdanh.core.person;

import java.text.Normalizer;
import java.util.stream.IntStream;

/**
 * The rules by which one code point is spelled as units: a plain lower-case letter with its {@link
 * Marks}, a space, an apostrophe, a hyphen, or another sign as itself. A unit without a letter is
 * marks alone, which belong on the letter before it.
 *
 * <p>The rules are slow and obvious; {@link LetterTable} holds their answers for the characters of
 * Vietnamese names.
 */
final class LetterRules {

  /** Every sign that stands for the apostrophe of H'Hen or O’Neill on some keyboard. */
  private static final String APOSTROPHES =
      "'`\u00b4\u02b9\u02bb\u02bc\u02bd\u02be\u02bf\u02c8\u02ca\u02cb\u2018\u2019\u201b\u2032\u2035\ua78b\ua78c\uff07";

  private LetterRules() {}

  static int[] spell(int codePoint) {
    if (isApostrophe(codePoint)) {
      return new int[] {'\''};
    }
    if (isSpacingMark(codePoint)) {
      return new int[] {codePoint};
    }
    String decomposed = decomposed(codePoint, Normalizer.Form.NFKD);
    boolean canonical = decomposed.equals(decomposed(codePoint, Normalizer.Form.NFD));
    return decomposed
        .codePoints()
        .flatMap(part -> spellPart(part, canonical ? 0 : Marks.OWN_FORM))
        .toArray();
  }

  private static String decomposed(int codePoint, Normalizer.Form form) {
    return Normalizer.normalize(new String(Character.toChars(codePoint)), form);
  }

  private static IntStream spellPart(int part, int form) {
    if (Marks.of(part) != 0) {
      return IntStream.of(Marks.of(part));
    }
    if (isSpace(part)) {
      return IntStream.of(' ');
    }
    if (isApostrophe(part)) {
      return IntStream.of('\'');
    }
    return switch (Character.getType(part)) {
      case Character.FORMAT -> IntStream.empty();
      case Character.DASH_PUNCTUATION -> IntStream.of('-');
      default -> letters(Character.toLowerCase(part), form);
    };
  }

  private static IntStream letters(int lowerCase, int form) {
    String plain = ownForm(lowerCase);
    return plain.isEmpty()
        ? new String(Character.toChars(lowerCase)).chars().map(letter -> letter | form)
        : plain.chars().map(letter -> letter | Marks.OWN_FORM);
  }

  /**
   * Letters that do not decompose, by ICAO 9303-3 §6.A and for the languages of Vietnam. The
   * Icelandic ð is spelled as đ, for their capitals Ð and Đ look the same and are taken for each
   * other.
   */
  private static String ownForm(int lowerCase) {
    return switch (lowerCase) {
      case 'đ', 'ð', 'ɖ', 'ɗ' -> "d";
      case 'ƀ', 'ɓ' -> "b";
      case 'ħ' -> "h";
      case 'ı', 'ɨ' -> "i";
      case 'ĸ' -> "q";
      case 'ł' -> "l";
      case 'ŋ' -> "n";
      case 'ø' -> "o";
      case 'ŧ' -> "t";
      case 'ʉ' -> "u";
      case 'æ' -> "ae";
      case 'œ' -> "oe";
      case 'ß' -> "ss";
      case 'þ' -> "th";
      default -> "";
    };
  }

  /** The filler of a machine-readable zone parts words as a space does. */
  private static boolean isSpace(int codePoint) {
    return codePoint == '<'
        || Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint)
        || Character.isISOControl(codePoint);
  }

  private static boolean isApostrophe(int codePoint) {
    return APOSTROPHES.indexOf(codePoint) >= 0;
  }

  /** A mark typed beside its letter, as keyboards without Vietnamese letters leave it. */
  private static boolean isSpacingMark(int codePoint) {
    return codePoint == '~' || Character.getType(codePoint) == Character.MODIFIER_SYMBOL;
  }
}
