package io.dinhdanh.examples.face;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.face.model.FaceModel;
import io.dinhdanh.biometrics.face.picture.Picture;
import io.dinhdanh.biometrics.face.verification.FaceComparison;
import io.dinhdanh.biometrics.face.verification.FaceVerification;
import io.dinhdanh.biometrics.onnx.OnnxFaceModels;
import io.dinhdanh.core.json.Json;
import io.dinhdanh.examples.ExitCode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Holds one picture of a face against another. */
@Command(
    name = "compare",
    description = "Holds a selfie against a portrait.",
    mixinStandardHelpOptions = true)
final class FaceCompareCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "A", description = "The selfie.")
  private Path selfie = Path.of("");

  @Parameters(paramLabel = "B", description = "The portrait.")
  private Path portrait = Path.of("");

  @Option(
      names = "--fmr",
      paramLabel = "RATE",
      defaultValue = "0.001",
      description = "The false match rate to hold (default: ${DEFAULT-VALUE}).")
  private double falseMatchRate;

  @Option(names = "--json", description = "Prints one line of JSON.")
  private boolean json;

  @Mixin private final FaceModelFolder models = new FaceModelFolder();

  /** Made by picocli. */
  FaceCompareCommand() {}

  @Override
  public Integer call() throws BiometricsException, IOException {
    Picture one = PictureFile.read(selfie);
    Picture other = PictureFile.read(portrait);
    try (OnnxFaceModels open = models.open()) {
      FaceComparison comparison = verification(open.model()).compare(one, other, null);
      spec.commandLine().getOut().println(json ? line(comparison) : text(comparison));
      return comparison.score() == null
          ? ExitCode.CANNOT_TELL
          : comparison.matches() ? ExitCode.YES : ExitCode.NO;
    }
  }

  private FaceVerification verification(FaceModel model) throws BiometricsException {
    try {
      return new FaceVerification(model, falseMatchRate, null, Clock.systemUTC());
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--fmr: " + e.getMessage(), e);
    }
  }

  private static String line(FaceComparison comparison) {
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    tree.put("matches", comparison.score() == null ? null : comparison.matches());
    tree.put("score", comparison.score());
    tree.put("threshold", comparison.threshold());
    tree.put("falseMatchRate", comparison.falseMatchRate());
    tree.put("evidence", comparison.evidence());
    tree.set("checks", CheckLines.json(comparison.checks()));
    return Json.line(tree);
  }

  private static String text(FaceComparison comparison) {
    String head =
        comparison.score() == null
            ? "no score"
            : String.format(
                Locale.ROOT,
                "score %.4f, threshold %.4f: %s",
                comparison.score(),
                comparison.threshold(),
                comparison.matches() ? "match" : "no match");
    return head + CheckLines.text(comparison.checks());
  }
}
