package io.dinhdanh.biometrics.fingerprint.search;

import io.dinhdanh.biometrics.fingerprint.engine.MatchScratch;
import java.util.Arrays;

/** The memory in which a thread searches. Not thread-safe. */
final class IndexScratch {

  private static final int STEP = 16;

  final MatchScratch match = new MatchScratch();

  /** For each minutia of a block: the tag of the probe's minutia and how many edges it shares. */
  final byte[] shared = new byte[IndexBlock.CAPACITY * (IndexBlock.MOST_MINUTIAE + 1)];

  /** For each template of a block and each rotation, the votes. */
  final short[] votes = new short[IndexBlock.CAPACITY * StarKeys.TURNS];

  final int[] raised = new int[1 << 17];
  private int tag = Byte.MAX_VALUE;

  /** The next minutia of the probe: counts under earlier tags are void. */
  int nextTag() {
    tag += STEP;
    if (tag > Byte.MAX_VALUE - STEP) {
      Arrays.fill(shared, Byte.MIN_VALUE);
      tag = Byte.MIN_VALUE + 1;
    }
    return tag;
  }
}
