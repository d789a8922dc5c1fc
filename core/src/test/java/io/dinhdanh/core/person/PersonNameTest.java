package io.dinhdanh.core.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.core.text.RefusedException;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

  @ParameterizedTest
  @CsvSource({
    "Nguyễn Văn Hòa,     NGUYỄN VĂN HÒA,         EXACT",
    "Nguyễn Văn Hòa,     '  nguyễn   văn hòa ',  EXACT",
    "Đặng Thị Đào,       \u00d0ẶNG THỊ \u00d0ÀO, EXACT",
    "H'Hen Niê,          H\u2019Hen Niê,         EXACT",
    "Nguyễn Văn Hòa,     Nguyễn Văn Hoà,         TONE_PLACEMENT",
    "Lê Thúy,            Lê Thuý,                TONE_PLACEMENT",
    "Trần Văn Khỏe,      TRẦN VĂN KHOẺ,          TONE_PLACEMENT",
    "Phạm Thị Hoài,      Phạm Thị Hòai,          TONE_PLACEMENT",
    "Ngô Qúy,            Ngô Quý,                TONE_PLACEMENT",
    "Lý Thị Mỹ,          Lí Thị Mĩ,              I_Y",
    "Ngô Quý,            Ngô Quí,                I_Y",
    "Vũ Quỳnh,           Vũ Quình,               I_Y",
    "Lê Vy,              LÊ VI,                  I_Y",
    "Lê Mây,             Lê Mâi,                 DIFFERENT",
    "Lê Thúy,            Lê Thúi,                DIFFERENT",
    "Nguyễn Văn Hòa,     NGUYEN VAN HOA,         UNACCENTED",
    "Nguyễn Văn Hòa,     NGUYEN<<VAN<HOA<<<<<<,  UNACCENTED",
    "Đặng Thị Đào,       DANG THI DAO,           UNACCENTED",
    "H'Hen Niê,          HHEN NIE,               UNACCENTED",
    "H'Hen Niê,          H HEN NIE,              UNACCENTED",
    "Y-Bhăm Êban,        Y BHAM EBAN,            UNACCENTED",
    "Y-Bhăm Êban,        Y Bhăm Êban,            UNACCENTED",
    "YBhăm Êban,         Y-Bhăm Êban,            UNACCENTED",
    "Čil Ƀlŭ,            CIL BLU,                UNACCENTED",
    "Søren Åberg,        SOEREN AABERG,          UNACCENTED",
    "Søren Åberg,        SOREN ABERG,            UNACCENTED",
    "Jörg Müller,        JOERG MUELLER,          UNACCENTED",
    "Jörg Müller,        JORG MULLER,            UNACCENTED",
    "Straße,             STRASSE,                UNACCENTED",
    "Nguyễn Văn Hùng,    Nguyễn Văn Hưng,        ACCENTS_DIFFER",
    "Nguyễn Thị Thanh,   Nguyễn Thị Thành,       ACCENTS_DIFFER",
    "Nguyễn Văn An,      Văn An Nguyễn,          REORDERED",
    "Nguyễn Văn An,      AN NGUYEN VAN,          REORDERED",
    "Nguyễn Văn An,      Nguyễn An,              MISSING_MIDDLE",
    "Lê Thị Kim Anh,     LE KIM ANH,             MISSING_MIDDLE",
    "Lê Thị Kim Anh,     LE KIM THI ANH,         REORDERED",
    "Nguyễn Văn An,      Nguyễn Văn,             DIFFERENT",
    "Nguyễn Văn An,      Nguyễn Văn Bình,        DIFFERENT",
    "Lê Văn Anh,         Lê Vân Anh,             ACCENTS_DIFFER",
    "Lê Vân Anh,         Lê Vâ Nanh,             DIFFERENT",
    "An,                 Nguyễn Văn An,          DIFFERENT",
    "Иван,               阮文安,                  DIFFERENT",
  })
  void matchesAtTheRightLevel(String one, String other, NameMatch match) {
    assertEquals(match, match(one, other));
    assertEquals(match, match(other, one));
    assertEquals(match, match(decomposed(one), other));
    assertEquals(match, match(one, decomposed(other)));
  }

  private static NameMatch match(String one, String other) {
    return PersonName.of(one).match(PersonName.of(other));
  }

  private static String decomposed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD);
  }

  @Test
  void matchesAsItsSlowTwinDoes() {
    Names names = new Names(3);
    Map<NameMatch, Integer> seen = new EnumMap<>(NameMatch.class);
    for (int i = 0; i < 20_000; i++) {
      String one = names.next();
      String other = names.near(one);
      NameMatch match = match(one, other);
      assertEquals(SlowNames.match(one, other), match, () -> one + " / " + other);
      assertEquals(match, match(other, one), () -> one + " / " + other);
      seen.merge(match, 1, Integer::sum);
    }
    for (NameMatch match : NameMatch.values()) {
      boolean common = match == NameMatch.MRZ_TRUNCATED || seen.getOrDefault(match, 0) > 100;
      assertTrue(common, () -> match + " hardly ever came up: " + seen);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Nguyễn Văn A,       NGUYEN<<VAN<A",
    "Đặng,               DANG",
    "H'Hen Niê,          HHEN<<NIE",
    "Y-Bhăm Êban,        Y<<BHAM<EBAN",
    "Søren Åberg Müller, SOEREN<<AABERG<MULLER",
    "Weiß Þór,           WEISS<<THOR",
  })
  void writesTheMachineReadableForm(String name, String mrz) {
    assertEquals(Optional.of(mrz), PersonName.of(name).toMrz());
    assertEquals(Optional.of(mrz), PersonName.of(decomposed(name)).toMrz());
  }

  @Test
  void cutsAndFillsTheNameField() {
    PersonName name = PersonName.of("Nguyễn Hoàng Phương Quỳnh Nhi Trang Thanh");
    assertEquals(Optional.of("NGUYEN<<HOANG<PHUONG<QUYNH<NHI"), name.toMrz(PersonName.TD1_WIDTH));
    assertEquals(
        Optional.of("NGUYEN<<HOANG<PHUONG<QUYNH<NHI<TRANG<TH"), name.toMrz(PersonName.TD3_WIDTH));
    assertEquals(Optional.of("LE<<AN<<<<"), PersonName.of("Lê An").toMrz(10));
    assertEquals(Optional.of("L"), PersonName.of("Lê An").toMrz(1));
    assertThrows(IllegalArgumentException.class, () -> PersonName.of("Lê An").toMrz(0));
  }

  @Test
  void hasNoMachineReadableFormForOtherScripts() {
    for (String text : new String[] {"Иван", "阮文安", "Lê 2", "Lɛ", "\ud83d\ude00a"}) {
      assertFalse(PersonName.of(text).toMrz().isPresent(), text);
    }
  }

  @ParameterizedTest
  @CsvSource({
    // Cut off straight: at a letter, at a filler, right behind the surname.
    "Nguyễn Hoàng Phương Quỳnh Nhi Trang, NGUYEN HOANG PHUONG QUYNH NHI, MRZ_TRUNCATED",
    "Nguyễn Hoàng Phương Quỳnh Nhi Trang Thanh, NGUYEN<<HOANG<PHUONG<QUYNH<NHI<TRANG<TH,"
        + " MRZ_TRUNCATED",
    "Nguyễn Hoàng Phương Thanh Nhã Trang, NGUYEN HOANG PHUONG THANH NHA, MRZ_TRUNCATED",
    // Words shortened so that all have room.
    "Nguyễn Hoàng Phương Quỳnh Nhi Trang, NGUYEN HOANG PHUONG QUYN N TR, MRZ_TRUNCATED",
    // Too short to have filled a field; marks; another beginning; nothing left to cut.
    "Nguyễn Hoàng Phương Quỳnh Nhi Trang, NGUYEN HOANG PHUONG, DIFFERENT",
    "Nguyễn Hoàng Phương Quỳnh Nhi Trang, NGUYỄN HOANG PHUONG QUYNH NHI, DIFFERENT",
    "Nguyễn Hoàng Phương Quỳnh Nhi Trang, NGUYEN HOANG PHUONG QUYNH NGA, DIFFERENT",
    "Nguyễn Hoàng Phương Quỳnh Nhi, NGUYEN HOANG PHUONG QUYNH NH, DIFFERENT",
  })
  void recognisesWhatANameFieldLeaves(String name, String cut, NameMatch match) {
    assertEquals(match, match(name, cut));
    assertEquals(match, match(cut, name));
  }

  @Test
  void recognisesEveryCutOffName() {
    Names names = new Names(4);
    int cut = 0;
    for (int i = 0; i < 20_000; i++) {
      PersonName name = PersonName.of(names.next() + " " + names.next());
      String mrz = name.toMrz().orElseThrow(IllegalStateException::new);
      for (int width : new int[] {PersonName.TD1_WIDTH, PersonName.TD3_WIDTH}) {
        if (mrz.length() > width) {
          PersonName read = PersonName.of(name.toMrz(width).orElse(""));
          assertEquals(NameMatch.MRZ_TRUNCATED, name.match(read), name::text);
          cut++;
        }
      }
    }
    assertTrue(cut > 1_000, "too few names were long enough");
  }

  @Test
  void neverRewritesTheName() {
    String text = " NGUYE\u0302\u0303N  thi\u0323 \u00d0a\u0300o\t";
    assertSame(text, PersonName.of(text).text());
    assertNotEquals(PersonName.of("Lê An"), PersonName.of("LÊ AN"));
    assertEquals(PersonName.of("Lê An"), PersonName.of("Lê An"));
    assertEquals(PersonName.of("Lê An").hashCode(), PersonName.of("Lê An").hashCode());
  }

  @Test
  void refusesWhatIsNoName() {
    for (String text : new String[] {"", " ", "123", "---", "\u0301", "<<<<"}) {
      RefusedException thrown = assertThrows(RefusedException.class, () -> PersonName.of(text));
      assertEquals(PersonRefusal.NAME_LETTERS, thrown.refusal());
    }
    String endless = "a".repeat(PersonName.LONGEST + 1);
    RefusedException thrown = assertThrows(RefusedException.class, () -> PersonName.of(endless));
    assertEquals(PersonRefusal.NAME_LENGTH, thrown.refusal());
    assertFalse(PersonName.tryParse(endless).value().isPresent());
    assertTrue(PersonName.tryParse("a".repeat(PersonName.LONGEST)).value().isPresent());
  }

  @Test
  void isMasked() {
    assertEquals("PersonName[***]", PersonName.of("Lê An").toString());
  }
}
