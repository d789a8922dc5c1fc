package io.dinhdanh.core.person;

import java.text.Normalizer;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Letters that some states write as two in the machine-readable zone (ICAO 9303-3 §6.A): Å is AA
 * and Ø is OE; Ä, Ö and Ü are AE, OE and UE or lose their dots. Vietnamese has none of them, so
 * this matters for foreigners and for names from abroad.
 */
final class IcaoTransliteration {

  private IcaoTransliteration() {}

  /** The words of the name for a machine-readable zone, in lower case, dots dropped. */
  static String words(PersonName name) {
    return name.spelling().mayTakeTwoLetters()
        ? TextFolding.fold(inTwoLetters(name.text(), false))
        : name.folded();
  }

  /** Whether two names are the same in some way of writing them for a machine-readable zone. */
  static boolean sameInSomeForm(PersonName one, PersonName other) {
    boolean several = one.spelling().mayTakeTwoLetters() || other.spelling().mayTakeTwoLetters();
    return several && !Collections.disjoint(forms(one), forms(other));
  }

  private static Set<String> forms(PersonName name) {
    Set<String> forms = new HashSet<>();
    forms.add(name.folded());
    if (name.spelling().mayTakeTwoLetters()) {
      forms.add(words(name));
      forms.add(TextFolding.fold(inTwoLetters(name.text(), true)));
    }
    return forms;
  }

  private static String inTwoLetters(String text, boolean dottedToo) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    StringBuilder letters = new StringBuilder(2 * composed.length());
    for (int i = 0; i < composed.length(); i++) {
      letters.append(letters(composed.charAt(i), dottedToo));
    }
    return letters.toString();
  }

  private static String letters(char letter, boolean dottedToo) {
    return switch (letter) {
      case 'å' -> "aa";
      case 'ø' -> "oe";
      case 'ä' -> dottedToo ? "ae" : "a";
      case 'ö' -> dottedToo ? "oe" : "o";
      case 'ü' -> dottedToo ? "ue" : "u";
      default -> String.valueOf(letter);
    };
  }
}
