package io.dinhdanh.biometrics.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.onnx.convert.FaceApiConverter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The converted nets answer what face-api.js itself computes (models/golden.mjs wrote the file),
 * for a picture of waves.
 */
@NeedsFaceModels
class GoldenVectorsTest {

  private static final double[] DETECTOR_MEAN = {117.001, 114.697, 97.404};
  private static final double[] MEAN = {122.782, 117.001, 104.298};

  @TempDir static Path folder;

  @BeforeAll
  static void convert() throws BiometricsException {
    FaceApiConverter.convert(FaceModels.PACKAGE, folder);
  }

  @Test
  void detector() throws IOException, BiometricsException {
    double[] golden = golden("tinyFaceDetector");
    float[] output = run("tiny_face_detector.onnx", 128, DETECTOR_MEAN);
    assertEquals(golden.length, output.length);
    for (int cell = 0; cell < 16; cell++) {
      for (int i = 0; i < 25; i++) {
        assertEquals(golden[25 * cell + i], output[16 * i + cell], 0.002 + bound(golden));
      }
    }
  }

  @Test
  void landmarks() throws IOException, BiometricsException {
    assertSame(golden("faceLandmark68Net"), run("face_landmark_68.onnx", 112, MEAN));
  }

  @Test
  void embedding() throws IOException, BiometricsException {
    assertSame(golden("faceRecognitionNet"), run("face_recognition.onnx", 150, MEAN));
  }

  private static void assertSame(double[] golden, float[] output) {
    assertEquals(golden.length, output.length);
    for (int i = 0; i < golden.length; i++) {
      assertEquals(golden[i], output[i], bound(golden));
    }
  }

  /** A tenth of a thousandth of the largest number: what the order of sums may change. */
  private static double bound(double[] golden) {
    return 1e-4 * Arrays.stream(golden).map(Math::abs).max().orElse(0);
  }

  private static float[] run(String net, int side, double[] mean)
      throws IOException, BiometricsException {
    float[] input = new float[3 * side * side];
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        for (int c = 0; c < 3; c++) {
          int sample = (x * (3 + c) + y * (5 - c) + ((x * y) >> 5)) & 255;
          input[(c * side + y) * side + x] = (float) ((sample - mean[c]) / 255);
        }
      }
    }
    try (OnnxNetwork network = OnnxNetwork.open(Files.readAllBytes(folder.resolve(net)), 1)) {
      return network.run(input, 1, 3, side, side)[0];
    }
  }

  private static double[] golden(String net) throws IOException {
    try (InputStream in = GoldenVectorsTest.class.getResourceAsStream("golden.txt")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      String line = text.lines().filter(l -> l.startsWith(net + " ")).findFirst().orElseThrow();
      String[] words = line.split(" ", -1);
      return Arrays.stream(words, 2, words.length).mapToDouble(Double::parseDouble).toArray();
    }
  }
}
