package io.dinhdanh.biometrics.face.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.face.FaceMetric;
import io.dinhdanh.biometrics.face.FaceSpace;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaceProfileJsonTest {

  static final String PROFILE =
      """
      {"id": "example-1", "origin": "made for a test",
       "detector": {"kind": "grid", "network": "detector.onnx",
         "input": {"channels": "rgb", "layout": "planes", "mean": [1, 2, 3], "divisor": 255},
         "anchors": [{"width": 1.5, "height": 2}],
         "passes": [{"padding": 0.25, "margin": "edge", "size": 64, "threshold": 0.5}]},
       "landmarker": {"network": "landmarks.onnx", "size": 112, "refined": true,
         "input": {"channels": "gray", "layout": "planes", "mean": [0, 0, 0], "divisor": 256}},
       "embedder": {"network": "embedder.onnx", "size": 112, "dimension": 4, "metric": "cosine",
         "mirrored": true,
         "input": {"channels": "bgr", "layout": "interleaved", "mean": [127.5, 127.5, 127.5],
           "divisor": 128},
         "template": [{"first": 36, "last": 41, "x": 38.3, "y": 51.7},
           {"first": 42, "last": 47, "x": 73.5, "y": 51.5}]},
       "calibration": {"evidence": "nothing but a test",
         "points": [{"falseMatchRate": 0.01, "threshold": 0.3},
           {"falseMatchRate": 0.0001, "threshold": 0.5}]}}
      """;

  @Test
  void readsEveryField() throws BiometricsException {
    FaceProfile profile = FaceProfileJson.parse(PROFILE);
    assertEquals("example-1", profile.id());
    assertEquals(new FaceSpace("example-1", "1", 4, FaceMetric.COSINE), profile.space());
    FaceProfile.Grid grid = assertInstanceOf(FaceProfile.Grid.class, profile.detector());
    assertEquals(new FaceProfile.Anchor(1.5, 2), grid.anchors().get(0));
    assertEquals(64, grid.passes().get(0).size());
    assertEquals(PixelInput.Channels.GRAY, profile.landmarker().input().channels());
    assertTrue(profile.landmarker().refined());
    assertEquals(FaceMetric.COSINE, profile.embedder().metric());
    assertEquals(PixelInput.Layout.INTERLEAVED, profile.embedder().input().layout());
    assertEquals(new AlignmentPoint(36, 41, 38.3, 51.7), profile.embedder().template().get(0));
    ScoreCalibration calibration = profile.calibration();
    assertTrue(calibration != null && calibration.threshold(0.001) > 0.39);
  }

  @Test
  void readsAListingDetectorAndNoCalibration() throws BiometricsException {
    String listing =
        PROFILE
            .replace(
                "\"kind\": \"grid\"",
                "\"kind\": \"listing\", \"width\": 320, \"height\": 240," + " \"threshold\": 0.6")
            .replaceAll("(?s),\\s*\"calibration\".*", "}");
    FaceProfile profile = FaceProfileJson.parse(listing);
    assertInstanceOf(FaceProfile.Listing.class, profile.detector());
    assertEquals(null, profile.calibration());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "example-1"|""
          "example-1"|"a name that is longer than the header of a gallery takes, by a word"
          "grid"|"other"
          "detector.onnx"|"../detector.onnx"
          "detector.onnx"|"/etc/detector.onnx"
          "divisor": 255|"divisor": 0
          "mean": [1, 2, 3]|"mean": [1, 2]
          "mean": [1, 2, 3]|"mean": [1, 2, "3"]
          "size": 64|"size": 1000000
          "size": 64|"size": 64.5
          "threshold": 0.5}]}|"threshold": 0}]}
          "dimension": 4|"dimension": 0
          "dimension": 4|"dimension": 5000
          "metric": "cosine"|"metric": "hamming"
          "first": 36|"first": 70
          "refined": true|"refined": "yes"
          "margin": "edge"|"margin": "none"
          "falseMatchRate": 0.0001|"falseMatchRate": 0.1
          "falseMatchRate": 0.0001|"falseMatchRate": 0
          "anchors": [{"width": 1.5, "height": 2}]|"anchors": []
          "origin": "made for a test",|
          "embedder": {|"embedder": 7, "spare": {
          """)
  void refusesWhatIsNoProfile(String from, String to) {
    String broken = PROFILE.replaceFirst(java.util.regex.Pattern.quote(from), to == null ? "" : to);
    assertTrue(!broken.equals(PROFILE));
    BiometricsException e =
        assertThrows(BiometricsException.class, () -> FaceProfileJson.parse(broken));
    assertEquals("model-unfit", e.error().reason().code());
  }

  @Test
  void survivesBytesChangedAtRandom() {
    Random random = new Random(1);
    byte[] bytes = PROFILE.getBytes(StandardCharsets.UTF_8);
    for (int round = 0; round < 3000; round++) {
      byte[] changed = bytes.clone();
      for (int i = 0; i <= random.nextInt(4); i++) {
        changed[random.nextInt(changed.length)] = (byte) random.nextInt(128);
      }
      readOrRefuse(changed);
    }
  }

  @FuzzTest(maxDuration = "2m")
  void profile(byte[] bytes) {
    readOrRefuse(bytes);
  }

  private static void readOrRefuse(byte[] bytes) {
    try {
      assertTrue(FaceProfileJson.parse(new String(bytes, StandardCharsets.UTF_8)).id() != null);
    } catch (BiometricsException e) {
      assertEquals("model-unfit", e.error().reason().code());
    }
  }
}
