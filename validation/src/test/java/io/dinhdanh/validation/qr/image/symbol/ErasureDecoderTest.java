package io.dinhdanh.validation.qr.image.symbol;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.google.zxing.common.reedsolomon.GenericGF;
import com.google.zxing.common.reedsolomon.ReedSolomonEncoder;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Version 2 at level H: one block of 16 data and 28 check codewords, printed in order. */
class ErasureDecoderTest {

  private static final int DATA = 16;
  private static final int CHECKS = 28;

  private final Random random = new Random(31);
  private final SymbolLayout layout = new SymbolLayout(2);
  private final FormatInformation format = new FormatInformation(0b10000, 1);
  private final int[] sent = sent();
  private final int[] places = new int[DATA + CHECKS];

  ErasureDecoderTest() {
    Arrays.setAll(places, i -> i);
  }

  private int[] sent() {
    int[] block = new int[DATA + CHECKS];
    for (int i = 0; i < DATA; i++) {
      block[i] = random.nextInt(256);
    }
    new ReedSolomonEncoder(GenericGF.QR_CODE_FIELD_256).encode(block, CHECKS);
    return block;
  }

  /** The codewords as seen with some of them unclear and random. */
  private Codewords seen(int unclear) {
    int dimension = layout.dimension();
    float[] values = new float[dimension * dimension];
    int[] modules = layout.dataModules();
    int[] lost = random.ints(0, sent.length).distinct().limit(unclear).toArray();
    for (int i = 0; i < modules.length; i++) {
      int codeword = i / 8;
      boolean one = ((sent[codeword] >> (7 - i % 8)) & 1) == 1;
      boolean dark = one != format.masks(modules[i] % dimension, modules[i] / dimension);
      boolean isLost = Arrays.stream(lost).anyMatch(place -> place == codeword);
      values[modules[i]] = isLost ? 0.2f * (random.nextFloat() - 0.5f) : dark ? 1 : -1;
    }
    return new Codewords(layout, new SoftModules(dimension, values), format);
  }

  @Test
  void correctsAsManyUnclearCodewordsAsTheGuardAllows() {
    for (int round = 0; round < 200; round++) {
      Codewords seen = seen(24);
      assertNull(ErasureDecoder.withoutErasures(seen, places, CHECKS));
      int[] corrected = ErasureDecoder.withErasures(seen, places, CHECKS);
      assertNotNull(corrected);
      assertArrayEquals(sent, corrected);
    }
  }

  @Test
  void refusesWhatIsBeyondTheGuard() {
    for (int round = 0; round < 200; round++) {
      assertNull(ErasureDecoder.withErasures(seen(40), places, CHECKS));
    }
  }
}
