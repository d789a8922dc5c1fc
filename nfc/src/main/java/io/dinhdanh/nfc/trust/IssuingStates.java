package io.dinhdanh.nfc.trust;

import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;

/**
 * The issuing state of a machine-readable zone, three letters (ICAO Doc 9303-3 §5), as the two
 * letters that certificates have: ISO 3166-1, and the codes that only travel documents know.
 */
final class IssuingStates {

  private static final Map<String, Set<String>> COUNTRIES = countries();

  private IssuingStates() {}

  /** The countries whose certificates fit an issuing state; none if the state is not known. */
  static Set<String> countries(String issuingState) {
    return COUNTRIES.getOrDefault(issuingState.replace("<", "").trim(), Set.of());
  }

  private static Map<String, Set<String>> countries() {
    Map<String, Set<String>> countries = new HashMap<>();
    for (String country : Locale.getISOCountries()) {
      try {
        countries.put(new Locale("", country).getISO3Country(), Set.of(country));
      } catch (MissingResourceException e) {
        // A country without three letters stays unknown, which fails nothing.
        countries.remove(country);
      }
    }
    countries.put("D", Set.of("DE"));
    countries.put("CHN", Set.of("CN", "HK", "MO"));
    countries.put("EUE", Set.of("EU"));
    countries.put("UNO", Set.of("UN", "ZZ"));
    countries.put("UNA", Set.of("UN", "ZZ"));
    countries.put("RKS", Set.of("KS", "XK"));
    countries.put("XOM", Set.of("XO", "XM"));
    countries.put("UTO", Set.of("UT"));
    return Collections.unmodifiableMap(countries);
  }
}
