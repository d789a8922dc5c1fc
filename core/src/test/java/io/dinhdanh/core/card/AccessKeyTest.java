package io.dinhdanh.core.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.dinhdanh.core.person.PartialDate;
import io.dinhdanh.core.person.PersonalNumber;
import io.dinhdanh.core.text.RefusedException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccessKeyTest {

  private static final PersonalNumber NUMBER = PersonalNumber.parse("001099012347");
  private static final PartialDate BIRTH = PartialDate.ofDay(1999, 3, 15);

  @Test
  void theCanOfACardIsTheEndOfTheNumber() {
    assertEquals(Can.parse("012347"), Can.of(NUMBER));
    assertEquals("012347", Can.of(NUMBER).digits());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "12345", "1234567", "12345A", " 12345", "１２３４５６", "١٢٣٤٥٦"})
  void refusesOtherCans(String text) {
    RefusedException e = assertThrows(RefusedException.class, () -> Can.parse(text));
    assertEquals(AccessKeyRefusal.CAN, e.refusal());
    assertEquals("can-form", e.refusal().code());
  }

  @ParameterizedTest(name = "ICAO Doc 9303-11, appendix D.2: {1}")
  @CsvSource({
    "TD1_LONG_NUMBER, D23145890734934071279507122",
    "TD2_LONG_NUMBER, D23145890734934071279507122",
    "TD1, D23145890774081221204159",
    "TD2, D23145890774081221204159",
    "TD3_SHORT_NUMBER, L898902C<369080619406236",
  })
  void derivesTheInformationOfTheStandard(String specimen, String information) {
    assertEquals(information, MrzKey.of(Mrz.parse(zone(specimen))).information());
  }

  @Test
  void misreadCheckDigitsDoNoHarm() {
    MrzKey key = MrzKey.of(Mrz.parse(Specimens.CARD));
    Mrz misread = Mrz.parse(Specimens.CARD.replace("9903159M3903157", "9903151M3903152"));
    assertEquals(key, MrzKey.of(misread));
  }

  @Test
  void theKeyOfACardFollowsFromTheNumberAndTwoDates() {
    MrzKey key = MrzKey.of(NUMBER, BIRTH, Expiry.on(LocalDate.of(2039, 3, 15)));
    assertEquals(MrzKey.of(Mrz.parse(Specimens.CARD)), key);
    assertEquals("099012347", key.documentNumber());
    assertEquals("990315", key.birthDate());
    assertEquals("390315", key.expiryDate());
    MrzKey forLife =
        MrzKey.of(
            PersonalNumber.parse("079145000127"), PartialDate.ofDay(1945, 9, 2), Expiry.never());
    assertEquals(MrzKey.of(Mrz.parse(Specimens.CARD_FOR_LIFE)), forLife);
  }

  @Test
  void unknownPartsOfABirthAreFillers() {
    MrzKey key = MrzKey.of("C1234567", PartialDate.ofYear(1950), Expiry.never());
    assertEquals("C1234567<0" + "50<<<<5" + "9912315", key.information());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "c1234567", "C 1234567", "Đ1234567", "12345678901234567890123"})
  void refusesOtherDocumentNumbers(String number) {
    RefusedException e =
        assertThrows(RefusedException.class, () -> MrzKey.of(number, BIRTH, Expiry.never()));
    assertEquals(AccessKeyRefusal.DOCUMENT_NUMBER, e.refusal());
  }

  @Test
  void triesTheCanAndThenEachExpiry() {
    LocalDate issued = LocalDate.of(2022, 3, 15);
    List<AccessKey> keys =
        AccessKey.candidates(NUMBER, BIRTH, CardValidity.candidates(BIRTH, issued));
    assertEquals(
        List.of(
            Can.of(NUMBER),
            MrzKey.of(NUMBER, BIRTH, Expiry.on(LocalDate.of(2039, 3, 15))),
            MrzKey.of(NUMBER, BIRTH, Expiry.on(LocalDate.of(2024, 3, 15)))),
        keys);
    assertEquals(List.of(Can.of(NUMBER)), AccessKey.candidates(NUMBER, BIRTH, List.of()));
  }

  @Test
  void areValuesThatSayNothing() {
    MrzKey key = MrzKey.of(Mrz.parse(Specimens.TD3));
    assertEquals("MrzKey[******]", key.toString());
    assertEquals("Can[******]", Can.parse("123456").toString());
    assertEquals(key.hashCode(), MrzKey.of(Mrz.parse(Specimens.TD3)).hashCode());
    assertEquals(Can.parse("123456").hashCode(), Can.parse("123456").hashCode());
    assertNotEquals(key, MrzKey.of(Mrz.parse(Specimens.TD1)));
    assertNotEquals(Can.parse("123456"), Can.parse("123457"));
    List<AccessKey> keys = List.of(key, Can.parse("123456"));
    assertFalse(keys.get(0).equals(keys.get(1)));
    assertFalse(keys.get(1).equals(keys.get(0)));
    String all = keys.stream().map(Object::toString).collect(Collectors.joining());
    assertFalse(all.contains("123456") || all.contains("L898902C3"));
  }

  private static String zone(String specimen) {
    return switch (specimen) {
      case "TD1_LONG_NUMBER" -> Specimens.TD1_LONG_NUMBER;
      case "TD2_LONG_NUMBER" -> Specimens.TD2_LONG_NUMBER;
      case "TD1" -> Specimens.TD1;
      case "TD2" -> Specimens.TD2;
      default -> Specimens.TD3_SHORT_NUMBER;
    };
  }
}
