package io.dinhdanh.biometrics.fingerprint.search;

import io.dinhdanh.biometrics.fingerprint.FingerprintTemplate;
import io.dinhdanh.biometrics.fingerprint.engine.Stars;
import java.util.Arrays;

/**
 * An inverted index over a few templates: for each key the minutiae with such an edge. A pair of
 * minutiae that shares h edges votes h(h-1)/2 for the rotation between their directions, as does
 * local-structure voting in the manner of Germain, Califano and Colville (1997); a template scores
 * by the best three adjacent rotations, put in proportion to both numbers of minutiae. Immutable.
 */
final class IndexBlock {

  static final int CAPACITY = 512;

  /** Minutiae beyond these are not indexed: exact scores know them all. */
  static final int MOST_MINUTIAE = 127;

  private static final int SLOT_BITS = 7;
  private static final int SLOTS = 1 << SLOT_BITS;
  private static final int MOST_SHARED = 14;

  private final int size;
  private final int[] starts = new int[StarKeys.COUNT + 1];
  private final char[] postings;
  private final byte[] turns;
  private final float[] norms;

  IndexBlock(FingerprintTemplate[] templates, long[][] stars) {
    size = templates.length;
    turns = new byte[size * SLOTS];
    norms = new float[size];
    for (long[] star : stars) {
      for (int i = 0; i < edges(star); i++) {
        int key = StarKeys.of(star[i]);
        starts[key < 0 ? StarKeys.COUNT : key]++;
      }
    }
    int total = 0;
    for (int key = 0; key < StarKeys.COUNT; key++) {
      int count = starts[key];
      starts[key] = total;
      total += count;
    }
    starts[StarKeys.COUNT] = total;
    postings = new char[total];
    int[] next = starts.clone();
    for (int slot = 0; slot < size; slot++) {
      fill(slot, templates[slot], stars[slot], next);
    }
  }

  private static int edges(long[] stars) {
    return Math.min(stars.length, MOST_MINUTIAE * Stars.RAYS);
  }

  private void fill(int slot, FingerprintTemplate template, long[] stars, int[] next) {
    int count = Math.min(MOST_MINUTIAE, template.size());
    norms[slot] = count == 0 ? 0 : (float) (1 / Math.sqrt(count));
    for (int i = 0; i < count; i++) {
      turns[(slot << SLOT_BITS) | i] = (byte) StarKeys.turn(template.packed(i));
      for (int ray = 0; ray < Stars.RAYS; ray++) {
        int key = StarKeys.of(stars[i * Stars.RAYS + ray]);
        if (key >= 0) {
          postings[next[key]++] = (char) ((slot << SLOT_BITS) | i);
        }
      }
    }
  }

  /** Writes the score of each template. */
  void score(IndexQuery query, IndexScratch scratch, float[] scores, int at) {
    Arrays.fill(scratch.votes, (short) 0);
    for (int i = 0; i < query.minutiae; i++) {
      vote(scratch, count(query, i, scratch), query.turns[i]);
    }
    float norm = query.minutiae == 0 ? 0 : (float) (1 / Math.sqrt(query.minutiae));
    for (int slot = 0; slot < size; slot++) {
      scores[at + slot] = best(scratch.votes, slot * StarKeys.TURNS) * norm * norms[slot];
    }
  }

  /** Counts the edges that a probe's minutia shares with others; lists each from the second on. */
  private int count(IndexQuery query, int minutia, IndexScratch scratch) {
    byte[] shared = scratch.shared;
    int mask = shared.length - 1;
    int[] raised = scratch.raised;
    int tag = scratch.nextTag();
    int found = 0;
    for (int run = query.firstRuns[minutia]; run < query.firstRuns[minutia + 1]; run++) {
      int start = starts[query.runStarts[run]];
      int end = Math.min(starts[query.runEnds[run]], start + raised.length - 1 - found);
      for (int i = start; i < end; i++) {
        int posting = postings[i];
        int before = Math.max(shared[posting & mask] - tag, 0);
        shared[posting & mask] = (byte) (tag + Math.min(before, MOST_SHARED) + 1);
        raised[found] = (before << 16) | posting;
        found += -before >>> 31;
      }
    }
    return found;
  }

  /** One, two, three... more votes for each further edge: together h(h-1)/2. */
  private void vote(IndexScratch scratch, int found, int turn) {
    short[] votes = scratch.votes;
    for (int i = 0; i < found; i++) {
      int minutia = scratch.raised[i] & 0xffff;
      int rotation = (turn - turns[minutia]) & (StarKeys.TURNS - 1);
      int at = (minutia >>> SLOT_BITS) * StarKeys.TURNS + rotation;
      votes[at] = (short) Math.min(Short.MAX_VALUE, votes[at] + (scratch.raised[i] >>> 16));
    }
  }

  private static int best(short[] votes, int at) {
    int last = StarKeys.TURNS - 1;
    int before = votes[at + last];
    int here = votes[at];
    int best = 0;
    for (int turn = 1; turn <= last; turn++) {
      int after = votes[at + turn];
      best = Math.max(best, before + here + after);
      before = here;
      here = after;
    }
    return Math.max(best, before + here + votes[at]);
  }
}
