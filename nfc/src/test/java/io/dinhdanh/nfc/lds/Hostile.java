package io.dinhdanh.nfc.lds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Random;

/** Damages a file in every way and sees that a parser gives a value or its one exception. */
final class Hostile {

  /** A parser of one kind of file. */
  interface Parser {
    Object parse(byte[] file) throws MalformedFileException;
  }

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** Above this size the places to damage are drawn by chance. */
  private static final int EXHAUSTIVE = 700;

  private Hostile() {}

  /** Every truncation must be refused; every changed byte must be refused or read. */
  static void damage(ChipFile file, byte[] original, Parser parser) {
    Random random = new Random(20_261_121);
    int places = Math.min(original.length, EXHAUSTIVE);
    for (int i = 0; i < places; i++) {
      int place = places == original.length || i < 200 ? i : random.nextInt(original.length);
      assertFalse(survives(file, Arrays.copyOf(original, place), parser), "cut at " + place);
      for (int mask : new int[] {0x01, 0x20, 0x80, 0xFF, original[place], ~original[place]}) {
        byte[] changed = original.clone();
        changed[place] ^= (byte) mask;
        survives(file, changed, parser);
      }
    }
  }

  /** Whether the parser gives a value; only the documented exception may come instead. */
  static boolean survives(ChipFile file, byte[] bytes, Parser parser) {
    try {
      assertNotNull(parser.parse(bytes).toString());
      return true;
    } catch (MalformedFileException e) {
      assertEquals(file, e.file());
      assertTrue(e.reason().sentence().vi().length() > 3);
      return false;
    }
  }

  /** Holds the bytes that a parse allocates against the size of the file. */
  static void assertFrugal(ChipFile file, byte[] bytes, Parser parser) {
    survives(file, bytes, parser);
    long before = THREADS.getCurrentThreadAllocatedBytes();
    survives(file, bytes, parser);
    long allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
    assertTrue(allocated < 100_000 + 40L * bytes.length, allocated + " bytes allocated");
  }
}
