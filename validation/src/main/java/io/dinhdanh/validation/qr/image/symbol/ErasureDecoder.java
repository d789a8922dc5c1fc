package io.dinhdanh.validation.qr.image.symbol;

import java.util.Arrays;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Corrects a block of unequal belief: first as it is, then with more and more of its least believed
 * codewords erased (generalised minimum distance decoding, G. D. Forney 1966). Glare, dirt and what
 * lies outside the picture cost one check codeword each instead of two.
 */
final class ErasureDecoder {

  /** Check codewords that erasures may not use up: they guard against a false correction. */
  private static final int GUARD = 3;

  private ErasureDecoder() {}

  static int @Nullable [] withoutErasures(Codewords codewords, int[] places, int checks) {
    int[] block = block(codewords, places);
    return new ReedSolomon(checks).correct(block, new int[0]) < 0 ? null : block;
  }

  static int @Nullable [] withErasures(Codewords codewords, int[] places, int checks) {
    Integer[] ranked = new Integer[places.length];
    Arrays.setAll(ranked, i -> i);
    Arrays.sort(ranked, Comparator.comparingDouble(i -> codewords.reliability(places[i])));
    ReedSolomon corrector = new ReedSolomon(checks);
    for (int count = 0; count <= checks - GUARD; count += count < 8 ? 1 : 2) {
      int[] erasures = new int[count];
      for (int i = 0; i < count; i++) {
        erasures[i] = ranked[i];
      }
      int[] block = block(codewords, places);
      int errors = corrector.correct(block, erasures);
      if (errors >= 0 && (count == 0 || 2 * errors + count <= checks - GUARD)) {
        return block;
      }
    }
    return null;
  }

  private static int[] block(Codewords codewords, int[] places) {
    int[] block = new int[places.length];
    for (int i = 0; i < places.length; i++) {
      block[i] = codewords.value(places[i]);
    }
    return block;
  }
}
