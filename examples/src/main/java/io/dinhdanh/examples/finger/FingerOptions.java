package io.dinhdanh.examples.finger;

import io.dinhdanh.biometrics.images.FingerprintExtractor;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** How the images of fingers were taken. */
final class FingerOptions {

  @Spec(Target.MIXEE)
  private CommandSpec spec;

  private double dpi = FingerprintExtractor.USUAL_DPI;

  /** Made by picocli. */
  FingerOptions() {}

  @Option(
      names = "--dpi",
      paramLabel = "N",
      description = "Resolution of the images, 100 to 4000 pixels per inch; 500 without it.")
  void setDpi(double value) {
    if (!(value >= 100 && value <= 4000)) {
      throw new ParameterException(spec.commandLine(), "--dpi takes 100 to 4000.");
    }
    dpi = value;
  }

  double dpi() {
    return dpi;
  }
}
