package io.dinhdanh.nfc.testkit.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.core.card.AccessKey;
import io.dinhdanh.nfc.AccessError;
import io.dinhdanh.nfc.ChipError;
import io.dinhdanh.nfc.ChipException;
import io.dinhdanh.nfc.access.Access;
import io.dinhdanh.nfc.lds.ChipFile;
import io.dinhdanh.nfc.link.ChipLink;
import io.dinhdanh.nfc.reader.ChipDump;
import io.dinhdanh.nfc.reader.ChipDumpJson;
import io.dinhdanh.nfc.reader.ChipReader;
import io.dinhdanh.nfc.reader.ReadPlan;
import io.dinhdanh.nfc.testkit.TestCard;
import io.dinhdanh.nfc.testkit.TestProfile;
import io.dinhdanh.nfc.testkit.chip.ChipBehaviour;
import io.dinhdanh.nfc.testkit.chip.Fault;
import io.dinhdanh.nfc.testkit.chip.FaultScript;
import io.dinhdanh.nfc.testkit.chip.LinkConditions;
import io.dinhdanh.nfc.testkit.chip.SoftwareChip;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A chip that is opened more than once, and one that announces PACE and does not keep to it. */
class OpeningAgainTest {

  private static final ReadPlan PLAN = ReadPlan.bank();

  private final TestCard card = TestCard.issue(TestProfile.CCCD_2021);

  /** The application is selected by then; another reader finds PACE by way of the master file. */
  @Test
  void opensTwiceOnOneLinkByTwoReaders() throws Exception {
    ChipLink link = card.personalise().behaviour(ChipBehaviour.usual()).build().link();
    ChipDump first = Lab.reading(PLAN, card.can()).readFrom(link);
    ChipDump second = Lab.reading(PLAN, card.can()).readFrom(link);
    assertEquals(Access.Method.PACE, second.access().method());
    assertEquals(first.files(), second.files());
  }

  /** A Vietnamese chip does not let the master file be selected, so its reader remembers. */
  @Test
  void opensAVietnameseChipTwiceOnOneLink() throws Exception {
    ChipLink link = card.link();
    ChipReader reader = Lab.reader();
    ChipDump first = reader.begin(PLAN, List.of(card.can()), step -> {}).readFrom(link);
    ChipDump second = reader.begin(PLAN, List.of(card.can()), step -> {}).readFrom(link);
    assertEquals(Access.Method.PACE, second.access().method());
    assertEquals(first.files(), second.files());
  }

  @ParameterizedTest
  @CsvSource({"6700, CCCD_2021", "6F00, CCCD_2021", "6700, CHILD", "6F00, CHILD"})
  void opensAgainWhenAChipEndsItsSessionOverALength(String status, TestProfile profile)
      throws Exception {
    TestCard other = TestCard.issue(profile);
    Lab.Wire whole = new Lab.Wire(other.link());
    ChipDump expected = Lab.reading(PLAN, other.can()).readFrom(whole);
    for (int at = whole.beforeAccess() + 1; at <= whole.count(); at++) {
      Fault fault = new Fault.PlainStatus(Integer.parseInt(status, 16));
      ChipDump dump = Lab.reading(PLAN, other.can()).readFrom(faulty(other.chip(), at, fault));
      assertEquals(expected.files(), dump.files(), "at " + at);
      assertEquals(Access.Method.PACE, dump.access().method());
    }
  }

  /** Neither "give the MRZ", which is false, nor a step down that nobody hears of. */
  @Test
  void tellsThatAnAnnouncedPaceFailed() throws Exception {
    Lab.Wire whole = new Lab.Wire(card.link());
    Lab.reading(PLAN, card.can()).readFrom(whole);
    for (int at = 4; at < whole.beforeAccess(); at++) {
      for (Fault fault : List.of(new Fault.PlainStatus(0x6F00), new Fault.Truncated(9))) {
        ChipLink link = faulty(card.chip(), at, fault);
        ChipError error = failure(link, card.can());
        assertTrue(error instanceof AccessError.Refused, fault + " at " + at + ": " + error);
        ChipDump dump =
            Lab.reading(PLAN, card.can(), card.mrzKey()).readFrom(faulty(card.chip(), at, fault));
        assertTrue(
            dump.access().method() == Access.Method.PACE
                || dump.access().paceRefused().isPresent());
      }
    }
  }

  @Test
  void recordsAStepDownToBac() throws Exception {
    SoftwareChip chip = card.personalise().pace(List.of()).build();
    assertEquals(new AccessError.Refused("pace", 0x6A80), failure(chip.link(), card.can()));
    ChipDump dump = Lab.reading(PLAN, card.can(), card.mrzKey()).readFrom(chip.link());
    assertEquals(Access.Method.BAC, dump.access().method());
    assertEquals(OptionalInt.of(0x6A80), dump.access().paceRefused());
    assertEquals(dump, ChipDumpJson.INSTANCE.read(ChipDumpJson.INSTANCE.write(dump)));
  }

  /** A passport without a number for PACE opens by PACE all the same, with the other key. */
  @Test
  void triesTheOtherKindOfKeyBeforeBac() throws Exception {
    TestCard passport = TestCard.issue(TestProfile.FOREIGN_PASSPORT);
    SoftwareChip chip = passport.personalise().can(null).build();
    ChipDump dump = Lab.reading(PLAN, passport.can(), passport.mrzKey()).readFrom(chip.link());
    assertEquals(Access.Method.PACE, dump.access().method());
    assertEquals(new AccessError.NeedsMrz(), failure(chip.link(), passport.can()));
  }

  @Test
  void saysThatAKeyIsNeeded() throws Exception {
    for (boolean identifiers : new boolean[] {true, false}) {
      SoftwareChip chip =
          card.personalise()
              .behaviour(ChipBehaviour.vietnamese().shortIdentifiers(identifiers))
              .build();
      assertEquals(new AccessError.NeedsKey(), failure(chip.link()));
    }
    SoftwareChip open = card.personalise().accessControl(false).build();
    ChipDump dump = Lab.reading(PLAN).readFrom(open.link());
    assertEquals(Access.Method.NONE, dump.access().method());
    assertTrue(dump.files().present().contains(ChipFile.SOD));
  }

  private static ChipLink faulty(SoftwareChip chip, int at, Fault fault) {
    return chip.link(LinkConditions.usual().withFaults(FaultScript.none().at(at, fault)));
  }

  private static ChipError failure(ChipLink link, AccessKey... keys) {
    return assertThrows(ChipException.class, () -> Lab.reading(PLAN, keys).readFrom(link)).error();
  }
}
