package io.dinhdanh.examples.demo;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.face.FaceGallery;
import io.dinhdanh.biometrics.face.FaceMetric;
import io.dinhdanh.biometrics.face.FaceQuery;
import io.dinhdanh.biometrics.face.FaceSpace;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** A crowd of embeddings; the wanted one is seen again a little changed. */
final class FaceCrowd extends Crowd implements AutoCloseable {

  private static final FaceSpace SPACE = new FaceSpace("chance", "1", 128, FaceMetric.EUCLID);
  private static final int TOGETHER = 1_000;
  private static final float SPREAD = 0.12f;
  private static final float CHANGE = 0.03f;

  private final Random random;
  private final FaceGallery gallery;
  private final float[] probe;

  FaceCrowd(Path folder, Random random) throws BiometricsException {
    this.random = random;
    this.gallery = FaceGallery.open(folder, SPACE);
    float[] wanted = vector(SPREAD);
    gallery.enroll(WANTED, wanted);
    this.probe = vector(CHANGE);
    for (int i = 0; i < probe.length; i++) {
      probe[i] += wanted[i];
    }
  }

  @Override
  void fill(int size) throws BiometricsException {
    while (gallery.size() < size) {
      Map<String, float[]> part = new LinkedHashMap<>();
      for (int i = gallery.size(); i < size && part.size() < TOGETHER; i++) {
        part.put("face-" + i, vector(SPREAD));
      }
      gallery.enrollAll(part);
    }
  }

  @Override
  boolean findsWanted() throws BiometricsException {
    return gallery.search(probe, FaceQuery.nearest(10)).hits().get(0).id().equals(WANTED);
  }

  @Override
  public void close() throws BiometricsException {
    gallery.close();
  }

  private float[] vector(float spread) {
    float[] vector = new float[SPACE.dimension()];
    for (int i = 0; i < vector.length; i++) {
      vector[i] = (float) random.nextGaussian() * spread;
    }
    return vector;
  }
}
