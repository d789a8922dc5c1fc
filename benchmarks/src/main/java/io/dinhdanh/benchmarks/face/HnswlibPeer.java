package io.dinhdanh.benchmarks.face;

import com.github.jelmerk.knn.DistanceFunctions;

/** The inner product of hnswlib-core, row by row. */
final class HnswlibPeer implements FlatPeer {

  private final float[][] rows;
  private final Embeddings embeddings;

  HnswlibPeer(Embeddings embeddings, int count) {
    this.embeddings = embeddings;
    rows = new float[count][];
    for (int i = 0; i < count; i++) {
      rows[i] = embeddings.of(i);
    }
  }

  @Override
  public String name() {
    return "hnswlib-core float32";
  }

  @Override
  public float best(long person) {
    float[] probe = embeddings.again(person);
    float best = Float.MAX_VALUE;
    for (float[] row : rows) {
      best = Math.min(best, DistanceFunctions.FLOAT_INNER_PRODUCT.distance(probe, row));
    }
    return 1 - best;
  }
}
