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
import io.dinhdanh.biometrics.images.FingerprintExtractor;
import io.dinhdanh.examples.ExitCode;
import io.dinhdanh.examples.evaluation.Progress;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
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

  @Option(names = "--mode", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private SearchMode mode = SearchMode.INDEXED;

  @Option(names = "--limit", description = "The most hits told (default: ${DEFAULT-VALUE}).")
  private int limit = 10;

  @Option(
      names = "--threshold",
      description =
          "The lowest score of a hit (default: one false hit in 100 searches, nominally).")
  private @Nullable Double threshold;

  @Option(names = "--finger", description = "Which finger it is, 1 to 10 (default: not known).")
  private int finger;

  @Option(names = "--dpi", description = "Resolution of the images (default: ${DEFAULT-VALUE}).")
  private double dpi = FingerprintExtractor.USUAL_DPI;

  @Option(names = "--json", description = "Prints one line of JSON for each file.")
  private boolean json;

  /** Made by picocli. */
  FingerIdentifyCommand() {}

  @Override
  public Integer call() throws IOException, BiometricsException {
    if (files.isEmpty()
        || limit < 1
        || finger < 0
        || finger > 10
        || (threshold != null && !(threshold >= 0))) {
      throw new ParameterException(
          spec.commandLine(),
          "FILE is needed, --limit is from 1, --finger from 0 to 10, --threshold not negative.");
    }
    if (!GalleryStore.exists(directory)) {
      throw new NoSuchFileException(directory + ": there is no gallery in it");
    }
    SearchSettings settings =
        mode == SearchMode.EXACT ? SearchSettings.exact() : SearchSettings.compact();
    GalleryOptions options = GalleryOptions.of(FingerprintGallery.FORMAT);
    try (FingerprintGallery gallery = FingerprintGallery.open(directory, options, settings)) {
      return identify(gallery);
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
      probe = FingerFiles.read(file, dpi);
    } catch (IOException | BiometricsException e) {
      lines.failed(String.valueOf(e.getMessage()));
      return ExitCode.CANNOT_TELL;
    }
    FingerPosition position = FingerPosition.ofCode(finger);
    long start = System.nanoTime();
    SearchResult result = gallery.search(probe, position, mode, limit, lowest);
    lines.found(result, lowest, (System.nanoTime() - start) / 1000);
    return result.hits().isEmpty() ? ExitCode.NO : ExitCode.YES;
  }
}
