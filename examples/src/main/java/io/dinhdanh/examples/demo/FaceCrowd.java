package io.dinhdanh.examples.demo;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.face.FaceGallery;
import io.dinhdanh.biometrics.face.FaceHits;
import io.dinhdanh.biometrics.face.FaceMetric;
import io.dinhdanh.biometrics.face.FaceQuery;
import io.dinhdanh.biometrics.face.FaceSpace;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/**
 * A gallery of embeddings made by chance, which shows how the search works and how long it takes;
 * what a model makes of real faces is for {@code face evaluate}.
 */
final class FaceCrowd {

  static final int SIZE = 100_000;
  static final String WANTED = "the one who is looked for";

  private static final FaceSpace SPACE = new FaceSpace("chance", "1", 128, FaceMetric.EUCLID);
  private static final int PART = 1_000;
  private static final int WARMING = 40;
  private static final int REPEATS = 15;

  private final Random random;
  private final Map<Integer, Double> millis = new LinkedHashMap<>();
  private boolean found = true;

  FaceCrowd(Random random) {
    this.random = random;
  }

  /** Fills the gallery and searches it at 1,000, at 10,000 and at all faces. */
  FaceCrowd meet(Path folder) throws BiometricsException {
    float[] wanted = face();
    try (FaceGallery gallery = FaceGallery.open(folder, SPACE)) {
      gallery.enroll(WANTED, wanted);
      for (int size : new int[] {1_000, 10_000, SIZE}) {
        fill(gallery, size);
        float[] probe = again(wanted);
        search(gallery, probe, WARMING);
        millis.put(size, search(gallery, probe, REPEATS));
      }
    }
    return this;
  }

  /** Whether the wanted one came first each time. */
  boolean found() {
    return found;
  }

  /** The median milliseconds of a search by the size of the gallery. */
  Map<Integer, Double> millis() {
    return millis;
  }

  private void fill(FaceGallery gallery, int size) throws BiometricsException {
    while (gallery.size() < size) {
      Map<String, float[]> part = new LinkedHashMap<>();
      for (int i = gallery.size(); i < size && part.size() < PART; i++) {
        part.put("face-" + i, face());
      }
      gallery.enrollAll(part);
    }
  }

  private double search(FaceGallery gallery, float[] probe, int repeats)
      throws BiometricsException {
    double[] times = new double[repeats];
    for (int i = 0; i < repeats; i++) {
      long start = System.nanoTime();
      FaceHits hits = gallery.search(probe, FaceQuery.nearest(10));
      times[i] = (System.nanoTime() - start) / 1e6;
      found &= hits.hits().get(0).id().equals(WANTED);
    }
    Arrays.sort(times);
    return times[repeats / 2];
  }

  private float[] face() {
    float[] vector = new float[SPACE.dimension()];
    for (int i = 0; i < vector.length; i++) {
      vector[i] = (float) random.nextGaussian() * 0.12f;
    }
    return vector;
  }

  private float[] again(float[] face) {
    float[] vector = face.clone();
    for (int i = 0; i < vector.length; i++) {
      vector[i] += (float) random.nextGaussian() * 0.03f;
    }
    return vector;
  }
}
