package io.dinhdanh.validation.qr.image.symbol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class FormatInformationTest {

  private static final int DIMENSION = 25;

  @Test
  void encodesTheExampleOfTheStandard() {
    // ISO/IEC 18004 §7.9.1: level M, mask 5 is 00101 and becomes 100000011001110.
    assertEquals(0b100000011001110, FormatInformation.encode(0b00101));
  }

  @Test
  void survivesWrongModulesInBothCopies() {
    Random random = new Random(23);
    for (int round = 0; round < 3000; round++) {
      int code = random.nextInt(32);
      float[] values = new float[DIMENSION * DIMENSION];
      new FormatInformation(code, 1)
          .print(DIMENSION, (u, v, dark) -> values[v * DIMENSION + u] = dark ? 1 : -1);
      for (int wrong : random.ints(0, 15).distinct().limit(3).toArray()) {
        flip(values, wrong, random.nextBoolean());
      }
      FormatInformation read = FormatInformation.of(new SoftModules(DIMENSION, values));
      assertEquals(code, read.code());
      assertTrue(read.agreement() >= 0.59);
    }
  }

  /** Turns one of the modules around that the first or the second copy takes. */
  private static void flip(float[] values, int count, boolean fromTheEnd) {
    int seen = 0;
    for (int i = 0; i < values.length; i++) {
      int at = fromTheEnd ? values.length - 1 - i : i;
      if (values[at] != 0 && seen++ == count) {
        values[at] = -values[at];
      }
    }
  }
}
