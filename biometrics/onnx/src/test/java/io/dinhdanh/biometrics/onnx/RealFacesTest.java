package io.dinhdanh.biometrics.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.evaluation.Evaluation;
import io.dinhdanh.biometrics.evaluation.ScoreMatrix;
import io.dinhdanh.biometrics.face.FaceMetric;
import io.dinhdanh.biometrics.face.model.FaceModel;
import io.dinhdanh.biometrics.images.picture.PictureReader;
import io.dinhdanh.core.testing.EvaluationData;
import io.dinhdanh.core.testing.NeedsEvaluationData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Error rates on real faces; a face that is not found counts as a miss. */
@NeedsFaceModels
@NeedsEvaluationData
class RealFacesTest {

  @TempDir Path folder;

  @Test
  void photographsOfThirteenPeople() throws IOException, BiometricsException {
    Evaluation evaluation = evaluate("face/deepface", 61);
    assertTrue(evaluation.eer().value() <= 0.0072, () -> "EER " + evaluation.eer());
    assertTrue(evaluation.operatingPoints().get(0).fnmr().value() <= 0.01);
    assertTrue(evaluation.rank1().value() >= 60 / 61.0);
  }

  @Test
  void smallGrayHeads() throws IOException, BiometricsException {
    Evaluation evaluation = evaluate("face/orl", 200);
    assertTrue(evaluation.eer().value() <= 0.02 + 1e-9, () -> "EER " + evaluation.eer());
    assertTrue(evaluation.operatingPoints().get(0).fnmr().value() <= 0.025);
    assertTrue(evaluation.rank1().value() >= 0.985);
  }

  private Evaluation evaluate(String set, int count) throws IOException, BiometricsException {
    List<String> people = new ArrayList<>();
    List<float[]> vectors = new ArrayList<>();
    try (OnnxFaceModels models = FaceModels.open(folder);
        Stream<Path> files = Files.walk(EvaluationData.path(set))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        people.add(file.getName(file.getNameCount() - 2).toString());
        vectors.add(vector(models.model(), file));
      }
      assertEquals(count, people.size());
      FaceMetric metric = models.model().profile().embedder().metric();
      return Evaluation.of(
          ScoreMatrix.compare(
              people, true, (i, j) -> score(metric, vectors.get(i), vectors.get(j))),
          0.01);
    }
  }

  private static float[] vector(FaceModel model, Path file) throws BiometricsException {
    return model.analyse(PictureReader.read(file)).embedding().orElse(new float[0]);
  }

  private static double score(FaceMetric metric, float[] one, float[] other) {
    return one.length == 0 || other.length == 0 ? Double.NaN : metric.score(one, other);
  }
}
