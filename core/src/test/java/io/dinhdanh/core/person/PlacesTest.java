package io.dinhdanh.core.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Walks the tables of places from end to end. */
class PlacesTest {

  @Test
  void findsEveryPlaceByItsCodeAndNoOther() {
    Set<RegistrationPlace> found = new HashSet<>();
    for (int code = 0; code < 1000; code++) {
      String digits = String.format(Locale.ROOT, "%03d", code);
      RegistrationPlace.ofRegistrationCode(digits)
          .ifPresent(
              place -> {
                assertEquals(digits, place.registrationCode());
                assertTrue(found.add(place));
              });
    }
    assertEquals(63 + 195, found.size());
    assertTrue(found.containsAll(Arrays.asList(BirthProvince.values())));
    assertTrue(found.containsAll(BirthCountry.all()));
  }

  @Test
  void knowsCountriesFrom101To295() {
    List<BirthCountry> countries = BirthCountry.all();
    assertEquals(195, countries.size());
    for (int i = 0; i < countries.size(); i++) {
      assertEquals(String.valueOf(101 + i), countries.get(i).registrationCode());
    }
  }

  @Test
  void givesCountriesCodesThatIsoHas() {
    Set<String> iso = new HashSet<>(Arrays.asList(Locale.getISOCountries()));
    Map<String, Integer> uses = new HashMap<>();
    for (BirthCountry country : BirthCountry.all()) {
      assertTrue(iso.contains(country.isoCode()), country.toString());
      assertNotEquals("VN", country.isoCode());
      uses.merge(country.isoCode(), 1, Integer::sum);
    }
    uses.values().removeIf(count -> count == 1);
    assertEquals(Map.of("AZ", 2, "HR", 2), uses);
  }

  @Test
  void writesEveryNameProperly() {
    for (BirthProvince province : BirthProvince.values()) {
      assertProper(province.vietnameseName());
    }
    for (Province province : Province.values()) {
      assertProper(province.vietnameseName());
    }
    for (BirthCountry country : BirthCountry.all()) {
      assertProper(country.vietnameseName());
    }
  }

  private static void assertProper(String name) {
    assertTrue(Normalizer.isNormalized(name, Normalizer.Form.NFC), name);
    assertEquals(name.trim(), name);
    assertTrue(name.length() > 1 && Character.isUpperCase(name.charAt(0)), name);
    assertFalse(name.contains("  "), name);
  }

  @Test
  void leadsEveryOldProvinceIntoOneOfThe34() {
    assertEquals(63, BirthProvince.values().length);
    assertEquals(34, Province.values().length);
    int parts = 0;
    int unchanged = 0;
    for (Province province : Province.values()) {
      List<BirthProvince> from = province.mergedFrom();
      assertTrue(from.size() >= 1 && from.size() <= 3, province.name());
      parts += from.size();
      unchanged += from.size() == 1 ? 1 : 0;
      from.forEach(part -> assertEquals(province, part.since2025()));
    }
    // Resolution 202/2025/QH15: 52 provinces became 23, and 11 stayed.
    assertEquals(63, parts);
    assertEquals(11, unchanged);
  }

  @Test
  void givesEachOfThe34TheCodeOfOneOfItsParts() {
    Set<String> codes = new HashSet<>();
    for (Province province : Province.values()) {
      assertTrue(province.gsoCode().matches("[0-9]{2}"));
      assertTrue(codes.add(province.gsoCode()));
      assertEquals(Optional.of(province), Province.ofGsoCode(province.gsoCode()));
      assertTrue(
          province.mergedFrom().stream()
              .anyMatch(part -> part.registrationCode().equals("0" + province.gsoCode())),
          province.name());
    }
  }

  @Test
  void keepsTheTwoCodeSystemsApart() {
    Set<String> colliding = new HashSet<>();
    for (Province province : Province.values()) {
      String code = province.gsoCode();
      assertFalse(RegistrationPlace.ofRegistrationCode(code).isPresent());
      assertFalse(Province.ofGsoCode("0" + code).isPresent());
      RegistrationPlace old = RegistrationPlace.ofRegistrationCode("0" + code).orElse(null);
      if (old == null || !old.vietnameseName().equals(province.vietnameseName())) {
        colliding.add(code);
      }
    }
    colliding.remove("46"); // Thừa Thiên Huế is the same place as Huế.
    assertEquals(Set.of("15", "24", "44", "52", "80", "82", "91"), colliding);
  }

  @Test
  void findsNothingForOtherTexts() {
    for (String text : new String[] {"", "1", "01", "0001", "a01", "01a", "-01", "０01", "   "}) {
      assertFalse(RegistrationPlace.ofRegistrationCode(text).isPresent(), text);
    }
    for (String text : new String[] {"", "1", "001", "00", "97", "99"}) {
      assertFalse(Province.ofGsoCode(text).isPresent(), text);
    }
  }
}
