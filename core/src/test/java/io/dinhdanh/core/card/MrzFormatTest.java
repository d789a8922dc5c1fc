package io.dinhdanh.core.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

class MrzFormatTest {

  static final List<String> ALL = Specimens.ALL;

  @ParameterizedTest
  @EnumSource
  void linesMakeTheLength(MrzFormat format) {
    assertEquals(format.length(), format.lines() * format.lineLength());
    assertEquals(format, MrzFormat.ofLength(format.length()));
  }

  @ParameterizedTest
  @FieldSource("ALL")
  void admitsEverySpecimen(String zone) {
    MrzFormat format = Mrz.parse(zone).format();
    for (int i = 0; i < zone.length(); i++) {
      assertTrue(format.admits(i, zone.charAt(i)), "position " + i);
    }
  }

  @ParameterizedTest
  @EnumSource
  void admitsWhatTheFieldMayHold(MrzFormat format) {
    MrzLayout layout = MrzLayout.of(format);
    assertAdmitted(format, 0, "AIP<", "19");
    assertAdmitted(format, layout.name(), "AZ<", "09");
    assertAdmitted(format, layout.nameEnd() - 1, "AZ<", "09");
    assertAdmitted(format, layout.number(), "AZ09<", "");
    assertAdmitted(format, layout.nationality(), "AZ<", "09");
    assertAdmitted(format, layout.birth(), "09<", "OI");
    assertAdmitted(format, layout.birthCheck(), "09", "<OI");
    assertAdmitted(format, layout.sex(), "MF<", "X0");
    assertAdmitted(format, layout.expiry(), "09<", "OI");
    assertAdmitted(format, layout.expiryCheck(), "09", "<OI");
    assertAdmitted(format, layout.optional(), "AZ09<", "");
    assertAdmitted(format, layout.optionalEnd() - 1, "AZ09<", "");
    assertAdmitted(format, layout.composite(), "09", "<OI");
    String check = format == MrzFormat.TD3 ? "09" : "09<";
    assertAdmitted(format, layout.numberCheck(), check, "OI");
    assertThrows(IndexOutOfBoundsException.class, () -> format.admits(-1, 'A'));
    assertThrows(IndexOutOfBoundsException.class, () -> format.admits(format.length(), 'A'));
  }

  @Test
  void thePassportAloneHasACheckDigitOverItsOptionalData() {
    assertAdmitted(MrzFormat.TD3, 86, "09<", "AO");
  }

  private static void assertAdmitted(MrzFormat format, int at, String some, String others) {
    some.chars().forEach(c -> assertTrue(format.admits(at, (char) c), "position " + at));
    (others + "a-Đ \n").chars().forEach(c -> assertFalse(format.admits(at, (char) c)));
  }
}
