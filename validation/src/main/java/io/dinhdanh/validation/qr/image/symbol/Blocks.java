package io.dinhdanh.validation.qr.image.symbol;

import com.google.zxing.qrcode.decoder.Version;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The blocks of a code (ISO/IEC 18004 §7.6): which codeword in the order of printing belongs where,
 * and those blocks that have been corrected so far. Blocks are corrected one by one, so one reading
 * of the picture may give some of them and another the rest.
 */
final class Blocks {

  /** A block that has not been corrected. */
  private static final int[] OPEN = {};

  private final int checks;
  private final int[][] order;
  private final int[][] corrected;
  private final int total;

  Blocks(SymbolLayout layout, FormatInformation format) {
    Version.ECBlocks groups = layout.version().getECBlocksForLevel(format.level());
    this.checks = groups.getECCodewordsPerBlock();
    List<int[]> blocks = new ArrayList<>();
    for (Version.ECB group : groups.getECBlocks()) {
      for (int i = 0; i < group.getCount(); i++) {
        blocks.add(new int[group.getDataCodewords() + checks]);
      }
    }
    this.order = blocks.toArray(new int[0][]);
    this.corrected = new int[order.length][];
    Arrays.fill(corrected, OPEN);
    this.total = interleave();
  }

  private int interleave() {
    int next = 0;
    int longest = order[order.length - 1].length - checks;
    for (int i = 0; i < longest; i++) {
      for (int[] block : order) {
        if (i < block.length - checks) {
          block[i] = next++;
        }
      }
    }
    for (int i = 0; i < checks; i++) {
      for (int[] block : order) {
        block[block.length - checks + i] = next++;
      }
    }
    return next;
  }

  /** Tries the blocks that are still open; true when all are corrected. */
  boolean correct(Codewords codewords, Corrector corrector) {
    boolean complete = true;
    for (int i = 0; i < order.length; i++) {
      if (corrected[i].length == 0) {
        int[] block = corrector.correct(codewords, order[i], checks);
        corrected[i] = block == null ? OPEN : block;
      }
      complete &= corrected[i].length > 0;
    }
    return complete;
  }

  /** All codewords in the order of printing; every block is corrected. */
  int[] codewords() {
    int[] all = new int[total];
    for (int i = 0; i < order.length; i++) {
      for (int j = 0; j < order[i].length; j++) {
        all[order[i][j]] = corrected[i][j];
      }
    }
    return all;
  }

  /** Forgets what was corrected, because it proved false. */
  void reset() {
    Arrays.fill(corrected, OPEN);
  }

  /** Corrects one block. */
  @FunctionalInterface
  interface Corrector {
    int @Nullable [] correct(Codewords codewords, int[] places, int checks);
  }
}
