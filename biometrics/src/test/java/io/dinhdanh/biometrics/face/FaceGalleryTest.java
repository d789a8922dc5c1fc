package io.dinhdanh.biometrics.face;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.gallery.ForcePolicy;
import io.dinhdanh.biometrics.gallery.GalleryOptions;
import io.dinhdanh.biometrics.kernel.PlainKernel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every search gives the ids and scores of comparing the probe with each embedding. */
class FaceGalleryTest {

  @TempDir private Path folder;

  private static FaceGallery open(Path folder, FaceSpace space, FaceWorkers workers)
      throws BiometricsException {
    GalleryOptions options = GalleryOptions.of(space.format()).withForce(ForcePolicy.ON_REQUEST);
    return FaceGallery.open(folder, space, options, workers, new PlainKernel());
  }

  @Test
  void equalsBruteForceForAnyVectors() throws BiometricsException {
    int[] dimensions = {1, 3, 64, 130};
    for (FaceMetric metric : FaceMetric.values()) {
      for (int dimension : dimensions) {
        FaceSpace space = new FaceSpace("made-up", "1", dimension, metric);
        Path place = folder.resolve(metric + "-" + dimension);
        try (FaceGallery gallery = open(place, space, FaceWorkers.CALLER)) {
          new FaceTrial(space, dimension).run(gallery);
        }
      }
    }
  }

