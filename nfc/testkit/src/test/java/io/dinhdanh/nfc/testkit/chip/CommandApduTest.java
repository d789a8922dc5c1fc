package io.dinhdanh.nfc.testkit.chip;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import net.sf.scuba.smartcards.CommandAPDU;
import org.junit.jupiter.api.Test;

/** Commands in all their forms, with SCUBA's parser as the oracle. */
class CommandApduTest {

  private static final int TIMES = 50_000;

  @Test
  void everyFormIsReadAsScubaWritesIt() throws Exception {
    for (int length : new int[] {0, 1, 255, 256, 1_000}) {
      for (int expected : new int[] {0, 1, 255, 256, 257, 65_536}) {
        byte[] data = new byte[length];
        Arrays.fill(data, (byte) 7);
        CommandAPDU written = new CommandAPDU(0, 0xB0, 1, 2, data, expected);
        CommandApdu read = CommandApdu.parse(written.getBytes());
        assertArrayEquals(data, read.data());
        assertEquals(expected, read.expected(), length + " bytes of data");
        assertEquals(length > 255 || expected > 256, read.isExtended());
        assertEquals(0x0102, read.parameters());
      }
    }
  }

  @Test
  void bytesAreReadAsScubaReadsThem() {
    Random random = new Random(7816);
    int commands = 0;
    for (int time = 0; time < TIMES; time++) {
      byte[] bytes = new byte[random.nextInt(24)];
      random.nextBytes(bytes);
      if (bytes.length > 4) {
        bytes[4] = (byte) random.nextInt(20);
      }
      if (bytes.length > 6 && bytes[4] == 0) {
        bytes[5] = 0;
        bytes[6] = (byte) random.nextInt(20);
      }
      commands += agrees(bytes) ? 1 : 0;
    }
    assertTrue(commands > TIMES / 20, "commands " + commands);
  }

  @FuzzTest(maxDuration = "2m")
  void anyBytes(FuzzedDataProvider data) {
    agrees(data.consumeRemainingAsBytes());
  }

  /** Whether the bytes are a command, after both parsers said the same. */
  private static boolean agrees(byte[] bytes) {
    Optional<CommandApdu> ours = parse(bytes);
    Optional<CommandAPDU> theirs = oracle(bytes);
    assertEquals(theirs.isPresent(), ours.isPresent(), () -> Arrays.toString(bytes));
    ours.ifPresent(
        command -> {
          CommandAPDU expected = theirs.orElseThrow();
          assertArrayEquals(expected.getData(), command.data());
          assertEquals(expected.getNe(), command.expected());
          assertEquals(expected.getINS(), command.instruction());
          assertEquals(expected.getP1(), command.p1());
          assertEquals(expected.getP2(), command.p2());
          assertEquals(expected.getCLA(), command.classByte());
        });
    return ours.isPresent();
  }

  private static Optional<CommandApdu> parse(byte[] bytes) {
    try {
      return Optional.of(CommandApdu.parse(bytes));
    } catch (Refusal refusal) {
      assertEquals(StatusWord.WRONG_LENGTH, refusal.statusWord());
      return Optional.empty();
    }
  }

  private static Optional<CommandAPDU> oracle(byte[] bytes) {
    try {
      return Optional.of(new CommandAPDU(bytes));
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }
}
