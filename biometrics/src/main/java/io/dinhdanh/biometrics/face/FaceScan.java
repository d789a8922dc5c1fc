package io.dinhdanh.biometrics.face;

import io.dinhdanh.biometrics.kernel.IntProbe;
import io.dinhdanh.biometrics.kernel.IntRows;
import io.dinhdanh.biometrics.kernel.RowBound;
import io.dinhdanh.biometrics.kernel.RowKernel;

/** Searches one probe through blocks: integers first, in full what they cannot exclude. */
final class FaceScan {

  private static final int LARGEST_TILE = 64;

  private final FaceSpace space;
  private final Quantizer quantizer;
  private final IntProbe integers;
  private final RowBound bound = new RowBound();
  private final int[] products = new int[LARGEST_TILE];
  private long rescored;

  FaceScan(FaceSpace space, RowKernel kernel) {
    this.space = space;
    this.quantizer = new Quantizer(space.dimension(), IntProbe.LARGEST);
    this.integers = kernel.probe(space.dimension());
  }

  /** Searches slots from one on and before another; returns how many were compared in full. */
  long run(
      float[] floats, FaceBlock[] blocks, int from, int end, FaceSelection wanted, TopFaces top) {
    rescored = 0;
    FaceProbe probe = new FaceProbe(space, floats, quantizer);
    if (!probe.bounded() || wanted.few()) {
      all(probe, blocks, from, end, wanted, top);
    } else {
      probe.fill(integers);
      for (int slot = from; slot < end; ) {
        int first = slot / FaceBlock.ROWS * FaceBlock.ROWS;
        int last = Math.min(end, first + FaceBlock.ROWS);
        block(probe, blocks[slot / FaceBlock.ROWS], first, slot - first, last, wanted, top);
        slot = last;
      }
    }
    return rescored;
  }

  private void all(
      FaceProbe probe, FaceBlock[] blocks, int from, int end, FaceSelection wanted, TopFaces top) {
    for (int slot = wanted.next(from, end); slot < end; slot = wanted.next(slot + 1, end)) {
      if (wanted.has(slot)) {
        rescored++;
        FaceBlock block = blocks[slot / FaceBlock.ROWS];
        top.offer(slot, probe.score(block, slot % FaceBlock.ROWS));
      }
    }
  }

  private void block(
      FaceProbe probe,
      FaceBlock block,
      int first,
      int from,
      int end,
      FaceSelection wanted,
      TopFaces top) {
    IntRows rows = block.integers;
    bound.rows(block.integerScale, block.offset, probe.offsetFactor());
    bound.threshold(probe.integerThreshold(top.threshold(), block));
    int row = rows.next(integers, from, end - first, bound, products);
    while (row >= 0) {
      int tileEnd = Math.min(end - first, row + rows.tile());
      tile(probe, block, first, row, tileEnd, wanted, top);
      row = rows.next(integers, row + rows.tile(), end - first, bound, products);
    }
  }

  private void tile(
      FaceProbe probe,
      FaceBlock block,
      int first,
      int from,
      int end,
      FaceSelection wanted,
      TopFaces top) {
    for (int row = from; row < end; row++) {
      if (bound.matters(row, products[row - from]) && wanted.has(first + row)) {
        rescored++;
        double before = top.threshold();
        top.offer(first + row, probe.score(block, row));
        if (top.threshold() > before) {
          bound.threshold(probe.integerThreshold(top.threshold(), block));
        }
      }
    }
  }
}
