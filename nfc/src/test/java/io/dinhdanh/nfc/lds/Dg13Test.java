package io.dinhdanh.nfc.lds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.dinhdanh.core.card.Expiry;
import io.dinhdanh.core.evidence.Reason;
import io.dinhdanh.core.person.PartialDate;
import io.dinhdanh.core.person.Sex;
import io.dinhdanh.nfc.lds.Citizens.Wrapping;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERBMPString;
import org.bouncycastle.asn1.DERIA5String;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERPrintableString;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.DERVisibleString;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class Dg13Test {

  @ParameterizedTest
  @EnumSource
  void readsEveryWrapping(Wrapping wrapping) throws MalformedFileException {
    Dg13 citizen = Dg13.parse(Citizens.dg13(Citizens.fields(), wrapping));
    assertEquals(Optional.of("001190012345"), citizen.personalNumber());
    assertEquals(Optional.of("Lê Thị Bích"), citizen.name());
    assertEquals(Optional.of(PartialDate.ofDay(1990, 2, 28)), citizen.birthDate());
    assertEquals(Optional.of(Sex.FEMALE), citizen.sex());
    assertEquals(Optional.of("Việt Nam"), citizen.nationality());
    assertEquals(Optional.of("Kinh"), citizen.ethnicity());
    assertEquals(Optional.of("Không"), citizen.religion());
    assertEquals(Optional.of("Xã Một, Huyện Hai, Tỉnh Ba"), citizen.origin());
    assertEquals(Optional.of("Số 12 phố Huế, Hà Nội"), citizen.residence());
    assertEquals(Optional.of("Nốt ruồi cách 1cm trên sau cánh mũi trái"), citizen.features());
    assertEquals(Optional.of(PartialDate.ofDay(2021, 4, 5)), citizen.issueDate());
    assertEquals(Optional.of(Expiry.on(LocalDate.of(2030, 2, 28))), citizen.expiry());
    assertEquals(Optional.of("Lê Văn Cha"), citizen.father());
    assertEquals(Optional.of("Trần Thị Mẹ"), citizen.mother());
    assertEquals(
        Map.of(14, List.of(), 15, List.of("012345678"), 16, List.of("0123456789ABCDEF")),
        citizen.uncertain());
    assertEquals(List.of(), citizen.notes());
  }

  @ParameterizedTest
  @EnumSource
  void readsFieldsInAnyOrderAndWithoutAny(Wrapping wrapping) throws MalformedFileException {
    Random random = new Random(13);
    for (int round = 0; round < 300; round++) {
      List<Map.Entry<Integer, ASN1Encodable>> entries =
          new ArrayList<>(Citizens.fields().entrySet());
      entries.removeIf(entry -> random.nextInt(3) == 0);
      Collections.shuffle(entries, random);
      ASN1EncodableVector list = new ASN1EncodableVector();
      entries.forEach(entry -> list.add(Citizens.field(entry.getKey(), entry.getValue())));
      if (!entries.isEmpty()) {
        assertHolds(entries, Dg13.parse(Citizens.dg13(list, wrapping)));
      }
    }
  }

  private static void assertHolds(List<Map.Entry<Integer, ASN1Encodable>> entries, Dg13 citizen) {
    for (Map.Entry<Integer, ASN1Encodable> entry : entries) {
      if (entry.getKey() != 14) {
        assertTrue(citizen.text(entry.getKey()).isPresent(), "field " + entry.getKey());
      }
    }
    assertEquals(
        entries.stream().filter(entry -> entry.getKey() < 14).count(),
        IntStream.range(1, 14).filter(id -> citizen.text(id).isPresent()).count());
  }

  @Test
  void keepsFieldsThatItDoesNotKnow() throws MalformedFileException {
    Map<Integer, ASN1Encodable> fields = Citizens.fields();
    fields.put(0, Citizens.utf8("không"));
    fields.put(17, Citizens.utf8("mười bảy"));
    fields.put(300, Citizens.sequence(Citizens.utf8("a"), Citizens.utf8("b")));
    fields.put(-1, Citizens.utf8("âm"));
    Dg13 citizen = Dg13.parse(Citizens.dg13(fields, Wrapping.SEQUENCE_SET));
    assertEquals(List.of("mười bảy"), citizen.uncertain().get(17));
    assertEquals(List.of("a", "b"), citizen.uncertain().get(300));
    assertEquals(List.of("âm"), citizen.uncertain().get(-1));
    assertEquals(List.of("không"), citizen.uncertain().get(0));
    assertEquals(Optional.of("Lê Thị Bích"), citizen.name());
  }

  @ParameterizedTest
  @ValueSource(ints = {127, 128, 255, 256, 4_000})
  void readsLongTexts(int length) throws MalformedFileException {
    Map<Integer, ASN1Encodable> fields = Citizens.fields();
    fields.put(9, Citizens.utf8("x".repeat(length)));
    Dg13 citizen = Dg13.parse(Citizens.dg13(fields, Wrapping.SEQUENCE_SET));
    assertEquals(length, citizen.residence().orElseThrow().length());
    assertEquals(Optional.of("Lê Văn Cha"), citizen.father());
  }

  @Test
  void readsEveryStringType() throws MalformedFileException {
    String text = "Phố Huế";
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    ASN1Encodable[] values = {
      new DERUTF8String(text), new DERBMPString(text), new DEROctetString(utf8)
    };
    for (ASN1Encodable value : values) {
      assertEquals(Optional.of(text), with(9, value).residence());
    }
    assertEquals(Optional.of("Hue"), with(9, new DERIA5String("Hue")).residence());
    assertEquals(Optional.of("Hue"), with(9, new DERVisibleString("Hue")).residence());
    assertEquals(Optional.of("Hue"), with(9, new DERPrintableString("Hue")).residence());
    assertFalse(with(9, DERNull.INSTANCE).residence().isPresent());
  }

  @Test
  void parentsKeepTheirPlaces() throws MalformedFileException {
    ASN1Encodable father = Citizens.utf8("Cha");
    ASN1Encodable mother = Citizens.utf8("Mẹ");
    assertParents("Cha", "Mẹ", Citizens.sequence(father, mother));
    assertParents("Cha", "Mẹ", Citizens.sequence(Citizens.sequence(father, mother)));
    assertParents("Cha", null, Citizens.sequence(Citizens.sequence(father), Citizens.sequence()));
    assertParents(null, "Mẹ", Citizens.sequence(Citizens.sequence(), Citizens.sequence(mother)));
    assertParents(null, "Mẹ", Citizens.sequence(Citizens.utf8(""), mother));
    assertParents("Cha", null, father);
    assertParents(null, null, Citizens.sequence(Citizens.utf8(" "), Citizens.utf8("")));
  }

  private static void assertParents(
      @Nullable String father, @Nullable String mother, ASN1Encodable value)
      throws MalformedFileException {
    Dg13 citizen = with(13, value);
    assertEquals(Optional.ofNullable(father), citizen.father());
    assertEquals(Optional.ofNullable(mother), citizen.mother());
  }

  @Test
  void twoValuesMayFollowTheId() throws MalformedFileException {
    ASN1EncodableVector list = new ASN1EncodableVector();
    list.add(
        Citizens.sequence(
            new ASN1Integer(13),
            Citizens.sequence(Citizens.utf8("Cha")),
            Citizens.sequence(Citizens.utf8("Mẹ"))));
    Dg13 citizen = Dg13.parse(Citizens.dg13(list, Wrapping.SEQUENCE_SET));
    assertEquals(Optional.of("Cha"), citizen.father());
    assertEquals(Optional.of("Mẹ"), citizen.mother());
  }

  @ParameterizedTest
  @CsvSource({
    "Không thời hạn",
    "KHÔNG THỜI HẠN",
    "Khong thoi han",
    "' không  thời hạn '",
    "Kho\u0302ng tho\u031b\u0300i ha\u0323n"
  })
  void knowsACardThatNeverExpires(String text) throws MalformedFileException {
    assertEquals(Optional.of(Expiry.never()), with(12, Citizens.utf8(text)).expiry());
  }

  @ParameterizedTest
  @CsvSource({
    "3,28021990,1990-02-28",
    "3,1950,1950",
    "3,00/00/1950,1950",
    "11,1/4/2021,2021-04-01"
  })
  void readsTheFormsOfADate(int id, String text, String date) throws MalformedFileException {
    Dg13 citizen = with(id, new DERPrintableString(text));
    Optional<PartialDate> read = id == 3 ? citizen.birthDate() : citizen.issueDate();
    assertEquals(Optional.of(date), read.map(PartialDate::iso));
  }

  @Test
  void notesWhatItCannotRead() throws MalformedFileException {
    assertNote(3, Notes.NOT_A_DATE, Citizens.utf8("30/02/1990"));
    assertNote(11, Notes.NOT_A_DATE, Citizens.utf8("hôm qua"));
    assertNote(12, Notes.NOT_A_DATE, Citizens.utf8("02/1990"));
    assertNote(4, Notes.NOT_A_SEX, Citizens.utf8("?"));
    assertNote(9, Notes.NOT_A_TEXT, new ASN1Integer(5));
    assertNote(9, Notes.TOO_LONG, Citizens.utf8("x".repeat(5_000)));
    assertNote(9, Notes.NOT_UTF8, new DEROctetString(Ber.hex("C3 28")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"D800", "00", "DC00D800"})
  void notesWhatIsNotUtf16(String text) throws MalformedFileException {
    byte[] field = Ber.object(0x30, Ber.hex("020109"), Ber.object(0x1E, Ber.hex(text)));
    Dg13 citizen = Dg13.parse(Ber.object(0x6D, Ber.object(0x30, field)));
    assertFalse(citizen.residence().isPresent());
    assertEquals(List.of(Notes.NOT_A_TEXT.with("field", "9")), citizen.notes());
  }

  private static void assertNote(int id, Reason reason, ASN1Encodable value)
      throws MalformedFileException {
    assertEquals(List.of(reason.with("field", "" + id)), with(id, value).notes());
  }

  @Test
  void theFirstOfTwoFieldsIsUsed() throws MalformedFileException {
    ASN1EncodableVector list = new ASN1EncodableVector();
    list.add(Citizens.field(2, Citizens.utf8("Một")));
    list.add(Citizens.field(2, Citizens.utf8("Hai")));
    Dg13 citizen = Dg13.parse(Citizens.dg13(list, Wrapping.SEQUENCE));
    assertEquals(Optional.of("Một"), citizen.name());
    assertEquals(List.of(Notes.DUPLICATE.with("field", "2")), citizen.notes());
  }

  @ParameterizedTest
  @CsvSource({
    "6D00,missing",
    "6D023000,missing",
    "6D0430023000,missing",
    "6D053003040101,missing",
    "6D0730053003020200,length",
    "6E023000,tag",
    "6D80300000,length-form"
  })
  void refusesOtherLayouts(String hex, String code) {
    MalformedFileException refused =
        assertThrows(MalformedFileException.class, () -> Dg13.parse(Ber.hex(hex)));
    assertEquals(code, refused.reason().code());
    assertEquals(ChipFile.DG13, refused.file());
  }

  @Test
  void doesNotDescendForEver() {
    byte[] deep = new byte[0];
    while (deep.length < 60_000) {
      deep = Ber.object(0x30, deep);
    }
    byte[] file = Ber.object(0x6D, deep);
    assertThrows(MalformedFileException.class, () -> Dg13.parse(file));
    Hostile.assertFrugal(ChipFile.DG13, file, Dg13::parse);
  }

  @Test
  void comparesByContentAndTellsNothingOfIt() throws MalformedFileException {
    Dg13 one = Dg13.parse(Citizens.dg13(Citizens.fields(), Wrapping.SEQUENCE));
    Dg13 same = Dg13.parse(Citizens.dg13(Citizens.fields(), Wrapping.SEQUENCE_SET));
    assertEquals(one, same);
    assertEquals(one.hashCode(), same.hashCode());
    assertNotEquals(one, with(2, Citizens.utf8("Ai")));
    assertEquals("Dg13[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]", one.toString());
  }

  @ParameterizedTest
  @EnumSource
  void survivesDamage(Wrapping wrapping) {
    Hostile.damage(ChipFile.DG13, Citizens.dg13(Citizens.fields(), wrapping), Dg13::parse);
  }

  private static Dg13 with(int id, ASN1Encodable value) throws MalformedFileException {
    Map<Integer, ASN1Encodable> fields = Citizens.fields();
    fields.put(id, value);
    return Dg13.parse(Citizens.dg13(fields, Wrapping.SEQUENCE_SET));
  }

  @FuzzTest(maxDuration = "2m")
  void parse(byte[] file) {
    Hostile.survives(ChipFile.DG13, file, Dg13::parse);
  }
}
