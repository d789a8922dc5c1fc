package io.dinhdanh.core.person;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Names in the name field of a machine-readable zone (ICAO 9303-3 §4.6, 9303-4 §4.2.3, 9303-5
 * §4.2.3). Vietnam takes the first word for the surname: {@code NGUYEN<<VAN<A}.
 */
final class MrzName {

  static final char FILLER = '<';

  /** The widths of the name field on cards (TD1) and in passports (TD3), in characters. */
  private static final int[] WIDTHS = {PersonName.TD1_WIDTH, PersonName.TD3_WIDTH};

  /**
   * A cut right behind the surname leaves both of its fillers at the end, where nobody sees them.
   */
  private static final int HIDDEN_FILLERS = 2;

  private static final int SHORTEST_CUT = PersonName.TD1_WIDTH - HIDDEN_FILLERS - 1;

  private MrzName() {}

  static Optional<String> of(PersonName name) {
    String words = IcaoTransliteration.words(name);
    for (int i = 0; i < words.length(); i++) {
      char letter = words.charAt(i);
      if ((letter < 'a' || letter > 'z') && letter != ' ') {
        return Optional.empty();
      }
    }
    return Optional.of(words.replaceFirst(" ", "<<").replace(' ', FILLER).toUpperCase(Locale.ROOT));
  }

  /** The field's content cut off or filled up to the width. */
  static String fitted(String mrz, int width) {
    char[] field = new char[width];
    Arrays.fill(field, FILLER);
    mrz.getChars(0, Math.min(width, mrz.length()), field, 0);
    return new String(field);
  }

  /**
   * Whether one name is what a name field leaves of the other: as long as the field, no longer than
   * the name, and each of its words the beginning of the name's word. Words may be shortened, and
   * left out at the end.
   */
  static boolean isTruncation(PersonName cut, PersonName name) {
    if (cut.spelling().length() < SHORTEST_CUT || !cut.spelling().isBare()) {
      return false;
    }
    String words = IcaoTransliteration.words(name);
    return fillsAField(width(cut.folded()), width(words))
        && areBeginnings(cut.folded().split(" "), words.split(" "));
  }

  private static boolean fillsAField(int cutWidth, int width) {
    for (int field : WIDTHS) {
      if (cutWidth <= field && cutWidth >= field - HIDDEN_FILLERS && width > field) {
        return true;
      }
    }
    return false;
  }

  private static boolean areBeginnings(String[] cutWords, String[] words) {
    if (cutWords.length > words.length) {
      return false;
    }
    for (int i = 0; i < cutWords.length; i++) {
      if (!words[i].startsWith(cutWords[i])) {
        return false;
      }
    }
    return true;
  }

  /** One filler stands for each space between words, and a second one behind the surname. */
  private static int width(String words) {
    return words.indexOf(' ') < 0 ? words.length() : words.length() + 1;
  }
}
