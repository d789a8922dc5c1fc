package io.dinhdanh.biometrics.face;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.kernel.PlainKernel;

/** Any bytes as a row of a gallery: they are refused, or come back as they were and are scored. */
class FaceRowFuzzTest {

  private static final int MOST = 64;

  @FuzzTest(maxDuration = "2m")
  void row(byte[] bytes) {
    int dimension = Math.max(1, Math.min(MOST, bytes.length / Float.BYTES));
    for (FaceMetric metric : FaceMetric.values()) {
      FaceSpace space = new FaceSpace("fuzz", "1", dimension, metric);
      FaceMatrix matrix = new FaceMatrix(space, new PlainKernel());
      try {
        matrix.check(bytes, 0, bytes.length);
      } catch (BiometricsException e) {
        String code = e.error().reason().code();
        assertTrue(code.equals("not-finite") || code.equals("other-dimension"), code);
        continue;
      }
      matrix.add(0, bytes, 0, bytes.length);
      assertArrayEquals(bytes, matrix.record(0));
      float[] embedding = matrix.embedding(0);
      assertTrue(!Double.isNaN(metric.score(embedding, embedding)));
      matrix.erase(0);
      assertArrayEquals(new float[dimension], matrix.embedding(0));
    }
  }
}
