package io.dinhdanh.examples.face;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.evaluation.Evaluation;
import io.dinhdanh.biometrics.evaluation.ScoreMatrix;
import io.dinhdanh.biometrics.face.FaceMetric;
import io.dinhdanh.biometrics.face.model.FaceModel;
import io.dinhdanh.biometrics.onnx.OnnxFaceModels;
import io.dinhdanh.examples.Fault;
import io.dinhdanh.examples.evaluation.EvaluationJson;
import io.dinhdanh.examples.evaluation.EvaluationOutput;
import io.dinhdanh.examples.evaluation.LabelledFile;
import io.dinhdanh.examples.evaluation.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares all faces of a labelled folder and tells the error rates. */
@Command(
    name = "evaluate",
    description = "Compares all faces of a folder and tells the error rates.",
    mixinStandardHelpOptions = true)
final class FaceEvaluateCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "DIR",
      description = "Pictures; a sub-folder, or a name up to _, is one person.")
  private Path folder = Path.of("");

  @Mixin private final EvaluationOutput output = new EvaluationOutput();

  @Mixin private final FaceModelFolder models = new FaceModelFolder();

  private final List<String> failed = new ArrayList<>();

  /** Made by picocli. */
  FaceEvaluateCommand() {}

  @Override
  public Integer call() throws IOException, BiometricsException {
    List<LabelledFile> files = LabelledFile.list(folder, 0);
    try (OnnxFaceModels open = models.open()) {
      List<float[]> vectors = vectors(open.model(), files);
      FaceMetric metric = open.model().profile().embedder().metric();
      Evaluation evaluation =
          Evaluation.of(scores(files, vectors, metric), EvaluationJson.limits());
      String title = "Faces of " + folder.getFileName();
      return output.tell(title, evaluation, files.size() - failed.size(), failed);
    }
  }

  /** A vector for each file, empty where no face was found. */
  private List<float[]> vectors(FaceModel model, List<LabelledFile> files) {
    List<float[]> vectors = new ArrayList<>();
    Progress progress = new Progress(spec.commandLine().getErr(), "pictures", files.size());
    for (LabelledFile file : files) {
      vectors.add(vector(model, file.path()));
      progress.at(vectors.size());
    }
    return vectors;
  }

  private float[] vector(FaceModel model, Path file) {
    try {
      return FaceVector.of(model, file);
    } catch (BiometricsException e) {
      failed.add(folder.relativize(file).toString());
      spec.commandLine().getErr().println(file.getFileName() + ": " + Fault.of(e).text());
      return new float[0];
    }
  }

  private static ScoreMatrix scores(
      List<LabelledFile> files, List<float[]> vectors, FaceMetric metric) {
    List<String> labels = new ArrayList<>();
    files.forEach(file -> labels.add(file.label()));
    return ScoreMatrix.compare(
        labels,
        true,
        (probe, candidate) -> {
          float[] one = vectors.get(probe);
          float[] other = vectors.get(candidate);
          return one.length == 0 || other.length == 0 ? Double.NaN : metric.score(one, other);
        });
  }
}
