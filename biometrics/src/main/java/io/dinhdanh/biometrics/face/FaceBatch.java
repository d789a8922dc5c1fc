package io.dinhdanh.biometrics.face;

import io.dinhdanh.biometrics.kernel.BatchTask;
import io.dinhdanh.biometrics.kernel.IntProbe;
import io.dinhdanh.biometrics.kernel.RowKernel;
import java.util.Arrays;

/**
 * Searches many probes at once: float products of rows and probes in blocks that stay in caches.
 */
final class FaceBatch {

  private static final int ROWS = 192;

  private final FaceSpace space;
  private final RowKernel kernel;
  private final BatchTask task;
  private final FaceProbe[] probes;
  private final Quantizer quantizer;
  private long rescored;

  FaceBatch(FaceSpace space, RowKernel kernel) {
    this.space = space;
    this.kernel = kernel;
    this.task = new BatchTask(space.dimension(), kernel.batch(), ROWS);
    this.quantizer = new Quantizer(space.dimension(), IntProbe.LARGEST);
    this.probes = new FaceProbe[kernel.batch()];
  }

  /** Searches up to as many probes as the kernel takes at once, all of them bounded. */
  long run(
      float[][] floats,
      FaceBlock[] blocks,
      int from,
      int end,
      FaceSelection wanted,
      TopFaces[] top) {
    rescored = 0;
    for (int k = 0; k < floats.length; k++) {
      probes[k] = new FaceProbe(space, floats[k], quantizer);
      task.probe(k, probes[k].scaled());
    }
    for (int slot = from; slot < end; ) {
      int first = slot / FaceBlock.ROWS * FaceBlock.ROWS;
      int last = Math.min(end, first + FaceBlock.ROWS);
      block(blocks[slot / FaceBlock.ROWS], first, slot - first, last - first, wanted, top);
      slot = last;
    }
    return rescored;
  }

  private void block(
      FaceBlock block, int first, int from, int end, FaceSelection wanted, TopFaces[] top) {
    task.rows(block.rows, block.floatScale, block.offset);
    Arrays.fill(task.thresholds(), Float.POSITIVE_INFINITY);
    for (int k = 0; k < top.length; k++) {
      task.thresholds()[k] = probes[k].floatThreshold(top[k].threshold(), block);
    }
    for (int row = from; row < end; row += ROWS) {
      int found = kernel.multiply(task, row, Math.min(ROWS, end - row));
      for (int i = 0; i < found; i++) {
        int flagged = task.flagged()[i];
        if (wanted.has(first + row + flagged)) {
          row(block, first, row + flagged, flagged * task.width(), top);
        }
      }
    }
  }

  private void row(FaceBlock block, int first, int row, int productsAt, TopFaces[] top) {
    float[] thresholds = task.thresholds();
    for (int k = 0; k < top.length; k++) {
      if (!(task.products()[productsAt + k] < thresholds[k])) {
        rescored++;
        top[k].offer(first + row, probes[k].score(block, row));
        thresholds[k] = probes[k].floatThreshold(top[k].threshold(), block);
      }
    }
  }
}
