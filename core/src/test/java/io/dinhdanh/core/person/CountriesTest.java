package io.dinhdanh.core.person;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountriesTest {

  @ParameterizedTest
  @CsvSource({
    "VNM, VNM",
    "VN, VNM",
    "Việt Nam, VNM",
    "VIỆT NAM, VNM",
    "Viet Nam, VNM",
    "Vietnam, VNM",
    "VIETNAM, VNM",
    "Vietnamese, VNM",
    "D<<, DEU",
    "DEU, DEU",
    "UTO, UTO",
    "Hoa Kỳ, USA",
    "Mỹ, USA",
    "United States, USA",
    "Ấn Độ, IND",
    "Nga, RUS",
    "NGA, NGA",
    "Áo, AUT",
    "Bỉ, BEL",
    "Lào, LAO",
    "Đức, DEU",
    "' VNM ', VNM"
  })
  void knowsCountriesByCodeAndName(String text, String code) {
    assertEquals(Optional.of(code), Countries.code(text));
  }

  @ParameterizedTest
  @CsvSource({"''", "Kinh", "vnm", "XX", "Không rõ", "D2", "<<<"})
  void leavesOtherWordsOpen(String text) {
    assertEquals(Optional.empty(), Countries.code(text));
    assertEquals(Optional.empty(), Countries.code(" ".repeat(200) + "VNM"));
  }

  @Test
  void knowsEveryCountryOfBirthByTheNameItIsListedUnder() {
    Map<String, String> codes = new HashMap<>();
    for (BirthCountry country : BirthCountry.all()) {
      String name = country.vietnameseName().replaceFirst(" \\(.*", "");
      String code = new Locale.Builder().setRegion(country.isoCode()).build().getISO3Country();
      assertEquals(Optional.of(code), Countries.code(name), country.toString());
      String folded = TextFolding.fold(name);
      assertEquals(code, codes.computeIfAbsent(folded, f -> code), country.toString());
    }
  }
}
