package io.dinhdanh.biometrics.face.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.face.FaceMetric;
import io.dinhdanh.biometrics.face.picture.Picture;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The steps around the nets, with nets whose answers are known. */
class FaceModelTest {

  private static final Picture PICTURE = Picture.ofGray(80, 64, new byte[80 * 64]);

  private final Map<String, Network> networks = new HashMap<>();

  private FaceModel model(String profile) throws BiometricsException {
    return FaceModel.of(
        FaceProfileJson.parse(profile),
        name -> {
          Network network = networks.get(name);
          if (network == null) {
            throw ModelFaults.missing(name);
          }
          return network;
        });
  }

  /** A 2 x 2 grid with one anchor of 1.5 x 2 cells; cell 3 holds a face in its middle. */
  private static float[][] grid(double confidence) {
    float[] output = new float[5 * 4];
    Arrays.fill(output, 16, 20, -20);
    output[19] = (float) Math.log(confidence / (1 - confidence));
    return new float[][] {output};
  }

  private static float[][] points() {
    float[] points = new float[136];
    for (int i = 0; i < 68; i++) {
      points[2 * i] = 0.2f + 0.6f * (i % 10) / 9;
      int row = i / 10;
      points[2 * i + 1] = 0.3f + 0.5f * row / 6;
    }
    return new float[][] {points};
  }

  @Test
  void readsAGridDetectorsCells() throws BiometricsException {
    networks.put("detector.onnx", (input, shape) -> grid(0.9));
    networks.put("landmarks.onnx", (input, shape) -> points());
    networks.put("embedder.onnx", (input, shape) -> new float[][] {{1, 2, 3, 4}});
    List<DetectedFace> faces = model(FaceProfileJsonTest.PROFILE).detect(PICTURE);
    assertEquals(1, faces.size());
    FaceBox box = faces.get(0).box();
    // A margin of a quarter of 80 pixels on each side: 120 pixels make 64, a cell is 60 of them.
    assertEquals(1.5 * 60 - 20, box.centreX(), 1e-6);
    assertEquals(1.5 * 60 - 20, box.centreY(), 1e-6);
    assertEquals(1.5 * 60, box.width(), 1e-6);
    assertEquals(2 * 60, box.height(), 1e-6);
    assertEquals(0.9, faces.get(0).confidence(), 1e-6);
  }

  @Test
  void averagesTheMirroredVector() throws BiometricsException {
    networks.put("detector.onnx", (input, shape) -> grid(0.9));
    networks.put("landmarks.onnx", (input, shape) -> points());
    float[][] answers = {{1, 2, 3, 4}, {3, 2, 1, 0}};
    int[] calls = {0};
    networks.put("embedder.onnx", (input, shape) -> new float[][] {answers[calls[0]++].clone()});
    FaceAnalysis analysis = model(FaceProfileJsonTest.PROFILE).analyse(PICTURE);
    assertArrayEquals(
        new float[] {2, 2, 2, 2}, analysis.embedding().orElseThrow(AssertionError::new));
    assertEquals(2, calls[0]);
    assertEquals("FaceAnalysis[1 faces]", analysis.toString());
  }

  @Test
  void withoutAFaceThereIsNoEmbedding() throws BiometricsException {
    networks.put("detector.onnx", (input, shape) -> grid(0.4));
    networks.put("landmarks.onnx", (input, shape) -> points());
    networks.put("embedder.onnx", (input, shape) -> new float[][] {{1, 2, 3, 4}});
    FaceAnalysis analysis = model(FaceProfileJsonTest.PROFILE).analyse(PICTURE);
    assertTrue(analysis.faces().isEmpty());
    assertFalse(analysis.embedding().isPresent());
    assertFalse(analysis.landmarks().isPresent());
  }

  @Test
  void readsAListingDetector() throws BiometricsException {
    String listing =
        FaceProfileJsonTest.PROFILE.replace(
            "\"kind\": \"grid\"",
            "\"kind\": \"listing\", \"width\": 320, \"height\": 240, \"threshold\": 0.6");
    networks.put(
        "detector.onnx",
        (input, shape) -> {
          assertArrayEquals(new long[] {1, 3, 240, 320}, shape);
          float[] confidences = {0.1f, 0.9f, 0.2f, 0.8f, 0.7f, 0.3f};
          float[] boxes = {0.1f, 0.1f, 0.3f, 0.4f, 0.11f, 0.1f, 0.3f, 0.4f, 0.6f, 0.6f, 0.9f, 0.9f};
          return new float[][] {confidences, boxes};
        });
    networks.put("landmarks.onnx", (input, shape) -> points());
    networks.put("embedder.onnx", (input, shape) -> new float[][] {{1, 2, 3, 4}});
    List<DetectedFace> faces = model(listing).detect(PICTURE);
    assertEquals(1, faces.size());
    assertEquals(8, faces.get(0).box().left(), 1e-4);
    assertEquals(25.6, faces.get(0).box().bottom(), 1e-4);
  }

