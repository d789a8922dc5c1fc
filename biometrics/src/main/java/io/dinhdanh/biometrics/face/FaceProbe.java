package io.dinhdanh.biometrics.face;

import io.dinhdanh.biometrics.kernel.IntProbe;

/** A probe and what is needed to bound its scores. For one search. */
final class FaceProbe {

  /** More than the rounding of four operations on floats. */
  private static final double FLOAT_SLACK = 1e-6;

  /** Half the distance from 1 to the next float. */
  private static final double UNIT = 0x1p-24;

  private static final double TINY = 1e-30;

  private final FaceSpace space;
  private final float[] floats;
  private final double norm;
  private final double length;
  private final Quantizer quantizer;

  FaceProbe(FaceSpace space, float[] floats, Quantizer quantizer) {
    this.space = space;
    this.floats = floats;
    this.quantizer = quantizer;
    this.norm = Sums.norm(floats, 0, floats.length);
    boolean cosine = space.metric() == FaceMetric.COSINE;
    this.length = cosine ? 1 : norm;
    if (bounded()) {
      quantizer.round(floats, 0, cosine ? 1 / norm : 1);
    }
  }

  /** Whether bounds hold; if not, every row must be compared. */
  boolean bounded() {
    return norm > 0 && FaceBlock.tame(norm);
  }

  void fill(IntProbe probe) {
    probe.set(quantizer.values());
  }

  /** What offsets of a block's rows are multiplied with, in units of integer products. */
  float offsetFactor() {
    return 1 / quantizer.step();
  }

  /** An integer product below this one, scaled by its row, cannot reach a score. */
  float integerThreshold(double score, FaceBlock block) {
    double reach = length * (block.roundedNorm + block.error);
    double slack = FLOAT_SLACK * (reach + block.largestOffset + quantizer.norm()) + TINY;
    double rounding = quantizer.error() * block.roundedNorm + length * block.error;
    double lowest = product(score) - rounding - slack - cancellation();
    return Math.nextDown((float) (lowest / quantizer.step()));
  }

  /** A float product below this one cannot reach a score: sums of n products err by n units. */
  float floatThreshold(double score, FaceBlock block) {
    double reach = length * (block.roundedNorm + block.error) + block.largestOffset;
    double slack = 2 * (floats.length + 8) * UNIT * reach + TINY;
    return Math.nextDown((float) (product(score) - slack - cancellation()));
  }

  /** The score as a product with a row, plus the row's offset. */
  private double product(double score) {
    if (space.metric() == FaceMetric.COSINE) {
      return score;
    }
    return score > 0 ? Double.POSITIVE_INFINITY : (norm * norm - score * score) / 2;
  }

  private double cancellation() {
    return space.metric() == FaceMetric.COSINE ? 0 : FLOAT_SLACK * norm * norm;
  }

  /** The vector as the float product needs it: of length 1 by cosine. */
  float[] scaled() {
    float[] scaled = floats.clone();
    if (space.metric() == FaceMetric.COSINE) {
      for (int i = 0; i < scaled.length; i++) {
        scaled[i] = (float) (scaled[i] / norm);
      }
    }
    return scaled;
  }

  double score(FaceBlock block, int row) {
    return block.score(floats, norm, row);
  }
}
