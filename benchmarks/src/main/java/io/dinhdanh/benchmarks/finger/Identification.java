package io.dinhdanh.benchmarks.finger;

import io.dinhdanh.benchmarks.figure.FigureProgram;
import io.dinhdanh.benchmarks.figure.Figures;
import io.dinhdanh.benchmarks.figure.ScratchFolder;
import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.fingerprint.search.FingerprintGallery;
import io.dinhdanh.biometrics.fingerprint.search.SearchMode;
import io.dinhdanh.biometrics.fingerprint.search.SearchSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * One finger among N, beside SourceAFIS's own loop over the first of the same templates in the same
 * run; memory, opening and what the index loses. Arguments: the folder of ISO templates, N, {@code
 * exact} or {@code indexed}, the number of timed probes, how many templates SourceAFIS is timed on,
 * how many queries for mates.
 */
final class Identification {

  private Identification() {}

  /**
   * Runs it.
   *
   * @param arguments folder, N, mode, probes, peer's templates, queries; {@code --json FILE}
   * @throws Exception if templates, the gallery or the file of figures fail
   */
  public static void main(String[] arguments) throws Exception {
    FigureProgram.run(Identification.class, arguments, Identification::run);
  }

  private static void run(String[] arguments, Figures figures)
      throws IOException, BiometricsException {
    FingerSets sets = FingerSets.read(Path.of(arguments[0]));
    int count = Integer.parseInt(arguments[1]);
    SearchMode mode = SearchMode.valueOf(arguments[2].toUpperCase(Locale.ROOT));
    figures.say("JDK %s, %s, N = %d", System.getProperty("java.version"), mode, count);
    SearchSettings settings =
        mode == SearchMode.EXACT ? SearchSettings.exact() : SearchSettings.compact();
    try (ScratchFolder folder = ScratchFolder.create("fingers")) {
      long before = CpuTime.heap();
      FilledFingers filled = new FilledFingers(sets, Integer.parseInt(arguments[4]));
      try (FingerprintGallery gallery = filled.fill(folder.path(), settings, count, figures)) {
        new ScoreTails(sets, filled.sample()).tell(figures);
        new SearchTimes(gallery, mode, sets.queries())
            .beside(filled.peers(), Integer.parseInt(arguments[3]), figures);
        if (mode == SearchMode.INDEXED) {
          LostHits.tell(gallery, sets.queries(), Integer.parseInt(arguments[5]), figures);
        }
        gallery.store().compact();
      }
      new Reopening(folder.path(), settings, mode, sets.queries()).tell(before, figures);
    }
  }
}
