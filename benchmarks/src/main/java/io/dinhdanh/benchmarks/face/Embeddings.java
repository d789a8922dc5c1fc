package io.dinhdanh.benchmarks.face;

import java.util.SplittableRandom;

/**
 * Made-up embeddings from a seed: directions that know nothing of each other, which is what a net
 * gives for different people, at length one.
 */
final class Embeddings {

  private final int dimension;

  Embeddings(int dimension) {
    this.dimension = dimension;
  }

  int dimension() {
    return dimension;
  }

  /** The embedding of a person. */
  float[] of(long person) {
    float[] vector = noise(person);
    scale(vector);
    return vector;
  }

  /** Another picture of that person: as far from the first as pictures of one face usually are. */
  float[] again(long person) {
    float[] vector = of(person);
    float[] noise = of(~person);
    for (int i = 0; i < dimension; i++) {
      vector[i] += 0.8f * noise[i];
    }
    scale(vector);
    return vector;
  }

  /** Sums of eight bytes are nearly normal, and cheap enough for a thousand million of them. */
  private float[] noise(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    float[] vector = new float[dimension];
    for (int i = 0; i < dimension; i++) {
      long bits = random.nextLong();
      long pairs = (bits & 0x00FF00FF00FF00FFL) + ((bits >>> 8) & 0x00FF00FF00FF00FFL);
      vector[i] = (int) ((pairs * 0x0001000100010001L) >>> 48) - 1020;
    }
    return vector;
  }

  private static void scale(float[] vector) {
    double square = 0;
    for (float value : vector) {
      square += (double) value * value;
    }
    float factor = (float) (1 / Math.sqrt(square));
    for (int i = 0; i < vector.length; i++) {
      vector[i] *= factor;
    }
  }
}
