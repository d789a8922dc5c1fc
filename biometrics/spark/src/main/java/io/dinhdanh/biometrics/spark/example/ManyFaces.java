package io.dinhdanh.biometrics.spark.example;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.face.FaceGallery;
import io.dinhdanh.biometrics.face.FaceMetric;
import io.dinhdanh.biometrics.face.FaceSpace;
import io.dinhdanh.biometrics.face.FaceWorkers;
import io.dinhdanh.biometrics.face.model.ScoreCalibration;
import io.dinhdanh.biometrics.gallery.ForcePolicy;
import io.dinhdanh.biometrics.gallery.GalleryOptions;
import io.dinhdanh.biometrics.gallery.GalleryView;
import io.dinhdanh.biometrics.kernel.Kernels;
import io.dinhdanh.biometrics.shard.ShardKind;
import io.dinhdanh.biometrics.shard.ShardMode;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** Faces of whole numbers from -3 to 3, some of them of several people, so that scores tie. */
final class ManyFaces extends ManyRecords {

  private static final int DIMENSION = 128;
  private static final double THRESHOLD = 0.48;
  private static final int PROBES = 500;
  private static final int BATCH = 1000;
  private static final int TWIN = 40;
  private static final FaceSpace SPACE =
      new FaceSpace("made-up-integers", "1", DIMENSION, FaceMetric.COSINE);
  private static final GalleryOptions OPTIONS =
      GalleryOptions.of(SPACE.format()).withForce(ForcePolicy.ON_REQUEST);

  private final int count;

  ManyFaces(Path folder, int count) {
    super(folder, ShardKind.FACE, OPTIONS, THRESHOLD);
    this.count = count;
  }

  @Override
  GalleryView open(Path folder) throws BiometricsException {
    try (FaceGallery gallery =
        FaceGallery.open(folder, SPACE, OPTIONS, FaceWorkers.CALLER, Kernels.best())) {
      if (gallery.size() == 0) {
        enrol(gallery);
      }
      return gallery.store().view();
    }
  }

  private void enrol(FaceGallery gallery) throws BiometricsException {
    Random random = new Random(count);
    Map<String, float[]> batch = new LinkedHashMap<>();
    float[] last = face(random);
    for (int number = 0; number < count; number++) {
      last = random.nextInt(TWIN) == 0 ? last : face(random);
      batch.put("N" + number, last);
      if (batch.size() == BATCH || number == count - 1) {
        gallery.enrollAll(batch);
        batch.clear();
      }
    }
  }

  private static float[] face(Random random) {
    float[] face = new float[DIMENSION];
    for (int i = 0; i < DIMENSION; i++) {
      face[i] = random.nextInt(7) - 3;
    }
    return face;
  }

  @Override
  ScoreCalibration calibration() {
    return RandomDirections.calibration(DIMENSION);
  }

  @Override
  int probes(ShardMode mode) {
    return PROBES;
  }

  @Override
  boolean duplicates(ShardMode mode) {
    return true;
  }
}
