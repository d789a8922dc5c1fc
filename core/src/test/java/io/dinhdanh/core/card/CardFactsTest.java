package io.dinhdanh.core.card;

import static io.dinhdanh.core.card.CardKind.CAN_CUOC;
import static io.dinhdanh.core.card.CardKind.CAN_CUOC_UNDER_6;
import static io.dinhdanh.core.card.CardKind.CCCD_BARCODE;
import static io.dinhdanh.core.card.CardKind.CCCD_CHIP;
import static io.dinhdanh.core.card.CardKind.CMND_12;
import static io.dinhdanh.core.card.CardKind.CMND_9;
import static io.dinhdanh.core.card.CardKind.PASSPORT;
import static io.dinhdanh.core.card.CardKind.RESIDENCE_CARD;
import static io.dinhdanh.core.card.CardKind.UNKNOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.dinhdanh.core.person.PartialDate;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CardFactsTest {

  private static final CardFacts NONE = CardFacts.none();

  @Test
  void nothingKnownLeavesEveryKind() {
    assertEquals(EnumSet.complementOf(EnumSet.of(UNKNOWN)), NONE.possibleKinds());
    assertEquals(UNKNOWN, NONE.kind());
  }

  @ParameterizedTest
  @CsvSource({
    "2015-12-31, CMND_12",
    "2016-01-01, 'CMND_12,CCCD_BARCODE'",
    "2021-01-22, 'CMND_12,CCCD_BARCODE'",
    "2021-01-23, 'CMND_12,CCCD_CHIP'",
    "2024-06-30, 'CMND_12,CCCD_CHIP'",
    "2024-07-01, 'CAN_CUOC,CAN_CUOC_UNDER_6'",
  })
  void theDayOfIssueTellsCardsOfTwelveDigits(LocalDate issued, String kinds) {
    CardFacts facts = NONE.number("001099012347").issued(issued);
    assertEquals("CardFacts[" + kinds.replace(",", ", ") + "]", facts.toString());
  }

  @Test
  void theQrCodeTellsTheModel() {
    assertEquals(CCCD_CHIP, NONE.qrFields(7).kind());
    assertEquals(Set.of(CAN_CUOC, CAN_CUOC_UNDER_6), NONE.qrFields(11).possibleKinds());
    assertEquals(Set.of(), NONE.qrFields(8).possibleKinds());
    assertEquals(UNKNOWN, NONE.qrFields(8).kind());
  }

  @Test
  void factsThatContradictLeaveNoKind() {
    CardFacts facts = NONE.qrFields(7).issued(LocalDate.of(2025, 5, 20));
    assertEquals(Set.of(), facts.possibleKinds());
    assertEquals(UNKNOWN, facts.kind());
    assertEquals(Set.of(), NONE.qrFields(7).qrFields(11).possibleKinds());
  }

  @ParameterizedTest
  @CsvSource({
    "2018-09-01, CAN_CUOC",
    "2018-09-02, CAN_CUOC_UNDER_6",
    "2024-08-30, CAN_CUOC_UNDER_6",
    "1990, CAN_CUOC",
    "2018, UNKNOWN",
    "2020, CAN_CUOC_UNDER_6",
    "XXXX, UNKNOWN",
  })
  void theAgeAtIssueTellsAChildsCard(String birth, CardKind kind) {
    CardFacts facts =
        NONE.qrFields(11).issued(LocalDate.of(2024, 9, 1)).born(PartialDate.parseIso(birth));
    assertEquals(kind, facts.kind());
  }

  @Test
  void noCitizenCardWasIssuedToAChildBeforeTheLawOf2023() {
    LocalDate issued = LocalDate.of(2022, 3, 1);
    assertEquals(
        CCCD_CHIP, NONE.qrFields(7).issued(issued).born(PartialDate.ofDay(2008, 3, 1)).kind());
    assertEquals(
        UNKNOWN, NONE.qrFields(7).issued(issued).born(PartialDate.ofDay(2008, 3, 2)).kind());
  }

  @Test
  void numbersTellOldCardsAndForeignDocuments() {
    assertEquals(
        Set.of(CMND_9, RESIDENCE_CARD, PASSPORT), NONE.number("012345678").possibleKinds());
    assertEquals(
        Set.of(CMND_12, CCCD_BARCODE, CCCD_CHIP, CAN_CUOC, CAN_CUOC_UNDER_6),
        NONE.number("001099012347").possibleKinds());
    assertEquals(Set.of(RESIDENCE_CARD, PASSPORT), NONE.number("C1234567").possibleKinds());
    assertEquals(
        Set.of(RESIDENCE_CARD, PASSPORT), NONE.number("\u0661".repeat(12)).possibleKinds());
  }

  @Test
  void theZoneTellsPassportsCitizensAndResidents() {
    Set<CardKind> chips = Set.of(CCCD_CHIP, CAN_CUOC, CAN_CUOC_UNDER_6);
    assertEquals(chips, facts(Specimens.CARD).possibleKinds());
    assertEquals(CCCD_CHIP, facts(Specimens.CARD).issued(LocalDate.of(2022, 1, 1)).kind());
    assertEquals(PASSPORT, facts(Specimens.PASSPORT).kind());
    assertEquals(PASSPORT, facts(Specimens.TD3).kind());
    assertEquals(
        RESIDENCE_CARD, facts(Specimens.CARD.replace("VNM<<<<<<<<<<<4", "UTO<<<<<<<<<<<4")).kind());
    assertEquals(Set.of(), facts(Specimens.TD1).possibleKinds());
    assertEquals(Set.of(), facts(Specimens.TD2).possibleKinds());
    assertEquals(Set.of(), facts("AC" + Specimens.CARD.substring(2)).possibleKinds());
    assertEquals(Set.of(), facts("AX" + Specimens.TD3.substring(2)).possibleKinds());
  }

  @Test
  void theSetCannotBeChanged() {
    Set<CardKind> kinds = NONE.possibleKinds();
    assertThrows(UnsupportedOperationException.class, () -> kinds.remove(PASSPORT));
  }

  @ParameterizedTest
  @EnumSource
  void everyKindHasATitle(CardKind kind) {
    assertFalse(kind.title().en().equals(kind.title().vi()));
    assertEquals(chip(kind), kind.hasCitizenChip());
  }

  private static boolean chip(CardKind kind) {
    return kind.name().startsWith("CAN_CUOC") || kind == CCCD_CHIP;
  }

  private static CardFacts facts(String zone) {
    return NONE.mrz(Mrz.parse(zone));
  }
}
