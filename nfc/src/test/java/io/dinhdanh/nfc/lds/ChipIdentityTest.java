package io.dinhdanh.nfc.lds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.core.card.Expiry;
import io.dinhdanh.core.card.Mrz;
import io.dinhdanh.core.evidence.Portrait;
import io.dinhdanh.core.person.IdentityField;
import io.dinhdanh.core.person.IdentityRecord;
import io.dinhdanh.core.person.IdentitySource;
import io.dinhdanh.core.person.PartialDate;
import io.dinhdanh.core.testing.EvaluationData;
import io.dinhdanh.core.testing.NeedsEvaluationData;
import io.dinhdanh.nfc.ChipException;
import io.dinhdanh.nfc.lds.Citizens.Wrapping;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Encodable;
import org.jmrtd.lds.icao.DG11File;
import org.jmrtd.lds.icao.DG12File;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChipIdentityTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final Set<Integer> ALL = Set.of(1, 2, 3, 11, 12, 13, 14, 15);
  private static final byte[] JPEG = Ber.hex("FFD8FFE0");

  @Test
  void tellsWhatEachSourceStates() throws ChipException {
    ChipIdentity chip = ChipIdentity.of(vietnamese(), ALL, TODAY);
    IdentityRecord identity = chip.identity();
    assertEquals(
        Set.of(IdentitySource.DG1, IdentitySource.DG11, IdentitySource.DG12, IdentitySource.DG13),
        new HashSet<>(identity.sources()));
    assertEquals("LE THI BICH", identity.of(IdentitySource.DG1).get(IdentityField.NAME));
    assertEquals(
        Map.of(
            IdentityField.NAME, "LÊ THỊ BÍCH",
            IdentityField.PERSONAL_NUMBER, "001190012345",
            IdentityField.BIRTH_DATE, "1990-02-28",
            IdentityField.BIRTH_PLACE, "HÀ NỘI, VIỆT NAM",
            IdentityField.RESIDENCE, "12 PHỐ HUẾ"),
        identity.of(IdentitySource.DG11));
    assertEquals(
        Map.of(IdentityField.AUTHORITY, "CỤC CẢNH SÁT", IdentityField.ISSUE_DATE, "2021-04-06"),
        identity.of(IdentitySource.DG12));
    assertEquals(citizen(), identity.of(IdentitySource.DG13));
    assertEquals(List.of(), chip.problems());
  }

  private static Map<IdentityField, String> citizen() {
    return Map.ofEntries(
        Map.entry(IdentityField.PERSONAL_NUMBER, "001190012345"),
        Map.entry(IdentityField.NAME, "Lê Thị Bích"),
        Map.entry(IdentityField.BIRTH_DATE, "1990-02-28"),
        Map.entry(IdentityField.SEX, "FEMALE"),
        Map.entry(IdentityField.NATIONALITY, "Việt Nam"),
        Map.entry(IdentityField.ETHNICITY, "Kinh"),
        Map.entry(IdentityField.RELIGION, "Không"),
        Map.entry(IdentityField.ORIGIN, "Xã Một, Huyện Hai, Tỉnh Ba"),
        Map.entry(IdentityField.RESIDENCE, "Số 12 phố Huế, Hà Nội"),
        Map.entry(IdentityField.FEATURES, "Nốt ruồi cách 1cm trên sau cánh mũi trái"),
        Map.entry(IdentityField.ISSUE_DATE, "2021-04-05"),
        Map.entry(IdentityField.EXPIRY_DATE, "2030-02-28"),
        Map.entry(IdentityField.FATHER, "Lê Văn Cha"),
        Map.entry(IdentityField.MOTHER, "Trần Thị Mẹ"));
  }

  @Test
  void givesPortraitZoneIssueAndExpiry() throws ChipException {
    ChipIdentity chip = ChipIdentity.of(vietnamese(), ALL, TODAY);
    assertEquals(Optional.of(new Portrait(JPEG, Portrait.Format.JPEG, 240, 320)), chip.portrait());
    assertEquals(1, chip.imageCount());
    assertEquals(Optional.of(Zones.vietnamese()), chip.mrz());
    assertEquals(Optional.of(PartialDate.ofDay(2021, 4, 6)), chip.issueDate());
    assertEquals(Optional.of(Expiry.on(LocalDate.of(2030, 2, 28))), chip.expiry());
    assertTrue(chip.citizen().isPresent());
  }

  @Test
  void fallsBackOnTheCitizensData() throws ChipException {
    Map<Integer, ASN1Encodable> fields = Citizens.fields();
    fields.put(12, Citizens.utf8("Không thời hạn"));
    ChipFiles files =
        ChipFiles.empty().with(ChipFile.DG13, Citizens.dg13(fields, Wrapping.SEQUENCE_SET));
    ChipIdentity chip = ChipIdentity.of(files, ALL, TODAY);
    assertEquals(Optional.of(PartialDate.ofDay(2021, 4, 5)), chip.issueDate());
    assertEquals(Optional.of(Expiry.never()), chip.expiry());
    assertEquals("none", chip.identity().of(IdentitySource.DG13).get(IdentityField.EXPIRY_DATE));
  }

  @Test
  void doesNotLookAtWhatMayNotBeUsed() throws ChipException {
    for (int number : new int[] {1, 2, 11, 12, 13}) {
      Set<Integer> usable = new HashSet<>(ALL);
      usable.remove(number);
      ChipFiles broken = vietnamese().with(ChipFile.dataGroup(number), new byte[] {1});
      ChipIdentity chip = ChipIdentity.of(broken, usable, TODAY);
      assertEquals(List.of(), chip.problems());
      assertEquals(
          ChipIdentity.of(vietnamese().without(ChipFile.dataGroup(number)), ALL, TODAY).identity(),
          chip.identity());
    }
    ChipIdentity nothing = ChipIdentity.of(vietnamese(), Set.of(), TODAY);
    assertEquals(IdentityRecord.empty(), nothing.identity());
    assertFalse(nothing.mrz().isPresent() || nothing.portrait().isPresent());
    assertFalse(nothing.issueDate().isPresent() || nothing.expiry().isPresent());
    assertEquals(0, nothing.imageCount());
  }

  @Test
  void oneBrokenDataGroupLeavesTheOthers() throws ChipException {
    for (int number : new int[] {1, 2, 11, 12, 13}) {
      ChipFile file = ChipFile.dataGroup(number);
      for (byte[] content : List.of(new byte[0], new byte[] {1, 2, 3})) {
        ChipIdentity chip = ChipIdentity.of(vietnamese().with(file, content), ALL, TODAY);
        assertEquals(1, chip.problems().size());
        assertEquals(file, chip.problems().get(0).file());
        assertTrue(chip.problems().get(0).unreadable());
        assertEquals(
            ChipIdentity.of(vietnamese().without(file), ALL, TODAY).identity(), chip.identity());
      }
    }
  }

  @Test
  void tellsWhatWasOverlooked() throws ChipException {
    byte[] dg11 = Ber.object(0x6B, Ber.object(0x5F2B, Ber.hex("01")));
    byte[] dg12 = Ber.object(0x6C, Ber.object(0x5F19, Ber.hex("C0")));
    ChipFiles files = vietnamese().with(ChipFile.DG11, dg11).with(ChipFile.DG12, dg12);
    assertEquals(
        List.of(
            new ContentProblem(ChipFile.DG11, false, Notes.NOT_A_DATE.with("field", "5F2B")),
            new ContentProblem(ChipFile.DG12, false, Notes.NOT_UTF8.with("field", "5F19"))),
        ChipIdentity.of(files, ALL, TODAY).problems());
  }

  @Test
  void readsOnlyVietnamsCitizenData() throws ChipException {
    ChipFiles files = vietnamese().with(ChipFile.DG1, Zones.dg1(Zones.foreign()));
    ChipIdentity chip = ChipIdentity.of(files, ALL, TODAY);
    assertFalse(chip.citizen().isPresent());
    assertEquals(List.of(new ContentProblem(ChipFile.DG13, false, Notes.FOREIGN)), chip.problems());
    assertEquals(List.of(), ChipIdentity.of(files, Set.of(1), TODAY).problems());
  }

  @Test
  void keepsPersonalDataOutOfItsText() throws ChipException {
    ChipIdentity chip = ChipIdentity.of(vietnamese(), ALL, TODAY);
    assertEquals(
        "ChipIdentity[IdentityRecord[DG1, DG11, DG12, DG13], 0 problems]", chip.toString());
  }

  @NeedsEvaluationData
  @ParameterizedTest
  @CsvSource({"bsi2008,D", "bsi-tr03105,D", "loes2006,NLD"})
  void readsTheSpecimens(String specimen, String issuer) throws Exception {
    ChipFiles files = ChipFolder.read(EvaluationData.path("chip", "specimens", specimen)).files();
    ChipIdentity chip = ChipIdentity.of(files, ALL, TODAY);
    assertEquals(List.of(), chip.problems());
    assertEquals(Optional.of(issuer), chip.mrz().map(Mrz::issuer));
    assertEquals(Optional.of(Portrait.Format.JPEG_2000), chip.portrait().map(Portrait::format));
    assertTrue(chip.expiry().isPresent());
    assertFalse(chip.issueDate().isPresent());
    assertEquals(1, chip.imageCount());
  }

  private static ChipFiles vietnamese() throws ChipException {
    byte[] dg11 =
        new DG11File(
                "LÊ<<THỊ<BÍCH",
                List.of(),
                "001190012345",
                "19900228",
                List.of("HÀ NỘI", "VIỆT NAM"),
                List.of("12 PHỐ HUẾ"),
                null,
                null,
                null,
                null,
                null,
                null,
                null)
            .getEncoded();
    byte[] dg12 =
        new DG12File("CỤC CẢNH SÁT", "20210406", null, null, null, null, null, (String) null, null)
            .getEncoded();
    return ChipFiles.empty()
        .with(ChipFile.DG1, Zones.dg1(Zones.vietnamese()))
        .with(ChipFile.DG2, Faces.dg2(Faces.record(JPEG, 240, 320, 0)))
        .with(ChipFile.DG11, dg11)
        .with(ChipFile.DG12, dg12)
        .with(ChipFile.DG13, Citizens.dg13(Citizens.fields(), Wrapping.SEQUENCE_SET));
  }
}
