package io.dinhdanh.biometrics.spark;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.face.FaceMetric;
import io.dinhdanh.biometrics.face.FaceSpace;
import io.dinhdanh.biometrics.face.model.ScoreCalibration;
import io.dinhdanh.biometrics.gallery.ForcePolicy;
import io.dinhdanh.biometrics.gallery.GalleryOptions;
import io.dinhdanh.biometrics.gallery.GalleryStore;
import io.dinhdanh.biometrics.gallery.GalleryView;
import io.dinhdanh.biometrics.shard.ShardHit;
import io.dinhdanh.biometrics.shard.ShardKind;
import io.dinhdanh.biometrics.shard.ShardPlan;
import io.dinhdanh.biometrics.shard.ShardSet;
import io.dinhdanh.biometrics.shard.ShardSplit;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Made-up people: vectors of small whole numbers, so that ties are common, and some doubles. */
final class Bank {

  private final FaceSpace space;
  private final GalleryOptions options;
  private final Map<String, float[]> faces = new LinkedHashMap<>();

  Bank(int dimension) {
    space = new FaceSpace("made-up", "1", dimension, FaceMetric.COSINE);
    options = GalleryOptions.of(space.format()).withForce(ForcePolicy.ON_REQUEST);
  }

  Bank add(String prefix, int count, long seed) {
    Random random = new Random(seed);
    List<String> known = new ArrayList<>(faces.keySet());
    for (int i = 0; i < count; i++) {
      String id = prefix + random.nextInt(90) + "-" + i;
      boolean twice = !known.isEmpty() && random.nextInt(20) == 0;
      faces.put(id, twice ? faces.get(known.get(random.nextInt(known.size()))) : face(random));
      known.add(id);
    }
    return this;
  }

  private float[] face(Random random) {
    float[] face = new float[space.dimension()];
    for (int i = 0; i < face.length; i++) {
      face[i] = random.nextInt(7) - 3;
    }
    return face;
  }

  Map<String, float[]> faces() {
    return faces;
  }

  GalleryOptions options() {
    return options;
  }

  static byte[] record(float[] face) {
    ByteBuffer out = ByteBuffer.allocate(4 * face.length).order(ByteOrder.LITTLE_ENDIAN);
    out.asFloatBuffer().put(face);
    return out.array();
  }

  private static final ScoreCalibration CALIBRATION =
      new ScoreCalibration(
          "made-up people",
          List.of(new ScoreCalibration.Point(1e-2, 0.5), new ScoreCalibration.Point(1e-6, 0.99)));

  PlacedShards shards(Path folder, int count) throws BiometricsException {
    return shards(folder, count, options, new ShardPlan(ShardKind.FACE, count, CALIBRATION));
  }

  PlacedShards shards(Path folder, int count, GalleryOptions options, ShardPlan plan)
      throws BiometricsException {
    Map<String, byte[]> records = new LinkedHashMap<>();
    faces.forEach((id, face) -> records.put(id, record(face)));
    GalleryView view;
    try (GalleryStore store = GalleryStore.open(folder.resolve("whole"), options)) {
      int before = store.view().size();
      if (before == 0) {
        store.enrollAll(records);
      }
      view = store.view();
    }
    Path target = folder.resolve("shards-" + count);
    ShardSet set = ShardSplit.split(view, plan, options, target, done -> {});
    return new PlacedShards(target.toUri().toString(), set);
  }

  /** All pairs by comparing each two, as slowly and plainly as can be. */
  List<Pair> pairs(double threshold) {
    List<String> ids = new ArrayList<>(faces.keySet());
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      for (int k = i + 1; k < ids.size(); k++) {
        double score = score(ids.get(i), ids.get(k));
        if (score >= threshold) {
          pairs.add(Pair.of(ids.get(i), ids.get(k), score));
        }
      }
    }
    pairs.sort(Pair.ORDER);
    return pairs;
  }

  private double score(String one, String other) {
    return space.metric().score(face(one), face(other));
  }

  private float[] face(String id) {
    return java.util.Objects.requireNonNull(faces.get(id));
  }

  /** The nearest by comparing with each. */
  List<ShardHit> nearest(float[] probe, int limit, double lowest) {
    List<ShardHit> hits = new ArrayList<>();
    faces.forEach(
        (id, face) -> {
          double score = space.metric().score(probe, face);
          if (score >= lowest) {
            hits.add(new ShardHit(id, score));
          }
        });
    hits.sort(ShardHit.ORDER);
    return hits.subList(0, Math.min(limit, hits.size()));
  }
}
