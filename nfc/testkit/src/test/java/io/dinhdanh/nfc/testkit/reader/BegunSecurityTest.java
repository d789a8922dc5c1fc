package io.dinhdanh.nfc.testkit.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.nfc.ChipException;
import io.dinhdanh.nfc.lds.ChipFile;
import io.dinhdanh.nfc.lds.ChipFiles;
import io.dinhdanh.nfc.reader.ChipDump;
import io.dinhdanh.nfc.reader.ChipReading;
import io.dinhdanh.nfc.reader.ReadPlan;
import io.dinhdanh.nfc.testkit.TestCard;
import io.dinhdanh.nfc.testkit.TestProfile;
import io.dinhdanh.nfc.testkit.chip.ChipBehaviour;
import io.dinhdanh.nfc.testkit.chip.ChipBuilder;
import io.dinhdanh.nfc.testkit.chip.LargerRead;
import io.dinhdanh.nfc.testkit.chip.SoftwareChip;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A tag lost while EF.CardSecurity is read, and what is held to the link again. */
class BegunSecurityTest {

  private static final ReadPlan PLAN = ReadPlan.bank().withoutChipAuthentication();

  /** Its blocks of EF.CardSecurity, and one command on either side. */
  private static final int LOOKED_AT = 9;

  private final TestCard card = TestCard.issue(TestProfile.CAN_CUOC_2024);
  private final TestCard other = TestCard.issue(TestProfile.CAN_CUOC_2024);
  private SoftwareChip chip;
  private ChipFiles whole;
  private int opened;
  private int commands;

  @BeforeEach
  void opens() throws Exception {
    chip = shortOf(card.personalise()).build();
    Lab.Wire wire = new Lab.Wire(chip.link());
    whole = Lab.reading(PLAN, card.can()).readFrom(wire).files();
    opened = wire.beforeAccess();
    commands = wire.count();
  }

  /** What the first card showed must not stay in what the second one shows. */
  @Test
  void takesNothingOfAnotherCardAlong() throws Exception {
    SoftwareChip second = shortOf(other.personalise()).can(card.can()).build();
    ChipFiles expected = Lab.reading(PLAN, card.can()).readFrom(second.link()).files();
    for (int after = 1; after <= LOOKED_AT; after += 2) {
      ChipDump dump = lostAfter(after).readFrom(second.link());
      assertTrue(dump.access().mapping().isPresent());
      assertEquals(expected, dump.files(), "lost after " + after);
    }
  }

  /** A file that does not prove the chip is kept as it stands, for the verifier to refuse. */
  @Test
  void readsAFileAnewThatDoesNotProveTheChip() throws Exception {
    byte[] foreign = other.files().get(ChipFile.CARD_SECURITY).orElseThrow();
    chip = shortOf(card.personalise()).file(ChipFile.CARD_SECURITY, foreign).build();
    for (int after = 1; after <= LOOKED_AT; after += 2) {
      ChipFiles files = lostAfter(after).readFrom(chip.link()).files();
      assertEquals(whole.with(ChipFile.CARD_SECURITY, foreign), files, "after " + after);
    }
  }

  /** Lost at each block in turn, the file comes in one pass over many links. */
  @Test
  void readsOnOverManyLinks() throws Exception {
    ChipReading reading = Lab.reading(PLAN, card.can());
    for (int link = 0; link < LOOKED_AT; link++) {
      lose(reading, new Lab.Wire(chip.link(), opened + 4));
    }
    Lab.Wire last = new Lab.Wire(chip.link());
    assertEquals(whole, reading.readFrom(last).files());
    assertTrue(last.count() < commands - 4, last.count() + " of " + commands);
  }

  private ChipReading lostAfter(int protectedCommands) throws Exception {
    ChipReading reading = Lab.reading(PLAN, card.can());
    lose(reading, new Lab.Wire(chip.link(), opened + protectedCommands + 1));
    return reading;
  }

  private static void lose(ChipReading reading, Lab.Wire link) {
    assertThrows(ChipException.class, () -> reading.readFrom(link));
  }

  private static ChipBuilder shortOf(ChipBuilder builder) {
    return builder.behaviour(
        ChipBehaviour.vietnamese().largestRead(223, LargerRead.SHORTENED).extendedLength(false));
  }
}
