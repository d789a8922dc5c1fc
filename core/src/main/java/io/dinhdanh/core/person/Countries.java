package io.dinhdanh.core.person;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What documents call a country: three letters in a machine-readable zone, two letters, a
 * Vietnamese or an English name. All lead to the three letters of ISO 3166-1; only Germany's {@code
 * D} differs from them in a machine-readable zone (ICAO 9303-3 §5).
 */
final class Countries {

  private static final String VIETNAM = "VNM";
  private static final String REPUBLIC = "cong hoa ";
  private static final Pattern THREE_LETTERS = Pattern.compile("[A-Z]{3}");
  private static final int LONGEST = 100;

  private static final Map<String, String> BY_TWO_LETTERS = new HashMap<>();
  private static final Map<String, String> BY_NAME = new HashMap<>();

  static {
    for (String twoLetters : Locale.getISOCountries()) {
      Locale country = new Locale.Builder().setRegion(twoLetters).build();
      BY_TWO_LETTERS.put(twoLetters, country.getISO3Country());
      addName(country.getDisplayCountry(Locale.ENGLISH), country.getISO3Country());
    }
    for (BirthCountry country : BirthCountry.all()) {
      String name = country.vietnameseName();
      int otherSpelling = name.indexOf(" (");
      String code = BY_TWO_LETTERS.get(country.isoCode());
      addName(otherSpelling < 0 ? name : name.substring(0, otherSpelling), code);
    }
    addName("Mỹ", "USA");
    addName("Anh", "GBR");
    addName("Việt Nam", VIETNAM);
    addName("Vietnamese", VIETNAM);
    addName("Cộng hòa xã hội chủ nghĩa Việt Nam", VIETNAM);
    addName("Socialist Republic of Viet Nam", VIETNAM);
  }

  private Countries() {}

  /** The three letters of the country that a text names; empty if it names none known here. */
  static Optional<String> code(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    String code = text.replace(MrzName.FILLER, ' ').trim();
    if (THREE_LETTERS.matcher(code).matches()) {
      return Optional.of(code);
    }
    if (code.equals("D")) {
      return Optional.of("DEU");
    }
    String ofTwo = BY_TWO_LETTERS.get(code);
    return Optional.ofNullable(ofTwo != null ? ofTwo : BY_NAME.get(TextFolding.fold(code)));
  }

  private static void addName(String name, @Nullable String code) {
    if (code != null) {
      String folded = TextFolding.fold(name);
      BY_NAME.put(folded, code);
      if (folded.startsWith(REPUBLIC)) {
        BY_NAME.putIfAbsent(folded.substring(REPUBLIC.length()), code);
      }
    }
  }
}