  @Test
  void severalThreadsGiveTheSame() throws BiometricsException {
    ExecutorService threads = Executors.newFixedThreadPool(3);
    try {
      FaceSpace space = new FaceSpace("made-up", "1", 16, FaceMetric.COSINE);
      try (FaceGallery gallery = open(folder, space, new FaceWorkers(threads, 4))) {
        new FaceTrial(space, 5).rows(20_000).run(gallery);
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void survivesReopeningRemovalAndReplacement() throws BiometricsException {
    FaceSpace space = new FaceSpace("made-up", "1", 8, FaceMetric.EUCLID);
    float[] one = {1, 2, 3, 4, 5, 6, 7, 8};
    float[] two = {8, 7, 6, 5, 4, 3, 2, 1};
    try (FaceGallery gallery = open(folder, space, FaceWorkers.CALLER)) {
      gallery.enrollAll(Map.of("a", one, "b", two));
      gallery.enroll("c", one);
      gallery.replace("a", two);
      gallery.remove("c");
      gallery.store().compact();
      gallery.enroll("d", two);
    }
    try (FaceGallery gallery = open(folder, space, FaceWorkers.CALLER)) {
      assertEquals(3, gallery.size());
      FaceHits hits = gallery.search(two, FaceQuery.nearest(5));
      assertEquals(List.of("a", "b", "d"), ids(hits));
      assertEquals(0, hits.hits().get(0).score());
      gallery.store().erase("a");
      assertEquals(List.of("b", "d"), ids(gallery.search(two, FaceQuery.nearest(5))));
    }
  }

  private static List<String> ids(FaceHits hits) {
    List<String> ids = new ArrayList<>();
    hits.hits().forEach(hit -> ids.add(hit.id()));
    return ids;
  }

  @Test
  void shardsMergeIntoTheAnswerOfOne() throws BiometricsException {
    FaceSpace space = new FaceSpace("made-up", "1", 6, FaceMetric.COSINE);
    Random random = new Random(4);
    try (FaceGallery whole = open(folder.resolve("w"), space, FaceWorkers.CALLER);
        FaceGallery left = open(folder.resolve("l"), space, FaceWorkers.CALLER);
        FaceGallery right = open(folder.resolve("r"), space, FaceWorkers.CALLER)) {
      for (int i = 0; i < 2000; i++) {
        float[] vector = FaceTrial.coarse(random, 6);
        whole.enroll("id" + i, vector);
        (random.nextBoolean() ? left : right).enroll("id" + i, vector);
      }
      for (int i = 0; i < 50; i++) {
        float[] probe = FaceTrial.coarse(random, 6);
        FaceQuery query = FaceQuery.nearest(1 + random.nextInt(40));
        FaceHits merged =
            FaceHits.merge(
                List.of(left.search(probe, query), right.search(probe, query)), query.limit());
        assertEquals(whole.search(probe, query).hits(), merged.hits());
        assertEquals(2000, merged.examined());
      }
    }
  }

  @Test
  void refusesOtherModelsDimensionsAndWhatIsNoNumber() throws BiometricsException {
    FaceSpace space = new FaceSpace("made-up", "1", 3, FaceMetric.COSINE);
    try (FaceGallery gallery = open(folder, space, FaceWorkers.CALLER)) {
      refused("other-dimension", () -> gallery.enroll("a", new float[2]));
      refused("not-finite", () -> gallery.enroll("a", new float[] {1, Float.NaN, 2}));
      refused("other-dimension", () -> gallery.search(new float[4], FaceQuery.nearest(1)));
      float[] infinite = {1, Float.POSITIVE_INFINITY, 2};
      refused("not-finite", () -> gallery.search(infinite, FaceQuery.nearest(1)));
      assertEquals(List.of(), gallery.search(new float[3], FaceQuery.nearest(1)).hits());
    }
    for (FaceSpace other :
        List.of(
            new FaceSpace("other", "1", 3, FaceMetric.COSINE),
            new FaceSpace("made-up", "2", 3, FaceMetric.COSINE),
            new FaceSpace("made-up", "1", 3, FaceMetric.EUCLID))) {
      refused("other-format", () -> FaceGallery.open(folder, other));
    }
    assertThrows(IllegalArgumentException.class, () -> FaceQuery.nearest(0));
    assertThrows(
        IllegalArgumentException.class, () -> new FaceSpace("m", "1", 2049, FaceMetric.COSINE));
  }

  private static void refused(String code, org.junit.jupiter.api.function.Executable action) {
    BiometricsException refusal = assertThrows(BiometricsException.class, action);
    assertEquals(code, refusal.error().reason().code());
  }

  @Test
  void aRecordComesBackBitForBit() throws BiometricsException {
    FaceSpace space = new FaceSpace("made-up", "1", 4, FaceMetric.COSINE);
    float[] odd = {-0f, Float.MIN_VALUE, Float.MAX_VALUE, 0.1f};
    try (FaceGallery gallery = open(folder, space, FaceWorkers.CALLER)) {
      gallery.enroll("a", odd);
      assertArrayEquals(FaceMatrix.encode(odd), gallery.store().view().record(0));
    }
  }

  /** A gallery of easy and nasty vectors, and the slow twin of every search. */
  static final class FaceTrial {

    private final FaceSpace space;
    private final Random random;
    private final Map<String, float[]> enrolled = new LinkedHashMap<>();
    private int rows = 500;

    FaceTrial(FaceSpace space, long seed) {
      this.space = space;
      this.random = new Random(seed);
    }

    FaceTrial rows(int count) {
      rows = count;
      return this;
    }

    void run(FaceGallery gallery) throws BiometricsException {
      Map<String, float[]> some = new LinkedHashMap<>();
      for (int i = 0; i < rows; i++) {
        some.put("id" + random.nextInt(1_000_000) + "-" + i, vector());
        if (some.size() == 50 || i == rows - 1) {
          gallery.enrollAll(some);
          enrolled.putAll(some);
          some.clear();
        }
      }
      List<float[]> probes = new ArrayList<>();
      for (int i = 0; i < 24; i++) {
        probes.add(vector());
      }
      for (FaceQuery query : queries()) {
        List<FaceHits> batch = gallery.searchAll(probes, query);
        for (int i = 0; i < probes.size(); i++) {
          List<FaceHit> expected = slowly(probes.get(i), query);
          assertEquals(expected, gallery.search(probes.get(i), query).hits());
          assertEquals(expected, batch.get(i).hits());
        }
      }
    }

    private List<FaceQuery> queries() {
      Set<String> few = new HashSet<>();
      Set<String> many = new HashSet<>();
      for (String id : enrolled.keySet()) {
        if (random.nextInt(50) == 0) {
          few.add(id);
        }
        if (random.nextInt(3) != 0) {
          many.add(id);
        }
      }
      few.add("nobody");
      return List.of(
          FaceQuery.nearest(1),
          FaceQuery.nearest(10),
          FaceQuery.nearest(100),
          FaceQuery.nearest(10).among(few),
          FaceQuery.nearest(10).among(many),
          FaceQuery.nearest(10).above(space.metric() == FaceMetric.COSINE ? 0.7 : -1));
    }

    private List<FaceHit> slowly(float[] probe, FaceQuery query) {
      List<FaceHit> all = new ArrayList<>();
      enrolled.forEach(
          (id, vector) -> {
            double score = space.metric().score(probe, vector);
            if (score >= query.lowest() && (query.among() == null || query.among().contains(id))) {
              all.add(new FaceHit(id, score));
            }
          });
      FaceHits sorted = FaceHits.merge(List.of(new FaceHits(all, 0, 0)), query.limit());
      return sorted.hits();
    }

    private float[] vector() {
      int kind = random.nextInt(12);
      return switch (kind) {
        case 0 -> new float[space.dimension()];
        case 1 -> scaled(1e-42f);
        case 2 -> scaled(1e36f);
        case 3 -> coarse(random, space.dimension());
        case 4 -> neighbour();
        case 5 -> oneLarge();
        default -> scaled(1);
      };
    }

    private float[] scaled(float factor) {
      float[] vector = new float[space.dimension()];
      for (int i = 0; i < vector.length; i++) {
        vector[i] = (float) random.nextGaussian() * factor;
      }
      return vector;
    }

    /** Few different values: many exact ties. */
    static float[] coarse(Random random, int dimension) {
      float[] vector = new float[dimension];
      for (int i = 0; i < dimension; i++) {
        vector[i] = random.nextInt(3) - 1;
      }
      return vector;
    }

    /** A vector that differs from another in the last bits of a few numbers. */
    private float[] neighbour() {
      if (enrolled.isEmpty()) {
        return scaled(1);
      }
      List<float[]> all = new ArrayList<>(enrolled.values());
      float[] vector = all.get(random.nextInt(all.size())).clone();
      for (int i = 0; i < 3; i++) {
        int at = random.nextInt(vector.length);
        vector[at] = random.nextBoolean() ? Math.nextUp(vector[at]) : Math.nextDown(vector[at]);
      }
      return vector;
    }

    private float[] oneLarge() {
      float[] vector = scaled(0.001f);
      vector[random.nextInt(vector.length)] = 50;
      return vector;
    }
  }

  @Test
  void theBoundExcludesMostOfALargeGallery() throws BiometricsException {
    FaceSpace space = new FaceSpace("made-up", "1", 128, FaceMetric.COSINE);
    Random random = new Random(9);
    try (FaceGallery gallery = open(folder, space, FaceWorkers.CALLER)) {
      for (int i = 0; i < 10_000; i++) {
        float[] vector = new float[128];
        for (int k = 0; k < 128; k++) {
          vector[k] = (float) random.nextGaussian();
        }
        gallery.enroll("id" + i, vector);
      }
      float[] probe = new float[128];
      java.util.Arrays.fill(probe, 1);
      FaceHits hits = gallery.search(probe, FaceQuery.nearest(10));
      assertEquals(10_000, hits.examined());
      assertTrue(hits.rescored() < 500, () -> hits.rescored() + " compared in full");
    }
  }
}
