package io.dinhdanh.nfc.testkit.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.core.card.AccessKey;
import io.dinhdanh.core.card.Can;
import io.dinhdanh.nfc.AccessError;
import io.dinhdanh.nfc.ChipException;
import io.dinhdanh.nfc.access.Access;
import io.dinhdanh.nfc.access.ChipKeyAgreement;
import io.dinhdanh.nfc.authenticity.ActiveAuthentication;
import io.dinhdanh.nfc.authenticity.ChipAuthenticationMapping;
import io.dinhdanh.nfc.authenticity.RelayedChipAuthentication;
import io.dinhdanh.nfc.lds.CardSecurity;
import io.dinhdanh.nfc.lds.ChipFile;
import io.dinhdanh.nfc.lds.ChipFiles;
import io.dinhdanh.nfc.lds.Dg14;
import io.dinhdanh.nfc.lds.Dg15;
import io.dinhdanh.nfc.lds.SecurityInfos;
import io.dinhdanh.nfc.reader.ActiveAuthenticationRecord;
import io.dinhdanh.nfc.reader.ChipDump;
import io.dinhdanh.nfc.reader.ChipDumpJson;
import io.dinhdanh.nfc.reader.ChipReading;
import io.dinhdanh.nfc.reader.Octets;
import io.dinhdanh.nfc.reader.ReadPlan;
import io.dinhdanh.nfc.testkit.TestCard;
import io.dinhdanh.nfc.testkit.TestProfile;
import io.dinhdanh.nfc.testkit.chip.SoftwareChip;
import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whole cards: PACE, proofs, dumps, a server that believes only what it can verify. */
class CardReadingTest {

  private static final byte[] CHALLENGE = {8, 7, 6, 5, 4, 3, 2, 1};

  @ParameterizedTest
  @EnumSource(TestProfile.class)
  void readsEachKindOfDocumentWhole(TestProfile profile) throws Exception {
    TestCard card = TestCard.issue(profile);
    AccessKey key = profile == TestProfile.FOREIGN_PASSPORT ? card.mrzKey() : card.can();
    ReadPlan plan = ReadPlan.everything().withActiveAuthentication(CHALLENGE);
    ChipDump dump = Lab.reading(plan, key).readFrom(card.link());
    assertTrue(dump.isComplete());
    ChipFiles files = dump.files();
    for (ChipFile file : card.files().present()) {
      if (ReadPlan.everything().files().contains(file)) {
        assertEquals(
            Octets.of(card.files().get(file).orElseThrow()),
            Octets.of(files.get(file).orElseThrow()),
            file.name());
      }
    }
    assertFalse(files.present().contains(ChipFile.DG3));
    assertEquals(dump, ChipDumpJson.INSTANCE.read(ChipDumpJson.INSTANCE.write(dump)));
    assertProofs(dump);
  }

  private static void assertProofs(ChipDump dump) throws Exception {
    if (dump.files().present().contains(ChipFile.DG15)) {
      ActiveAuthenticationRecord active = dump.activeAuthentication().orElseThrow();
      SecurityInfos infos =
          Dg14.parse(dump.files().get(ChipFile.DG14).orElseThrow()).securityInfos();
      assertTrue(
          ActiveAuthentication.verify(
                  Dg15.parse(dump.files().get(ChipFile.DG15).orElseThrow()),
                  infos.activeAuthentication(),
                  CHALLENGE,
                  active.answer().bytes())
              .isGenuine());
      if (!infos.chipAuthentication().isEmpty()) {
        assertTrue(dump.chipAuthentication().orElseThrow().answered());
        assertFalse(dump.chipAuthentication().orElseThrow().relayed());
      }
    }
  }

  @Test
  void opensByPaceAndTellsAWrongNumber() throws Exception {
    TestCard card = TestCard.issue(TestProfile.CCCD_2021);
    ChipDump dump = Lab.reading(ReadPlan.bank(), card.can()).readFrom(card.link());
    assertEquals(Access.Method.PACE, dump.access().method());
    String wrong = card.can().digits().equals("000000") ? "111111" : "000000";
    ChipException e =
        assertThrows(
            ChipException.class,
            () -> Lab.reading(ReadPlan.bank(), Can.parse(wrong)).readFrom(card.link()));
    assertInstanceOf(AccessError.WrongKey.class, e.error());
  }

