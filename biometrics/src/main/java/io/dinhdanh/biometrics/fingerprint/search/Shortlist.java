package io.dinhdanh.biometrics.fingerprint.search;

import io.dinhdanh.biometrics.fingerprint.FingerprintTemplate;
import java.util.Arrays;
import java.util.List;

/** The templates that the index finds most alike, about as many as were asked for. Immutable. */
final class Shortlist {

  /** In a small gallery so many are compared, whatever share they are. */
  private static final int LEAST = 64;

  private static final int LEVELS = 4096;
  private static final int ROW_BITS = Integer.numberOfTrailingZeros(Block.CAPACITY);

  /** The score of what the search must not see. */
  private static final float HIDDEN = -1;

  /** Block and row in one word each. */
  private final int[] chosen;

  private final int gallery;

  private Shortlist(int[] chosen, int gallery) {
    this.chosen = chosen;
    this.gallery = gallery;
  }

  static Shortlist choose(
      Moment moment,
      List<Block> blocks,
      FingerprintTemplate probe,
      double penetration,
      Parts parts) {
    int[] offsets = new int[blocks.size() + 1];
    for (int i = 0; i < blocks.size(); i++) {
      offsets[i + 1] = offsets[i] + blocks.get(i).size();
    }
    float[] scores = new float[offsets[blocks.size()]];
    IndexQuery query = new IndexQuery(probe);
    parts.run(
        blocks.size(),
        (from, to, scratch) -> {
          for (int i = from; i < to; i++) {
            blocks.get(i).index().score(query, scratch, scores, offsets[i]);
            hide(moment, blocks.get(i), scores, offsets[i]);
          }
        });
    int gallery = 0;
    for (float score : scores) {
      gallery += score < 0 ? 0 : 1;
    }
    int wanted = Math.max(LEAST, (int) Math.ceil(penetration * gallery));
    return new Shortlist(atLeast(level(scores, wanted), scores, offsets), gallery);
  }

  private static void hide(Moment moment, Block block, float[] scores, int at) {
    for (int row = 0; row < block.size(); row++) {
      scores[at + row] = moment.shows(block.slot(row)) ? scores[at + row] : HIDDEN;
    }
  }

  /** The highest score at which enough are chosen, by counting scores in levels. */
  private static float level(float[] scores, int wanted) {
    float highest = 0;
    for (float score : scores) {
      highest = Math.max(highest, score);
    }
    float width = Math.max(highest, Float.MIN_NORMAL) / (LEVELS - 1);
    int[] counts = new int[LEVELS];
    for (float score : scores) {
      counts[(int) (Math.max(0, score) / width)] += score < 0 ? 0 : 1;
    }
    int level = LEVELS - 1;
    for (int count = counts[level]; count < wanted && level > 0; count += counts[level]) {
      level--;
    }
    return level * width;
  }

  private static int[] atLeast(float level, float[] scores, int[] offsets) {
    int[] chosen = new int[scores.length];
    int count = 0;
    for (int block = 0; block < offsets.length - 1; block++) {
      for (int i = offsets[block]; i < offsets[block + 1]; i++) {
        chosen[count] = (block << ROW_BITS) | (i - offsets[block]);
        count += scores[i] >= level ? 1 : 0;
      }
    }
    return Arrays.copyOf(chosen, count);
  }

  int size() {
    return chosen.length;
  }

  /** How many templates it was chosen from. */
  int gallery() {
    return gallery;
  }

  int block(int index) {
    return chosen[index] >>> ROW_BITS;
  }

  int row(int index) {
    return chosen[index] & (Block.CAPACITY - 1);
  }
}
