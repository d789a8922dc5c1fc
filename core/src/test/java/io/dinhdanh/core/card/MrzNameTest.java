package io.dinhdanh.core.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MrzNameTest {

  @ParameterizedTest(name = "ICAO Doc 9303-{0}: {1}, {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "4|ERIKSSON|ANNA MARIA|ERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
        "4|HENG|DEBORAH MING LO|HENG<<DEBORAH<MING<LO<<<<<<<<<<<<<<<<<<",
        "4|SMITH-JONES|SUSIE MARGARET|SMITH<JONES<<SUSIE<MARGARET<<<<<<<<<<<<",
        "4|O'CONNOR|ENYA SIOBHAN|OCONNOR<<ENYA<SIOBHAN<<<<<<<<<<<<<<<<<<",
        "4|VAN DER MUELLEN|MARTIN|VAN<DER<MUELLEN<<MARTIN<<<<<<<<<<<<<<<<",
        "4|AL-BASRI|HUDA MUHAMMAD JAWAD|AL<BASRI<<HUDA<MUHAMMAD<JAWAD<<<<<<<<<<",
        "4|VILARCHAO FERNANDEZ|JOSE RAMON|VILARCHAO<FERNANDEZ<<JOSE<RAMON<<<<<<<<",
        "4|ARKFREITH|''|ARKFREITH<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<",
        "4|SATRIYA SUDARPA|''|SATRIYA<SUDARPA<<<<<<<<<<<<<<<<<<<<<<<<",
        "4|PAPANDROPOULOUS|JONATHON WARREN TREVOR|PAPANDROPOULOUS<<JONATHON<WARREN<TREVOR",
        "5|ERIKSSON|ANNA MARIA|ERIKSSON<<ANNA<MARIA<<<<<<<<<<",
        "5|PAPANDROPOULOUS|JONATHON ALEC|PAPANDROPOULOUS<<JONATHON<ALEC",
        "5|VAN DER MUELLEN|MARTIN|VAN<DER<MUELLEN<<MARTIN<<<<<<<",
        "5|AL-BASRI|HUDA MUHAMMAD JAWAD|AL<BASRI<<HUDA<MUHAMMAD<JAWAD<",
        "5|VILARCHAO FERNANDEZ|JOSE RAMON|VILARCHAO<FERNANDEZ<<JOSE<RAMO",
        "5|ARKFREITH|''|ARKFREITH<<<<<<<<<<<<<<<<<<<<<",
        "5|SATRIYA SUDARPA|''|SATRIYA<SUDARPA<<<<<<<<<<<<<<<",
        "6|PAPANDROPOULOUS|JONATHOON ALEC|PAPANDROPOULOUS<<JONATHOON<ALEC",
        "6|VAN DER MUELLEN|MARTIN|VAN<DER<MUELLEN<<MARTIN<<<<<<<<",
        "6|AL-BASRI|HUDA MUHAMMAD JAWAD|AL<BASRI<<HUDA<MUHAMMAD<JAWAD<<",
        "6|VILARCHAO FERNANDEZ|JOSE RAMON|VILARCHAO<FERNANDEZ<<JOSE<RAMON",
        "6|ARKFREITH|''|ARKFREITH<<<<<<<<<<<<<<<<<<<<<<",
        "6|SATRIYA SUDARPA|''|SATRIYA<SUDARPA<<<<<<<<<<<<<<<<",
        "3|D'ARTAGNAN|MARIE-ELISE|DARTAGNAN<<MARIE<ELISE<<<<<<<<<",
        "3|ERIKSSON|ANNA, MARIA|ERIKSSON<<ANNA<MARIA<<<<<<<<<<",
      })
  void writesAndReadsTheExamples(String part, String primary, String secondary, String field) {
    assertEquals(field, write(primary, secondary, field.length()));
    MrzName name = MrzName.read(field);
    assertEquals(components(primary), name.primary().replace(' ', '<'));
    assertTrue(components(secondary).startsWith(name.secondary().replace(' ', '<')));
    assertEquals(!field.endsWith("<"), name.truncated());
  }

  @ParameterizedTest(name = "ICAO Doc 9303, truncated: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "NILAVADHANANANDA|CHAYAPA DEJTHAMRONG KRASUANG|NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K",
        "NILAVADHANANANDA|ARNPOL PETCH CHARONGUANG|NILAVADHANANANDA<<ARNPOL<PETCH<CHARONGU",
        "BENNELONG WOOLOOMOOLOO WARRANDYTE WARNAMBOOL|DINGO"
            + " POTOROO|BENNELONG<WOOLOOMOOLOO<WARRANDYTE<W<<DI",
        "BENNELONG WOOLOOMOOLOO WARRANDYTE WARNAMBOOL|DINGO"
            + " POTOROO|BENNELONG<WOOLOOM<WARRAND<WARNAM<<DINGO",
        "BENNELONG WOOLOOMOOLOO WARRANDYTE WARNAMBOOL|DINGO"
            + " POTOROO|BENNEL<WOOLOO<WARRAN<WARNAM<<DINGO<POTO",
        "NILAVADHANANANDA|CHAYAPA DEJTHAMRONG KRASUANG|NILAVADHANANANDA<<CHAYAPA<DE<K",
        "NILAVADHANANANDA|ARNPOL PETCH CHARONGUANG|NILAVADHANANANDA<<ARNPOL<PE<CH",
        "BENNELONG WOOLOOMOOLOO WARRANDYTE WARNAMBOOL|DINGO POTOROO|BENNELONG<WOOLOOMOOLOO<W<W<<DI",
        "BENNELONG WOOLOOMOOLOO WARRANDYTE WARNAMBOOL|DINGO POTOROO|BENNELONG<WOOLOOM<WA<WARN<<D<P",
        "BENNELONG WOOLOOMOOLOO WARRANDYTE WARNAMBOOL|DINGO POTOROO|BENNE<WOOLO<WARRA<WARNA<<DIN<P",
        "NILAVADHANANANDA|CHAYAPA DEJTHAMRONG KRASUANG|NILAVADHANANANDA<<CHAYAPA<DEJ<K",
        "NILAVADHANANANDA|ARNPOL PETCH CHARONGUANG|NILAVADHANANANDA<<ARN<PET<CHARO",
        "BENNELONG WOOLOOMOOLOO WARRANDYTE WARNAMBOOL|DINGO"
            + " POTOROO|BENNELONG<WOOLOOMOOLOO<W<W<<D<P",
        "BENNELONG WOOLOOMOOLOO WARRANDYTE WARNAMBOOL|DINGO"
            + " POTOROO|BENNELONG<WOOLOOM<WAR<WARN<<D<P",
        "BENNELONG WOOLOOMOOLOO WARRANDYTE WARNAMBOOL|DINGO"
            + " POTOROO|BENNEL<WOOLO<WARRA<WARNA<<DIN<P",
      })
  void readsTheTruncatedExamplesAndTruncatesAsTheyDo(
      String primary, String secondary, String field) {
    assertTruncationOf(primary, secondary, MrzName.read(field));
    assertTruncationOf(primary, secondary, MrzName.read(write(primary, secondary, field.length())));
  }

  @Test
  void truncatesAnyNameToALetter() {
    Random random = new Random(39);
    for (int round = 0; round < 20_000; round++) {
      String primary = words(random);
      String secondary = words(random);
      for (int width : new int[] {30, 31, 39}) {
        String field = write(primary, secondary, width);
        assertEquals(width, field.length());
        MrzName name = MrzName.read(field);
        if (primary.length() + 2 + secondary.length() <= width) {
          assertEquals(new MrzName(primary, secondary, !field.endsWith("<")), name);
        } else {
          assertTruncationOf(primary, secondary, name);
        }
      }
    }
  }

  @Test
  void truncatesALonePrimaryIdentifier() {
    String primary = "BENNELONG WOOLOOMOOLOO WARRANDYTE WARNAMBOOL";
    MrzName name = MrzName.read(write(primary, "", 30));
    assertTrue(name.truncated());
    assertEquals("", name.secondary());
    assertTrue(primary.startsWith(name.primary()));
  }

  @Test
  void readsOddFields() {
    assertEquals(new MrzName("", "", false), MrzName.read("<<<<<<"));
    assertEquals(new MrzName("", "AN", false), MrzName.read("<<AN<<"));
    assertEquals("AN", MrzName.read("<<AN<<").natural());
    assertEquals(new MrzName("LE", "AN BA", false), MrzName.read("LE<<<AN<<<BA<<"));
    assertEquals(new MrzName("LE AN", "", true), MrzName.read("LE<AN"));
    assertEquals("LE AN", MrzName.read("LE<AN").natural());
  }

  @Test
  void refusesWhatNoZoneCanHold() {
    for (String wrong : List.of("ĐỖ", "do", "AN2", "A.B", "İ")) {
      IllegalArgumentException e =
          assertThrows(IllegalArgumentException.class, () -> MrzNameField.components(wrong));
      assertFalse(String.valueOf(e.getMessage()).contains(wrong));
    }
    String initials = "A B C D E F G H I J K L M N O P";
    assertThrows(IllegalArgumentException.class, () -> write("A B", initials, 31));
  }

  /** Each component that is left starts its original, the identifiers are both there. */
  private static void assertTruncationOf(String primary, String secondary, MrzName name) {
    assertTrue(name.truncated());
    assertStarts(name.primary(), primary);
    assertStarts(name.secondary(), secondary);
  }

  private static void assertStarts(String cut, String whole) {
    String[] left = cut.split(" ", -1);
    String[] original = whole.split(" ", -1);
    assertTrue(left.length <= original.length);
    for (int i = 0; i < left.length; i++) {
      assertFalse(left[i].isEmpty());
      assertTrue(original[i].startsWith(left[i]));
    }
  }

  private static String words(Random random) {
    List<String> words = new ArrayList<>();
    int count = 1 + random.nextInt(5);
    for (int i = 0; i < count; i++) {
      StringBuilder word = new StringBuilder();
      int length = 2 + random.nextInt(10);
      for (int j = 0; j < length; j++) {
        word.append((char) ('A' + random.nextInt(26)));
      }
      words.add(word.toString());
    }
    return String.join(" ", words);
  }

  private static String write(String primary, String secondary, int width) {
    return MrzNameField.write(components(primary), components(secondary), width);
  }

  private static String components(String identifier) {
    return MrzNameField.components(identifier);
  }
}
