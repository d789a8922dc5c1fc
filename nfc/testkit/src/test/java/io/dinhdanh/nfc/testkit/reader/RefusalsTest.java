package io.dinhdanh.nfc.testkit.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.core.card.AccessKey;
import io.dinhdanh.core.card.Can;
import io.dinhdanh.nfc.AccessError;
import io.dinhdanh.nfc.ChipError;
import io.dinhdanh.nfc.ChipException;
import io.dinhdanh.nfc.lds.ChipFile;
import io.dinhdanh.nfc.link.ChipLink;
import io.dinhdanh.nfc.reader.ChipReader;
import io.dinhdanh.nfc.reader.ChipReading;
import io.dinhdanh.nfc.reader.ReadLimits;
import io.dinhdanh.nfc.reader.ReadPlan;
import io.dinhdanh.nfc.testkit.TestCard;
import io.dinhdanh.nfc.testkit.TestProfile;
import io.dinhdanh.nfc.testkit.chip.ChipBehaviour;
import io.dinhdanh.nfc.testkit.chip.ChipBuilder;
import io.dinhdanh.nfc.testkit.chip.LinkConditions;
import io.dinhdanh.nfc.testkit.chip.SoftwareChip;
import io.dinhdanh.nfc.testkit.chip.VirtualClock;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a chip says to keys, by PACE and by BAC, and how many it is made to judge. */
class RefusalsTest {

  private final TestCard card = TestCard.issue(TestProfile.CCCD_2021);
  private final VirtualClock clock = VirtualClock.at(Instant.EPOCH);
  private final Can wrong = Can.parse(card.can().digits().equals("000000") ? "111111" : "000000");

  private SoftwareChip chip(boolean pace, ChipBehaviour behaviour) {
    ChipBuilder builder = card.personalise().behaviour(behaviour);
    return pace ? builder.build() : builder.pace(List.of()).without(ChipFile.CARD_ACCESS).build();
  }

  private ChipError answer(SoftwareChip chip, AccessKey key) {
    ChipLink link = chip.link(LinkConditions.usual().withClock(clock));
    ChipReading reading = reading(key);
    return assertThrows(ChipException.class, () -> reading.readFrom(link)).error();
  }

  private ChipReading reading(AccessKey... keys) {
    return new ChipReader(ReadLimits.usual(), clock, new SecureRandom())
        .begin(ReadPlan.bank(), List.of(keys), progress -> {});
  }

  private AccessKey wrongKey(boolean pace) {
    return pace ? wrong : Lab.WRONG_KEY;
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void tellsAChipThatSlowsDown(boolean pace) {
    SoftwareChip chip = chip(pace, ChipBehaviour.vietnamese().slowsDownBy(Duration.ofSeconds(2)));
    assertInstanceOf(AccessError.WrongKey.class, answer(chip, wrongKey(pace)));
    AccessError.SlowingDown slow =
        assertInstanceOf(AccessError.SlowingDown.class, answer(chip, wrongKey(pace)));
    assertTrue(slow.millis() >= 2_000, slow.toString());
    assertEquals(pace ? AccessError.KeyKind.CAN : AccessError.KeyKind.MRZ, slow.kind());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void tellsAChipThatHasLockedItself(boolean pace) {
    SoftwareChip chip = chip(pace, ChipBehaviour.vietnamese().locksAfter(2));
    assertInstanceOf(AccessError.WrongKey.class, answer(chip, wrongKey(pace)));
    assertInstanceOf(AccessError.WrongKey.class, answer(chip, wrongKey(pace)));
    assertEquals(new AccessError.Locked(0x6983), answer(chip, wrongKey(pace)));
    assertEquals(new AccessError.Locked(0x6983), answer(chip, pace ? card.can() : card.mrzKey()));
  }

  @Test
  void tellsAChipThatOpensByPaceAlone() {
    SoftwareChip chip =
        card.personalise()
            .basicAccessControl(false)
            .pace(List.of())
            .without(ChipFile.CARD_ACCESS)
            .build();
    assertEquals(new AccessError.OnlyPace(0x6985), answer(chip, card.mrzKey()));
  }

  /** A bank card knows none of our commands; a transit card not even the class. */
  @ParameterizedTest
  @ValueSource(ints = {0x6A82, 0x6D00, 0x6E00})
  void tellsAChipOfAnotherKind(int status) {
    ChipLink other = command -> new byte[] {(byte) (status >> 8), (byte) status};
    for (AccessKey key : List.of(card.can(), card.mrzKey())) {
      ChipException e = assertThrows(ChipException.class, () -> reading(key).readFrom(other));
      assertEquals(new AccessError.NotAnIdentityChip(status), e.error());
    }
  }

  /** Judged keys on the wire, lost answers among them, stay within what the holder allowed. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void neverLetsMoreKeysBeJudgedThanAllowed(boolean pace) throws Exception {
    SoftwareChip chip = chip(pace, ChipBehaviour.vietnamese());
    AccessKey right = pace ? card.can() : card.mrzKey();
    ChipReading reading = reading(right);
    int judged = 0;
    ChipError last = new AccessError.CardGone();
    for (int link = 0; link < 9 && last instanceof AccessError.CardGone; link++) {
      Deaf deaf = new Deaf(chip.link());
      last = assertThrows(ChipException.class, () -> reading.readFrom(deaf)).error();
      judged += deaf.judged;
    }
    assertEquals(new AccessError.AttemptsUsedUp(3), last);
    assertEquals(3, judged);
    reading.allowMoreAttempts(1);
    assertTrue(reading.readFrom(chip.link()).isComplete());
  }

  @Test
  void countsKeysOfBothKindsTogether() {
    SoftwareChip chip = chip(true, ChipBehaviour.vietnamese());
    Lab.Wire wire = new Lab.Wire(chip.link());
    ChipReading reading = reading(wrong, Lab.WRONG_KEY, wrong, Lab.WRONG_KEY, card.can());
    ChipException e = assertThrows(ChipException.class, () -> reading.readFrom(wire));
    assertEquals(new AccessError.AttemptsUsedUp(3), e.error());
    assertEquals(3, wire.commands().stream().filter(RefusalsTest::judges).count());
  }

  private static boolean judges(byte[] command) {
    int instruction = command[1] & 0xFF;
    return instruction == 0x82 || (instruction == 0x86 && (command[0] & 0x10) == 0);
  }

  /** Loses the answer to each judged key. */
  private static final class Deaf implements ChipLink {

    private final ChipLink link;
    private int judged;

    Deaf(ChipLink link) {
      this.link = link;
    }

    @Override
    public byte[] transceive(byte[] command) throws IOException {
      byte[] answer = link.transceive(command);
      if (judges(command)) {
        judged++;
        throw new IOException("the tag was lost");
      }
      return answer;
    }
  }
}
