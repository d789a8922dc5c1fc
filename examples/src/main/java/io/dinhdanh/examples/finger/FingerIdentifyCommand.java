package io.dinhdanh.examples.finger;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.calibration.NominalCalibration;
import io.dinhdanh.biometrics.fingerprint.FingerPosition;
import io.dinhdanh.biometrics.fingerprint.FingerprintTemplate;
import io.dinhdanh.biometrics.fingerprint.search.FingerprintGallery;
import io.dinhdanh.biometrics.fingerprint.search.SearchMode;
import io.dinhdanh.biometrics.fingerprint.search.SearchResult;
import io.dinhdanh.biometrics.fingerprint.search.SearchSettings;
import io.dinhdanh.biometrics.gallery.GalleryOptions;
import io.dinhdanh.biometrics.gallery.GalleryStore;
import io.dinhdanh.core.text.Sentence;
import io.dinhdanh.examples.ExitCode;
import io.dinhdanh.examples.Fault;
import io.dinhdanh.examples.InputFault;
import io.dinhdanh.examples.evaluation.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks for fingers in a gallery. */
@Command(
    name = "identify",
    description = "Looks for fingers in a gallery.",
    mixinStandardHelpOptions = true)
final class FingerIdentifyCommand implements Callable<Integer> {

  private static final double USUAL_FPIR = 0.01;

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "GALLERY", description = "The gallery's folder.")
  private Path directory = Path.of("");

  @Parameters(
      index = "1..*",
      paramLabel = "FILE",
      arity = "1..*",
      description = "Images or templates.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--mode",
      paramLabel = "MODE",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private SearchMode mode = SearchMode.INDEXED;

  @Option(
      names = "--limit",
      paramLabel = "K",
      description = "The most hits told (default: ${DEFAULT-VALUE}).")
  private int limit = 10;

  @Option(
      names = "--threshold",
      paramLabel = "SCORE",
      description =
          "The lowest score of a hit (default: one false hit in 100 searches, nominally).")
  private @Nullable Double threshold;

  @Option(
      names = "--finger",
      paramLabel = "N",
      description = "Which finger it is, 1 to 10 (default: not known).")
  private int finger;

  @Mixin private final FingerOptions how = new FingerOptions();

  @Option(names = "--json", description = "Prints one line of JSON for each file.")
  private boolean json;

  /** Made by picocli. */
  FingerIdentifyCommand() {}

  @Override
  public Integer call() throws IOException, BiometricsException {
    require(limit >= 1, "--limit is from 1.");
    require(finger >= 0 && finger <= 10, "--finger is from 1 to 10, or 0 where it is not known.");
    require(threshold == null || threshold >= 0, "--threshold is not negative.");
    if (!GalleryStore.exists(directory)) {
      throw new InputFault(
          "no-gallery",
          new Sentence(
              directory + ": it holds no gallery; make one by finger enroll",
              directory + ": không có kho mẫu; hãy tạo bằng finger enroll"));
    }
    SearchSettings settings =
        mode == SearchMode.EXACT ? SearchSettings.exact() : SearchSettings.compact();
    GalleryOptions options = GalleryOptions.of(FingerprintGallery.FORMAT);
    try (FingerprintGallery gallery = FingerprintGallery.open(directory, options, settings)) {
      return identify(gallery);
    }
  }

  private void require(boolean met, String rule) {
    if (!met) {
      throw new ParameterException(spec.commandLine(), rule);
    }
  }

  private int identify(FingerprintGallery gallery) {
    double lowest = threshold == null ? usualThreshold(gallery.size()) : threshold;
    Progress progress = new Progress(spec.commandLine().getErr(), "fingers", files.size());
    int code = ExitCode.YES;
    int done = 0;
    for (Path file : files) {
      code = ExitCode.both(code, identify(gallery, file, lowest));
      if (files.size() > 1) {
        progress.at(++done);
      }
    }
    return code;
  }

  private static double usualThreshold(int size) {
    return new NominalCalibration().forFpir(USUAL_FPIR, Math.max(1, size)).score();
  }

  private int identify(FingerprintGallery gallery, Path file, double lowest) {
    IdentifyLines lines = new IdentifyLines(spec.commandLine(), json, file);
    FingerprintTemplate probe;
    try {
      probe = FingerFiles.read(file, how.dpi());
    } catch (IOException | BiometricsException e) {
      lines.failed(Fault.of(e));
      return ExitCode.CANNOT_TELL;
    }
    FingerPosition position = FingerPosition.ofCode(finger);
    long start = System.nanoTime();
    SearchResult result = gallery.search(probe, position, mode, limit, lowest);
    lines.found(result, lowest, (System.nanoTime() - start) / 1000);
    return result.hits().isEmpty() ? ExitCode.NO : ExitCode.YES;
  }
}
