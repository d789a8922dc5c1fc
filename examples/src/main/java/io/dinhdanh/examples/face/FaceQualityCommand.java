package io.dinhdanh.examples.face;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.face.picture.Picture;
import io.dinhdanh.biometrics.face.portrait.PortraitLimits;
import io.dinhdanh.biometrics.face.portrait.PortraitRules;
import io.dinhdanh.biometrics.onnx.OnnxFaceModels;
import io.dinhdanh.core.evidence.Check;
import io.dinhdanh.core.evidence.Outcome;
import io.dinhdanh.core.json.Json;
import io.dinhdanh.examples.ExitCode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Judges a portrait by its rules. */
@Command(
    name = "quality",
    description = "Judges a portrait: light, sharpness, size, pose, eyes.",
    mixinStandardHelpOptions = true)
final class FaceQualityCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "The picture.")
  private Path file = Path.of("");

  @Option(names = "--json", description = "Prints one line of JSON.")
  private boolean json;

  @Mixin private final FaceModelFolder models = new FaceModelFolder();

  /** Made by picocli. */
  FaceQualityCommand() {}

  @Override
  public Integer call() throws BiometricsException, IOException {
    Picture picture = PictureFile.read(file);
    try (OnnxFaceModels open = models.open()) {
      List<Check> checks =
          new PortraitRules(open.model(), PortraitLimits.USUAL, Clock.systemUTC())
              .judge(picture, null);
      boolean fit = checks.stream().noneMatch(check -> check.outcome() == Outcome.FAILED);
      if (json) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.put("file", file.toString());
        tree.put("fit", fit);
        tree.set("checks", CheckLines.json(checks));
        spec.commandLine().getOut().println(Json.line(tree));
      } else {
        spec.commandLine().getOut().println((fit ? "fit" : "not fit") + CheckLines.text(checks));
      }
      return fit ? ExitCode.YES : ExitCode.NO;
    }
  }
}
