package io.dinhdanh.biometrics.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.face.FaceMetric;
import io.dinhdanh.biometrics.face.model.FaceModel;
import io.dinhdanh.biometrics.face.verification.FaceVerification;
import io.dinhdanh.biometrics.images.picture.PictureReader;
import io.dinhdanh.core.testing.EvaluationData;
import io.dinhdanh.core.testing.NeedsEvaluationData;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A ready-made set of nets of another origin works by a profile file alone: another detector,
 * another size, another metric. It runs where the set was fetched: {@code npm install --no-save
 * --prefix biometrics/onnx/models faceplugin-face-recognition-js@0.0.1}.
 */
@NeedsEvaluationData
class OtherSetTest {

  private static final Path NETS =
      Path.of("models/node_modules/faceplugin-face-recognition-js/model");

  @TempDir private Path folder;

  @BeforeEach
  void layProfileAndNetsSideBySide() throws IOException {
    assumeTrue(Files.isDirectory(NETS), "the other set is not fetched");
    for (String net : new String[] {"fr_detect.onnx", "fr_landmark.onnx", "fr_feature.onnx"}) {
      Files.copy(NETS.resolve(net), folder.resolve(net));
    }
    try (InputStream profile = OtherSetTest.class.getResourceAsStream("other-set.json")) {
      Files.write(folder.resolve("profile.json"), profile.readAllBytes());
    }
  }

  @Test
  void itTellsPeopleApart() throws BiometricsException {
    try (OnnxFaceModels nets = OnnxFaceModels.open(folder.resolve("profile.json"), 1)) {
      FaceModel model = nets.model();
      float[] one = vector(model, "img21/img20.jpg");
      assertEquals(512, one.length);
      FaceMetric metric = model.profile().embedder().metric();
      assertTrue(metric.score(one, vector(model, "img21/img21.jpg")) > 0.45);
      assertTrue(metric.score(one, vector(model, "img37/img36.jpg")) < 0.28);
    }
  }

  @Test
  void withoutCalibrationItJudgesNobody() throws BiometricsException {
    try (OnnxFaceModels nets = OnnxFaceModels.open(folder.resolve("profile.json"), 1)) {
      assertThrows(
          BiometricsException.class,
          () -> new FaceVerification(nets.model(), 0.001, null, Clock.systemUTC()));
    }
  }

  private static float[] vector(FaceModel model, String picture) throws BiometricsException {
    Path file = EvaluationData.path("face/deepface", picture);
    return model.analyse(PictureReader.read(file)).embedding().orElse(new float[0]);
  }
}
