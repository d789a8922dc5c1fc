package io.dinhdanh.biometrics.spark.example;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.face.FaceGallery;
import io.dinhdanh.biometrics.face.FaceMetric;
import io.dinhdanh.biometrics.face.FaceSpace;
import io.dinhdanh.biometrics.face.FaceWorkers;
import io.dinhdanh.biometrics.gallery.ForcePolicy;
import io.dinhdanh.biometrics.gallery.GalleryOptions;
import io.dinhdanh.biometrics.kernel.Kernels;
import io.dinhdanh.biometrics.shard.ShardKind;
import io.dinhdanh.biometrics.shard.ShardPlan;
import io.dinhdanh.biometrics.shard.ShardSet;
import io.dinhdanh.biometrics.shard.ShardSplit;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Customers who are nobody: each face is a random direction, and some customers came twice. The
 * second picture of a double is more or less like the first, sometimes too little to be found.
 */
final class MadeUpBank {

  private static final int DIMENSION = 128;
  private static final int BATCH = 1000;

  private final int customers;
  private final int doubles;
  private final long seed;
  private final Set<String> planted = new LinkedHashSet<>();

  MadeUpBank(int customers, int doubles, long seed) {
    if (doubles < 0 || customers < 2 * doubles) {
      throw new IllegalArgumentException("at most half of the customers come twice");
    }
    this.customers = customers;
    this.doubles = doubles;
    this.seed = seed;
  }

  /** Enrols everybody and splits the gallery. */
  ShardSet open(Path folder, int shards) throws BiometricsException {
    FaceSpace space = new FaceSpace("made-up", "1", DIMENSION, FaceMetric.COSINE);
    GalleryOptions options = GalleryOptions.of(space.format()).withForce(ForcePolicy.ON_REQUEST);
    ShardPlan plan = new ShardPlan(ShardKind.FACE, shards, RandomDirections.calibration(DIMENSION));
    try (FaceGallery gallery =
        FaceGallery.open(
            folder.resolve("gallery"), space, options, FaceWorkers.CALLER, Kernels.best())) {
      enrol(gallery);
      return ShardSplit.split(
          gallery.store().view(), plan, options, folder.resolve("shards"), done -> {});
    }
  }

  private void enrol(FaceGallery gallery) throws BiometricsException {
    boolean again = gallery.size() > 0;
    Map<String, float[]> batch = new LinkedHashMap<>();
    Random random = new Random(seed);
    for (int i = 0; i < customers - doubles; i++) {
      float[] face = face(random);
      batch.put(name(i), face);
      if (i < doubles) {
        String second = name(customers - doubles + i);
        batch.put(second, anotherPicture(face, random));
        planted.add(key(name(i), second));
      }
      if (batch.size() >= BATCH || i == customers - doubles - 1) {
        if (!again) {
          gallery.enrollAll(batch);
        }
        batch.clear();
      }
    }
  }

  private static String name(int number) {
    return "KH" + Integer.toString(10_000_000 + number).substring(1);
  }

  private static String key(String one, String other) {
    return one + " " + other;
  }

  private static float[] face(Random random) {
    float[] face = new float[DIMENSION];
    for (int i = 0; i < DIMENSION; i++) {
      face[i] = (float) random.nextGaussian();
    }
    return face;
  }

  /** A cosine of about 0.9 for a good picture, down to 0.3 for a bad one. */
  private static float[] anotherPicture(float[] face, Random random) {
    double noise = 0.4 + 1.4 * Math.abs(random.nextGaussian()) / 2;
    float[] picture = new float[DIMENSION];
    for (int i = 0; i < DIMENSION; i++) {
      picture[i] = (float) (face[i] + noise * random.nextGaussian());
    }
    return picture;
  }

  int planted() {
    return planted.size();
  }

  boolean isPlanted(String one, String other) {
    return planted.contains(key(one, other));
  }
}
