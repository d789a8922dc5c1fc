package io.dinhdanh.core.person;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFoldingTest {

  @ParameterizedTest
  @CsvSource({
    "Nguyễn Thị Hoà,        nguyen thi hoa",
    "ĐẶNG ĐỨC,              dang duc",
    "\u00d0\u1eb6NG,        dang",
    "'  Lê   Văn\tAn ',     le van an",
    "H'Hen Niê,             hhen nie",
    "H\u2019Hen Niê,        hhen nie",
    "Y-Bhăm Êban,           y bham eban",
    "Čil Ñŏ Ƀlŭ Ĕĭ,         cil no blu ei",
    "Ơ\u0306 Ư\u0306 Ê\u0306 Ô\u0306, o u e o",
    "NGUYEN<<VAN<A<<<<,     nguyen van a",
    "Søren Ærø Łukasz,      soren aero lukasz",
    "Straße STRASSE ẞ,      strasse strasse ss",
    "Þór Œuvre Ĳssel,       thor oeuvre ijssel",
    "İstanbul ISI ısı,      istanbul isi isi",
    "ﬁ Ｎｇｕｙễｎ,           fi nguyen",
    "12 Lý Thường Kiệt,     12 ly thuong kiet",
    "'A.B,C/D(E)',          a b c d e",
    "Nguye\u0302\u0303n,    nguyen",
    "Nguye\u0303\u0302n,    nguyen",
    "Nguyê~n,               nguyen",
    "a\u200bb\u00adc\ufeff, abc",
    "Иван Ивано́в,           иван иванов",
    "阮 文,                  阮 文",
  })
  void folds(String text, String folded) {
    assertEquals(folded, TextFolding.fold(text));
    assertEquals(folded, TextFolding.fold(Normalizer.normalize(text, Normalizer.Form.NFD)));
    assertEquals(folded, TextFolding.fold(TextFolding.fold(text)));
  }

  @ParameterizedTest
  @CsvSource({"''", "' '", "---", "'''", "\u0301", "\u0301\u0302 \u0323", "...", "\u200b", "~^"})
  void foldsWhatHasNoLettersToNothing(String text) {
    assertEquals("", TextFolding.fold(text));
  }

  /** Every character of the plane, Latin letters among them, alone and inside a word. */
  @Test
  void foldsEveryCharacterAsItsSlowTwinDoes() {
    for (int character = 0; character <= 0xFFFF; character++) {
      if (!Character.isSurrogate((char) character)) {
        String alone = String.valueOf((char) character);
        assertEquals(SlowNames.fold(alone), TextFolding.fold(alone), () -> name(alone));
        String inside = "Ta" + alone + "nb";
        assertEquals(SlowNames.fold(inside), TextFolding.fold(inside), () -> name(alone));
      }
    }
  }

  private static String name(String character) {
    return Character.getName(character.codePointAt(0));
  }

  @Test
  void foldsNamesAsItsSlowTwinDoes() {
    Names names = new Names(1);
    for (int i = 0; i < 20_000; i++) {
      String name = names.near(names.next());
      assertEquals(SlowNames.fold(name), TextFolding.fold(name));
    }
  }

  @Test
  void foldsAnyTextAsItsSlowTwinDoes() {
    Random random = new Random(2);
    int[] ends = {0x80, 0x250, 0x370, 0x2100, 0xD800};
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      int end = ends[random.nextInt(ends.length)];
      for (int length = random.nextInt(20); length > 0; length--) {
        text.append(
            (char) (random.nextInt(4) == 0 ? 0x1E00 + random.nextInt(256) : random.nextInt(end)));
      }
      assertEquals(SlowNames.fold(text.toString()), TextFolding.fold(text.toString()));
    }
  }

  @Test
  void keepsLettersBeyondTheBasicPlane() {
    assertEquals("\ud83d\ude00a", TextFolding.fold("\ud83d\ude00A"));
    assertEquals("\ud801\udc28", TextFolding.fold("\ud801\udc00"));
    assertEquals("a", TextFolding.fold("\ud835\udc00"));
    assertEquals("\ud83da", TextFolding.fold("\ud83dA"));
    assertEquals("a\udc00", TextFolding.fold("A\udc00"));
  }

  @Test
  void doesNotDependOnTheDefaultLocale() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    try {
      assertEquals("thi vinh ii", TextFolding.fold("THỊ VINH Iİ"));
      assertEquals("THI<<VINH", PersonName.of("Thị Vinh").toMrz().orElse(""));
      assertEquals(NameMatch.EXACT, PersonName.of("Thị Vinh").match(PersonName.of("THỊ VINH")));
    } finally {
      Locale.setDefault(before);
    }
  }
}
