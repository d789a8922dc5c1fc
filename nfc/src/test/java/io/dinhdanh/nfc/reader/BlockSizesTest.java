package io.dinhdanh.nfc.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.dinhdanh.nfc.access.ExtendedLength;
import io.dinhdanh.nfc.lds.ChipFile;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlockSizesTest {

  private static List<Integer> ladder(int shortBlock) {
    BlockSizes sizes = new BlockSizes();
    List<Integer> ladder = new ArrayList<>();
    do {
      ladder.add(sizes.size(shortBlock));
      sizes.asked();
    } while (sizes.refused(shortBlock));
    return ladder;
  }

  @Test
  void goesDownWithoutAskingTheSameTwice() {
    assertEquals(List.of(65_536, 4_096, 1_000, 256, 231, 223, 160, 112), ladder(256));
    assertEquals(List.of(65_536, 4_096, 1_000, 231, 223, 160, 112), ladder(231));
    assertEquals(List.of(65_536, 4_096, 1_000, 223, 160, 112), ladder(223));
  }

  @Test
  void stepsDownOnceForALinkThatBrokeOverAnUntriedSize() {
    BlockSizes sizes = new BlockSizes();
    sizes.asked();
    sizes.lost();
    assertEquals(4_096, sizes.size(256));
    sizes.lost();
    assertEquals(4_096, sizes.size(256), "nothing was on its way");
    sizes.asked();
    sizes.answered();
    sizes.asked();
    sizes.lost();
    assertEquals(4_096, sizes.size(256), "it had worked before");
    assertEquals(4_096, sizes.found());
  }

  @Test
  void followsALengthThatTheChipNamedOnlyIfTheFileGoesOn() {
    BlockSizes sizes = new BlockSizes();
    sizes.atMost(256);
    sizes.named(26);
    sizes.fileBegins();
    sizes.goesOn();
    assertEquals(256, sizes.size(256));
    sizes.named(200);
    sizes.goesOn();
    assertEquals(200, sizes.size(256));
    assertEquals(0, sizes.found());
  }

  @Test
  void keepsPlansAndLimitsWithinReason() {
    assertThrows(IllegalArgumentException.class, () -> ReadPlan.of(ChipFile.DG3));
    assertThrows(IllegalArgumentException.class, () -> ReadPlan.of(ChipFile.CARD_ACCESS));
    assertThrows(IllegalArgumentException.class, () -> ReadPlan.of(ChipFile.DG1, ChipFile.DG1));
    assertThrows(
        IllegalArgumentException.class,
        () -> ReadPlan.bank().withActiveAuthentication(new byte[7]));
    assertFalse(ReadPlan.everything().files().contains(ChipFile.DG4));
    assertEquals(16, ReadPlan.everything().files().size());
    assertThrows(IllegalArgumentException.class, () -> ReadLimits.usual().within(Duration.ZERO));
    assertThrows(IllegalArgumentException.class, () -> ReadLimits.usual().withCommands(0));
    assertEquals(3, ExtendedLength.values().length);
  }
}
