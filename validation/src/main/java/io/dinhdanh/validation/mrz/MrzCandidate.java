package io.dinhdanh.validation.mrz;

import io.dinhdanh.core.card.Mrz;
import io.dinhdanh.core.card.MrzFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text of the length of a zone. Where the format admits only digits or only letters, look-alikes
 * of the other sort are put right at once; where it admits both, up to two of them are tried.
 */
final class MrzCandidate {

  private static final int MOST_TRIED = 2;
  private static final int MOST_PLACES = 24;
  private static final String VIETNAMESE_CARD = "IDVNM";
  private static final int NUMBER_START = 5;
  private static final int NUMBER_END = 14;
  private static final int PERSONAL_START = 15;
  private static final int PERSONAL_END = 27;

  private final MrzFormat format;
  private final char[] typed;
  private final char[] text;

  MrzCandidate(MrzFormat format, String typed) {
    this.format = format;
    this.typed = typed.toCharArray();
    this.text = typed.toCharArray();
    for (int i = 0; i < text.length; i++) {
      text[i] = putRight(i);
    }
  }

  /**
   * The zones that fit, up to two of them. A change that includes another one that fits is no
   * further way to repair the text.
   */
  List<RepairedMrz> fitting() {
    List<RepairedMrz> found = new ArrayList<>();
    List<int[]> changes = new ArrayList<>();
    List<Integer> places = openPlaces();
    for (int count = 0; count <= MOST_TRIED; count++) {
      tryAll(places, count, changes, found);
    }
    return found;
  }

  /** Every choice of some places, without recursion: a row of rising indexes that counts up. */
  private void tryAll(
      List<Integer> places, int count, List<int[]> changes, List<RepairedMrz> found) {
    int[] chosen = new int[count];
    for (int i = 0; i < count; i++) {
      chosen[i] = i;
    }
    boolean more = count <= places.size();
    while (more && found.size() < 2) {
      RepairedMrz fitting = includesAny(chosen, changes) ? null : swapped(places, chosen);
      if (fitting != null) {
        found.add(fitting);
        changes.add(chosen.clone());
      }
      more = next(chosen, places.size());
    }
  }

  private @Nullable RepairedMrz swapped(List<Integer> places, int[] chosen) {
    swap(places, chosen);
    RepairedMrz fitting = fitted();
    swap(places, chosen);
    return fitting;
  }

  private static boolean includesAny(int[] chosen, List<int[]> changes) {
    for (int[] change : changes) {
      int included = 0;
      for (int index : change) {
        included += Arrays.binarySearch(chosen, index) >= 0 ? 1 : 0;
      }
      if (included == change.length) {
        return true;
      }
    }
    return false;
  }

  private void swap(List<Integer> places, int[] chosen) {
    for (int index : chosen) {
      int place = places.get(index);
      char other = Look.otherFor(typed[place]);
      text[place] = text[place] == typed[place] ? other : typed[place];
    }
  }

  private static boolean next(int[] chosen, int size) {
    for (int i = chosen.length - 1; i >= 0; i--) {
      if (chosen[i] < size - chosen.length + i) {
        chosen[i]++;
        for (int j = i + 1; j < chosen.length; j++) {
          chosen[j] = chosen[j - 1] + 1;
        }
        return true;
      }
    }
    return false;
  }

  private @Nullable RepairedMrz fitted() {
    Mrz mrz = Mrz.tryParse(new String(text)).value().orElse(null);
    return mrz == null || !mrz.checkDigitsFit() ? null : new RepairedMrz(mrz, fixes());
  }

  private List<MrzFix> fixes() {
    List<MrzFix> fixes = new ArrayList<>();
    int length = format.lineLength();
    for (int i = 0; i < text.length; i++) {
      if (text[i] != typed[i]) {
        boolean digit = text[i] >= '0' && text[i] <= '9';
        MrzFix.Kind kind = digit ? MrzFix.Kind.LETTER_TO_DIGIT : MrzFix.Kind.DIGIT_TO_LETTER;
        boolean confirmed = Covered.isCovered(format, i);
        fixes.add(new MrzFix(kind, i / length + 1, i % length + 1, typed[i], text[i], confirmed));
      }
    }
    return fixes;
  }

  private char putRight(int i) {
    char c = typed[i];
    char other = Look.otherFor(c);
    boolean wrong = !format.admits(i, c) || (isVietnameseDigit(i) && !(c >= '0' && c <= '9'));
    return wrong && other != '\0' && format.admits(i, other) ? other : c;
  }

  /** On a card of Vietnam both numbers have digits only. */
  private boolean isVietnameseDigit(int i) {
    boolean number = i >= NUMBER_START && i < NUMBER_END;
    boolean personal = i >= PERSONAL_START && i < PERSONAL_END;
    return format == MrzFormat.TD1 && (number || personal) && isVietnamese();
  }

  private boolean isVietnamese() {
    for (int i = 0; i < VIETNAMESE_CARD.length(); i++) {
      char c = typed[i];
      char wanted = VIETNAMESE_CARD.charAt(i);
      if (c != wanted && Look.otherFor(c) != wanted) {
        return false;
      }
    }
    return true;
  }

  /**
   * Places that a check digit covers and that admit the character and its look-alike. Digits in the
   * optional data are taken for what they are.
   */
  private List<Integer> openPlaces() {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < text.length && places.size() < MOST_PLACES; i++) {
      char other = Look.otherFor(typed[i]);
      boolean open = other != '\0' && format.admits(i, typed[i]) && format.admits(i, other);
      boolean letter = typed[i] >= 'A';
      if (open
          && !isVietnameseDigit(i)
          && (letter || isDocumentNumber(i))
          && Covered.isCovered(format, i)) {
        places.add(i);
      }
    }
    return places;
  }

  private boolean isDocumentNumber(int i) {
    int start = format == MrzFormat.TD1 ? NUMBER_START : format.lineLength();
    return i >= start && i < start + NUMBER_END - NUMBER_START;
  }
}
