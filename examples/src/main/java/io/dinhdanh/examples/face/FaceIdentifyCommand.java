package io.dinhdanh.examples.face;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.face.FaceGallery;
import io.dinhdanh.biometrics.face.FaceHits;
import io.dinhdanh.biometrics.face.FaceQuery;
import io.dinhdanh.biometrics.face.model.FaceProfile;
import io.dinhdanh.biometrics.face.model.ModelFaults;
import io.dinhdanh.biometrics.face.model.ScoreCalibration;
import io.dinhdanh.biometrics.face.picture.Picture;
import io.dinhdanh.biometrics.onnx.OnnxFaceModels;
import io.dinhdanh.core.json.Json;
import io.dinhdanh.examples.ExitCode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Searches a gallery for the face in a picture. */
@Command(
    name = "identify",
    description = "Searches a gallery for the face in a picture.",
    mixinStandardHelpOptions = true)
final class FaceIdentifyCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private final FaceGalleryFolder galleries = new FaceGalleryFolder();
  @Mixin private final FaceModelFolder models = new FaceModelFolder();

  @Parameters(index = "1", paramLabel = "FILE", description = "The picture.")
  private Path file = Path.of("");

  @Option(
      names = "--limit",
      paramLabel = "K",
      defaultValue = "10",
      description = "How many to show, 1 to 10,000 (default: ${DEFAULT-VALUE}).")
  private int limit;

  @Option(
      names = "--fmr",
      paramLabel = "RATE",
      defaultValue = "0.001",
      description = "The false match rate of each comparison (default: ${DEFAULT-VALUE}).")
  private double falseMatchRate;

  @Option(names = "--json", description = "Prints one line of JSON.")
  private boolean json;

  /** Made by picocli. */
  FaceIdentifyCommand() {}

  @Override
  public Integer call() throws IOException, BiometricsException {
    if (limit < 1 || limit > FaceQuery.MOST) {
      throw new ParameterException(
          spec.commandLine(), "--limit takes 1 to " + FaceQuery.MOST + ".");
    }
    galleries.requireExisting();
    Picture picture = PictureFile.read(file);
    try (OnnxFaceModels open = models.open()) {
      FaceProfile profile = open.model().profile();
      double threshold = threshold(profile);
      try (FaceGallery gallery = galleries.open(profile.space())) {
        float[] probe = FaceVector.of(open.model(), picture);
        long start = System.nanoTime();
        FaceHits hits = gallery.search(probe, FaceQuery.nearest(limit));
        long micros = (System.nanoTime() - start) / 1000;
        return report(new Identified(hits, threshold, falseMatchRate, micros));
      }
    }
  }

  private int report(Identified identified) {
    spec.commandLine()
        .getOut()
        .println(json ? Json.line(identified.tree(file.toString())) : identified.text());
    return identified.found() ? ExitCode.YES : ExitCode.NO;
  }

  private double threshold(FaceProfile profile) throws BiometricsException {
    ScoreCalibration calibration = profile.calibration();
    if (calibration == null) {
      throw ModelFaults.unfit("its profile has no calibration, so no score can be judged");
    }
    try {
      return calibration.threshold(falseMatchRate);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--fmr: " + e.getMessage(), e);
    }
  }
}