  @Test
  void asksForTheMrzWhereThereIsNoPace() throws Exception {
    TestCard card = TestCard.issue(TestProfile.CCCD_2021);
    SoftwareChip chip = card.personalise().pace(List.of()).without(ChipFile.CARD_ACCESS).build();
    ChipException e =
        assertThrows(
            ChipException.class,
            () -> Lab.reading(ReadPlan.bank(), card.can()).readFrom(chip.link()));
    assertEquals(new AccessError.NeedsMrz(), e.error());
    assertEquals(
        Access.Method.BAC,
        Lab.reading(ReadPlan.bank(), card.can(), card.mrzKey())
            .readFrom(chip.link())
            .access()
            .method());
  }

  @Test
  void checksTheMappingOfANewCard() throws Exception {
    TestCard card = TestCard.issue(TestProfile.CAN_CUOC_2024);
    ChipDump dump = Lab.reading(ReadPlan.bank(), card.can()).readFrom(card.link());
    CardSecurity security =
        CardSecurity.parse(dump.files().get(ChipFile.CARD_SECURITY).orElseThrow());
    assertTrue(
        ChipAuthenticationMapping.verify(
                security.securityInfos(), dump.access().mapping().orElseThrow())
            .isGenuine());
  }

  /** The server makes the key; the phone only carries. */
  @Test
  void letsAServerAuthenticateTheChip() throws Exception {
    TestCard card = TestCard.issue(TestProfile.CCCD_2021);
    ChipDump first = Lab.reading(ReadPlan.bank(), card.can()).readFrom(card.link());
    SecurityInfos infos =
        Dg14.parse(first.files().get(ChipFile.DG14).orElseThrow()).securityInfos();
    ChipKeyAgreement server = ChipKeyAgreement.begin(infos, new SecureRandom()).orElseThrow();
    ReadPlan plan = ReadPlan.of(ChipFile.COM).withRelay(server.request());
    ChipDump dump = Lab.reading(plan, card.can()).readFrom(card.link());
    byte[] answer = dump.chipAuthentication().orElseThrow().answer().bytes();
    String protocol = dump.chipAuthentication().orElseThrow().protocol();
    assertTrue(
        RelayedChipAuthentication.verify(infos, protocol, server.privateKey(), answer).isGenuine());
  }

  /** A copy with all files and no private key gives everything away but the proofs. */
  @Test
  void doesNotTakeACopyForTheOriginal() throws Exception {
    TestCard card = TestCard.issue(TestProfile.CCCD_2021);
    SoftwareChip copy = card.copied(new SecureRandom()).build();
    ReadPlan plan = ReadPlan.bank().withActiveAuthentication(CHALLENGE);
    ChipDump dump = Lab.reading(plan, card.can()).readFrom(copy.link());
    assertTrue(dump.files().present().contains(ChipFile.SOD));
    assertFalse(dump.chipAuthentication().orElseThrow().answered());
    assertFalse(
        ActiveAuthentication.verify(
                Dg15.parse(dump.files().get(ChipFile.DG15).orElseThrow()),
                Dg14.parse(dump.files().get(ChipFile.DG14).orElseThrow())
                    .securityInfos()
                    .activeAuthentication(),
                CHALLENGE,
                dump.activeAuthentication().orElseThrow().answer().bytes())
            .isGenuine());
  }

  @Test
  void resumesUnderPaceAtEveryCommand() throws Exception {
    TestCard card = TestCard.issue(TestProfile.CAN_CUOC_2024);
    Lab.Wire whole = new Lab.Wire(card.link());
    ChipDump expected = Lab.reading(ReadPlan.bank(), card.can()).readFrom(whole);
    for (int at = 1; at <= whole.count(); at++) {
      ChipReading reading = Lab.reading(ReadPlan.bank(), card.can());
      Lab.Wire broken = new Lab.Wire(card.link(), at);
      assertThrows(ChipException.class, () -> reading.readFrom(broken));
      assertEquals(expected.files(), reading.readFrom(card.link()).files(), "lost at " + at);
    }
  }
}