  @Test
  void refusesNetsThatAnswerSomethingElse() throws BiometricsException {
    networks.put("detector.onnx", (input, shape) -> grid(0.9));
    networks.put("landmarks.onnx", (input, shape) -> new float[][] {new float[10]});
    networks.put("embedder.onnx", (input, shape) -> new float[][] {{1, 2, 3}});
    FaceModel model = model(FaceProfileJsonTest.PROFILE);
    assertUnfit(() -> model.analyse(PICTURE));
    assertUnfit(() -> model.embed(PICTURE));
    networks.put("landmarks.onnx", (input, shape) -> points());
    networks.put("embedder.onnx", (input, shape) -> new float[][] {{1, 2, 3, Float.NaN}});
    networks.put("detector.onnx", (input, shape) -> new float[][] {new float[7]});
    FaceModel other = model(FaceProfileJsonTest.PROFILE);
    assertUnfit(() -> other.embed(PICTURE));
    assertUnfit(() -> other.detect(PICTURE));
    networks.remove("embedder.onnx");
    BiometricsException e =
        assertThrows(BiometricsException.class, () -> model(FaceProfileJsonTest.PROFILE));
    assertEquals("model-missing", e.error().reason().code());
  }

  private static void assertUnfit(org.junit.jupiter.api.function.Executable executable) {
    BiometricsException e = assertThrows(BiometricsException.class, executable);
    assertEquals("model-unfit", e.error().reason().code());
  }

  @Test
  void layoutsAndChannelsAreAsTheProfileSays() {
    Picture pixel = Picture.ofColours(2, 1, new byte[] {10, 20, 30, 40, 50, 60});
    PixelInput.Triple mean = new PixelInput.Triple(1, 2, 3);
    PixelInput planes = new PixelInput(PixelInput.Channels.RGB, mean, 2, PixelInput.Layout.PLANES);
    assertArrayEquals(new float[] {4.5f, 19.5f, 9, 24, 13.5f, 28.5f}, planes.tensor(pixel));
    PixelInput side =
        new PixelInput(PixelInput.Channels.BGR, mean, 1, PixelInput.Layout.INTERLEAVED);
    assertArrayEquals(new float[] {27, 18, 9, 57, 48, 39}, side.tensor(pixel));
    assertArrayEquals(new long[] {1, 1, 2, 3}, side.shape(pixel));
    PixelInput gray = new PixelInput(PixelInput.Channels.GRAY, mean, 1, PixelInput.Layout.PLANES);
    assertArrayEquals(
        new float[] {pixel.brightness(0, 0) - 1, pixel.brightness(1, 0) - 1}, gray.tensor(pixel));
  }

  @Test
  void metricsScoreNearerHigher() {
    float[] one = {1, 0};
    float[] near = {0.9f, 0.1f};
    float[] far = {-1, 0.5f};
    for (FaceMetric metric : FaceMetric.values()) {
      assertTrue(metric.score(one, near) > metric.score(one, far));
      assertThrows(IllegalArgumentException.class, () -> metric.score(one, new float[] {1, 2, 3}));
    }
    assertEquals(0, FaceMetric.COSINE.score(one, new float[2]));
    assertEquals(-Math.sqrt(0.02), FaceMetric.EUCLID.score(one, near), 1e-6);
  }

  @Test
  void aCalibrationClaimsNothingBeyondItsData() {
    ScoreCalibration calibration =
        new ScoreCalibration(
            "test",
            List.of(
                new ScoreCalibration.Point(0.01, 0.3), new ScoreCalibration.Point(0.0001, 0.5)));
    assertEquals(0.3, calibration.threshold(0.01), 1e-12);
    assertEquals(0.4, calibration.threshold(0.001), 1e-12);
    assertEquals(0.5, calibration.threshold(0.0001), 1e-12);
    assertThrows(IllegalArgumentException.class, () -> calibration.threshold(0.02));
    assertThrows(IllegalArgumentException.class, () -> calibration.threshold(0.00001));
    assertThrows(IllegalArgumentException.class, () -> calibration.threshold(Double.NaN));
    assertThrows(IllegalArgumentException.class, () -> new ScoreCalibration("x", List.of()));
  }
}
