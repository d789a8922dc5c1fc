package io.dinhdanh.biometrics.vector;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.face.FaceGallery;
import io.dinhdanh.biometrics.face.FaceHits;
import io.dinhdanh.biometrics.face.FaceMetric;
import io.dinhdanh.biometrics.face.FaceQuery;
import io.dinhdanh.biometrics.face.FaceSpace;
import io.dinhdanh.biometrics.face.FaceWorkers;
import io.dinhdanh.biometrics.gallery.ForcePolicy;
import io.dinhdanh.biometrics.gallery.GalleryOptions;
import io.dinhdanh.biometrics.kernel.BatchTask;
import io.dinhdanh.biometrics.kernel.IntProbe;
import io.dinhdanh.biometrics.kernel.IntRows;
import io.dinhdanh.biometrics.kernel.Kernels;
import io.dinhdanh.biometrics.kernel.PlainKernel;
import io.dinhdanh.biometrics.kernel.RowBound;
import io.dinhdanh.biometrics.kernel.RowKernel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The vector kernel beside its plain twin. */
class VectorKernelTest {

  private static final int ROWS = 128;

  private final Random random = new Random(11);
  private final RowKernel vector = new VectorKernel();
  private final RowKernel plain = new PlainKernel();

  @TempDir private Path folder;

  @Test
  void isFoundByTheServiceLoader() {
    assertInstanceOf(VectorKernel.class, Kernels.best());
    assertTrue(vector.name().startsWith("vector "));
  }

  @Test
  void givesTheIntegersOfItsTwin() {
    for (int dimension : new int[] {1, 2, 3, 4, 5, 31, 64, 127, 128, 512, 2048}) {
      int[] expected = products(plain, dimension, dimension);
      assertArrayEquals(expected, products(vector, dimension, dimension));
      assertArrayEquals(slowly(dimension, dimension), expected);
    }
  }

  private static byte[] values(Random random, int dimension, int largest) {
    byte[] values = new byte[dimension];
    boolean extreme = random.nextInt(4) == 0;
    for (int i = 0; i < dimension; i++) {
      int value = extreme ? largest : random.nextInt(largest + 1);
      values[i] = (byte) (random.nextBoolean() || extreme ? value : -value);
    }
    return values;
  }

  private static int[] products(RowKernel kernel, int dimension, long seed) {
    Random random = new Random(seed);
    IntRows rows = kernel.rows(ROWS, dimension);
    for (int row = 0; row < ROWS; row++) {
      rows.set(row, values(random, dimension, IntRows.LARGEST));
    }
    IntProbe probe = kernel.probe(dimension);
    probe.set(values(random, dimension, IntProbe.LARGEST));
    RowBound bound = new RowBound();
    bound.rows(new float[ROWS], new float[ROWS], 1);
    bound.threshold(Float.NEGATIVE_INFINITY);
    int[] all = new int[ROWS];
    int[] some = new int[64];
    for (int row = 0; row < ROWS; row += rows.tile()) {
      assertEquals(row, rows.next(probe, row, ROWS, bound, some));
      System.arraycopy(some, 0, all, row, rows.tile());
    }
    return all;
  }

  private static int[] slowly(int dimension, long seed) {
    Random random = new Random(seed);
    byte[][] rows = new byte[ROWS][];
    for (int row = 0; row < ROWS; row++) {
      rows[row] = values(random, dimension, IntRows.LARGEST);
    }
    byte[] probe = values(random, dimension, IntProbe.LARGEST);
    int[] products = new int[ROWS];
    for (int row = 0; row < ROWS; row++) {
      for (int i = 0; i < dimension; i++) {
        products[row] += rows[row][i] * probe[i];
      }
    }
    return products;
  }

  @Test
  void findsTheSameTilesAboveAThreshold() {
    int dimension = 40;
    for (int trial = 0; trial < 200; trial++) {
      float threshold = (random.nextFloat() - 0.3f) * 3;
      long seed = random.nextLong();
      assertEquals(
          first(plain, dimension, threshold, seed), first(vector, dimension, threshold, seed));
    }
  }

