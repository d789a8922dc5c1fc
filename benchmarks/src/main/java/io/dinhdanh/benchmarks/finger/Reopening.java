package io.dinhdanh.benchmarks.finger;

import io.dinhdanh.benchmarks.figure.Figures;
import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.fingerprint.search.FingerprintGallery;
import io.dinhdanh.biometrics.fingerprint.search.SearchMode;
import io.dinhdanh.biometrics.fingerprint.search.SearchSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A gallery opened again: how long it takes beside a bare read, and what it holds of the heap. */
final class Reopening {

  private final Path folder;
  private final SearchSettings settings;
  private final SearchMode mode;
  private final List<Impression> queries;

  Reopening(Path folder, SearchSettings settings, SearchMode mode, List<Impression> queries) {
    this.folder = folder;
    this.settings = settings;
    this.mode = mode;
    this.queries = queries;
  }

  /** What else the heap holds by now is not the gallery's: {@code before} is from the start. */
  void tell(long before, Figures figures) throws IOException, BiometricsException {
    long others = CpuTime.heap() - before;
    double bare = bareRead();
    ExecutorService two = Executors.newFixedThreadPool(2);
    long start = System.nanoTime();
    try (FingerprintGallery gallery =
        FingerprintGallery.open(folder, FilledFingers.OPTIONS, settings.parallel(2, two))) {
      double seconds = (System.nanoTime() - start) / 1e9;
      double bytes = (double) (CpuTime.heap() - before - others) / gallery.size();
      figures.say("heap after a collection: %.0f bytes a template", bytes);
      figures.say("opened in %.2f s, bare read %.2f s, ratio %.0f", seconds, bare, seconds / bare);
      figures.add("heap a template", "bytes", bytes);
      figures.less("opening", "s", seconds, "bare read", bare);
      new SearchTimes(gallery, mode, queries).onTwoCores(figures);
    } finally {
      two.shutdown();
    }
  }

  /** The better of two rounds. */
  private double bareRead() throws IOException {
    return Math.min(oneRead(), oneRead());
  }

  private double oneRead() throws IOException {
    long bytes = 0;
    long start = System.nanoTime();
    for (Path file : files()) {
      bytes += Files.readAllBytes(file).length;
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    if (bytes == 0) {
      throw new IllegalStateException("the gallery has no bytes");
    }
    return seconds;
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.collect(Collectors.toList());
    }
  }
}