  /** The first group of 64 rows with one that matters. */
  private static int first(RowKernel kernel, int dimension, float threshold, long seed) {
    Random random = new Random(seed);
    IntRows rows = kernel.rows(4096, dimension);
    float[] scale = new float[4096];
    float[] offset = new float[4096];
    for (int row = 0; row < 4096; row++) {
      rows.set(row, values(random, dimension, IntRows.LARGEST));
      scale[row] = random.nextFloat() / 100_000;
      offset[row] = row == 4000 ? Float.NaN : -random.nextFloat() / 10;
    }
    IntProbe probe = kernel.probe(dimension);
    probe.set(values(random, dimension, IntProbe.LARGEST));
    RowBound bound = new RowBound();
    bound.rows(scale, offset, 0.5f);
    bound.threshold(threshold);
    int found = rows.next(probe, 0, 4096, bound, new int[64]);
    return found < 0 ? found : found / 64;
  }

  @Test
  void multipliesBatchesLikeItsTwin() {
    for (int count : new int[] {1, 5, 6, 7, 24, 191, 192}) {
      int dimension = 33;
      BatchTask task = new BatchTask(dimension, vector.batch(), 192);
      float[] rows = new float[256 * dimension];
      float[] scale = new float[256];
      float[] offset = new float[256];
      fill(rows);
      fill(scale);
      fill(offset);
      for (int k = 0; k < task.width(); k++) {
        float[] probe = new float[dimension];
        fill(probe);
        task.probe(k, probe);
      }
      task.rows(rows, scale, offset);
      Arrays.fill(task.thresholds(), 12);
      int found = vector.multiply(task, 3, count);
      List<Integer> expected = new ArrayList<>();
      for (int row = 0; row < count; row++) {
        if (compare(task, row, 3 + row)) {
          expected.add(row);
        }
      }
      List<Integer> flagged = new ArrayList<>();
      for (int i = 0; i < found; i++) {
        flagged.add(task.flagged()[i]);
      }
      assertEquals(expected, flagged);
    }
  }

  private void fill(float[] floats) {
    for (int i = 0; i < floats.length; i++) {
      floats[i] = (float) random.nextGaussian();
    }
  }

  private static boolean compare(BatchTask task, int row, int absolute) {
    boolean matters = false;
    for (int k = 0; k < task.width(); k++) {
      double product = 0;
      for (int i = 0; i < task.dimension(); i++) {
        product +=
            (double) task.rows()[absolute * task.dimension() + i]
                * task.probes()[i * task.width() + k];
      }
      double bound = product * task.scale()[absolute] + task.offset()[absolute];
      float found = task.products()[row * task.width() + k];
      assertEquals(bound, found, 1e-4);
      matters |= found >= task.thresholds()[k];
    }
    return matters;
  }

  @Test
  void galleriesAnswerAlikeWithEitherKernel() throws BiometricsException {
    for (FaceMetric metric : FaceMetric.values()) {
      FaceSpace space = new FaceSpace("made-up", "1", 50, metric);
      List<List<FaceHits>> answers = new ArrayList<>();
      for (RowKernel kernel : List.of(plain, vector)) {
        GalleryOptions options =
            GalleryOptions.of(space.format()).withForce(ForcePolicy.ON_REQUEST);
        Path place = folder.resolve(metric + kernel.name());
        try (FaceGallery gallery =
            FaceGallery.open(place, space, options, FaceWorkers.CALLER, kernel)) {
          answers.add(answer(gallery));
        }
      }
      for (int i = 0; i < answers.get(0).size(); i++) {
        assertEquals(answers.get(0).get(i).hits(), answers.get(1).get(i).hits());
      }
    }
  }

  private static List<FaceHits> answer(FaceGallery gallery) throws BiometricsException {
    Random random = new Random(5);
    Map<String, float[]> faces = new LinkedHashMap<>();
    for (int i = 0; i < 4000; i++) {
      faces.put("id" + i, vector(random));
    }
    gallery.enrollAll(faces);
    List<float[]> probes = new ArrayList<>();
    for (int i = 0; i < 70; i++) {
      probes.add(vector(random));
    }
    List<FaceHits> answers = new ArrayList<>(gallery.searchAll(probes, FaceQuery.nearest(20)));
    for (float[] probe : probes) {
      answers.add(gallery.search(probe, FaceQuery.nearest(20)));
    }
    return answers;
  }

  private static float[] vector(Random random) {
    float[] vector = new float[50];
    for (int i = 0; i < 50; i++) {
      vector[i] = (float) random.nextGaussian();
    }
    return vector;
  }
}
