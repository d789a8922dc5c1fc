package io.dinhdanh.benchmarks.finger;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.fingerprint.FingerPosition;
import io.dinhdanh.biometrics.fingerprint.FingerprintTemplate;
import io.dinhdanh.biometrics.fingerprint.engine.FingerprintMatcher;
import io.dinhdanh.biometrics.fingerprint.engine.MatchScratch;
import io.dinhdanh.biometrics.fingerprint.search.Enrolment;
import io.dinhdanh.biometrics.fingerprint.search.FingerId;
import io.dinhdanh.biometrics.fingerprint.search.FingerprintGallery;
import io.dinhdanh.biometrics.fingerprint.search.Hit;
import io.dinhdanh.biometrics.fingerprint.search.SearchMode;
import io.dinhdanh.biometrics.fingerprint.search.SearchResult;
import io.dinhdanh.biometrics.fingerprint.search.SearchSettings;
import io.dinhdanh.biometrics.gallery.ForcePolicy;
import io.dinhdanh.biometrics.gallery.GalleryOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One finger among N, beside SourceAFIS's own loop over the first of the same templates in the same
 * run; memory, opening and what the index loses. Arguments: the folder of ISO templates, N, {@code
 * exact} or {@code indexed}, the number of timed probes, how many templates SourceAFIS is timed on,
 * how many queries for mates.
 */
final class Identification {

  private static final String[] SETS = {"fvc2002_DB1_B", "fvc2002_DB4_B", "fvc2004_DB4_B"};
  private static final GalleryOptions OPTIONS =
      GalleryOptions.of(FingerprintGallery.FORMAT).withForce(ForcePolicy.ON_REQUEST);
  private static final List<FingerprintTemplate> NONE = List.of();
  private static final int TOGETHER = 1000;
  private static final int TAIL_STEP = 10;
  private static final int TAIL_FILLERS = 1000;

  private final List<List<Impression>> sets;
  private final int count;
  private final SearchMode mode;
  private final SearchSettings settings;
  private final Path folder;
  private final PeerLoop peers = new PeerLoop();
  private final List<FingerprintTemplate> sample = new ArrayList<>();

  private Identification(List<List<Impression>> sets, int count, SearchMode mode)
      throws IOException {
    this.sets = sets;
    this.count = count;
    this.mode = mode;
    this.settings = mode == SearchMode.EXACT ? SearchSettings.exact() : SearchSettings.compact();
    this.folder = Files.createTempDirectory("fingers");
  }

  /**
   * Runs it.
   *
   * @param arguments folder, N, mode, probes, peer's templates, queries
   */
  public static void main(String[] arguments) throws IOException, BiometricsException {
    List<List<Impression>> sets = Impression.read(Path.of(arguments[0]), SETS);
    SearchMode mode = SearchMode.valueOf(arguments[2].toUpperCase(Locale.ROOT));
    Identification run = new Identification(sets, Integer.parseInt(arguments[1]), mode);
    try {
      System.out.printf(
          Locale.ROOT, "JDK %s, %s, N = %d%n", System.getProperty("java.version"), mode, run.count);
      long before = CpuTime.heap();
      try (FingerprintGallery gallery = run.fill(Integer.parseInt(arguments[4]))) {
        run.tails();
        run.time(gallery, Integer.parseInt(arguments[3]));
        run.lost(gallery, Integer.parseInt(arguments[5]));
        gallery.store().compact();
      }
      run.open(before);
    } finally {
      run.delete();
    }
  }

  private FingerprintGallery fill(int peerCount) throws BiometricsException {
    Fillers fillers = new Fillers(half(true), 1);
    FingerprintGallery gallery = FingerprintGallery.open(folder, OPTIONS, settings);
    long spent = 0;
    List<Enrolment> batch = new ArrayList<>();
    for (List<Impression> set : half(false)) {
      for (Impression impression : set) {
        if (impression.isFirst()) {
          batch.add(new Enrolment(id(impression.finger()), impression.template()));
        }
      }
    }
    for (int i = 0; i < count; i++) {
      FingerprintTemplate filler = fillers.next().template();
      batch.add(new Enrolment(id("f" + i), filler));
      if (peers.size() < peerCount) {
        peers.add(filler);
      }
      if (sample.size() < TAIL_FILLERS) {
        sample.add(filler);
      }
      if (batch.size() >= TOGETHER || i == count - 1) {
        long start = System.nanoTime();
        gallery.enrollAll(batch);
        gallery.store().force();
        spent += System.nanoTime() - start;
        batch.clear();
      }
    }
    System.out.printf(
        Locale.ROOT,
        "enrolled %.0f a second, forced after each %d%n",
        count / (spent / 1e9),
        TOGETHER);
    return gallery;
  }

  private static FingerId id(String person) {
    return new FingerId(person, FingerPosition.UNKNOWN);
  }

  private List<Impression> queries() {
    return half(false).stream()
        .flatMap(List::stream)
        .filter(impression -> !impression.isFirst())
        .collect(Collectors.toList());
  }

  /** Half of the fingers of each set give their minutiae to fillers, the others are looked for. */
  private List<List<Impression>> half(boolean donors) {
    return sets.stream()
        .map(set -> set.subList(donors ? 0 : set.size() / 2, donors ? set.size() / 2 : set.size()))
        .collect(Collectors.toList());
  }

  /** How often real impostors and fillers reach 10 and 20, in percent. */
  private void tails() {
    MatchScratch scratch = new MatchScratch();
    double[] shares = new double[4];
    long real = 0;
    long filled = 0;
    for (List<Impression> set : half(false)) {
      for (int i = 0; i < set.size(); i++) {
        Impression probe = set.get(i);
        FingerprintMatcher matcher = new FingerprintMatcher(probe.template());
        for (Impression other : set) {
          if (!other.finger().equals(probe.finger())) {
            count(shares, 0, matcher.match(other.template(), scratch));
            real++;
          }
        }
        for (FingerprintTemplate filler : i % TAIL_STEP == 0 ? sample : NONE) {
          count(shares, 2, matcher.match(filler, scratch));
          filled++;
        }
      }
    }
    System.out.printf(
        Locale.ROOT,
        "scores of 10 / 20 and more: real impostors %.2f / %.3f %% of %d, fillers %.2f / %.3f %%%n",
        100 * shares[0] / real,
        100 * shares[1] / real,
        real,
        100 * shares[2] / filled,
        100 * shares[3] / filled);
  }

  private static void count(double[] shares, int at, double score) {
    shares[at] += score >= 10 ? 1 : 0;
    shares[at + 1] += score >= 20 ? 1 : 0;
  }

  /** Ours and theirs in turn; the first fifth, at least two, warm up and do not count. */
  private void time(FingerprintGallery gallery, int probes) throws BiometricsException {
    List<Impression> queries = queries();
    double[] sink = new double[1];
    int warm = Math.max(2, probes / 5);
    double[] ratios = new double[probes];
    double own = 0;
    double theirs = 0;
    for (int i = -warm; i < probes; i++) {
      FingerprintTemplate probe = queries.get((i + warm) * 37 % queries.size()).template();
      long start = CpuTime.now();
      gallery.search(probe, mode, 10, 20);
      double ours = (CpuTime.now() - start) / 1e3 / gallery.size();
      double peer = peers.run(probe, sink) / 1e3 / peers.size();
      if (i >= 0) {
        own += ours / probes;
        theirs += peer / probes;
        ratios[i] = peer / ours;
      }
    }
    Arrays.sort(ratios);
    System.out.printf(
        Locale.ROOT,
        "CPU time a template: ours %.3f us, SourceAFIS %.2f us on %d templates; ratio of the means"
            + " %.1f, of probes %.1f (median), %.1f to %.1f%n",
        own,
        theirs,
        peers.size(),
        theirs / own,
        ratios[probes / 2],
        ratios[0],
        ratios[probes - 1]);
  }

  /** A query is lost if EXACT finds its finger first and INDEXED does not. */
  private void lost(FingerprintGallery gallery, int most) {
    if (mode == SearchMode.EXACT || most == 0) {
      return;
    }
    int found = 0;
    int lost = 0;
    double examined = 0;
    List<Impression> queries = queries();
    int step = Math.max(1, queries.size() / most);
    int asked = 0;
    for (int i = 0; i < queries.size(); i += step) {
      Impression query = queries.get(i);
      asked++;
      SearchResult result = gallery.search(query.template(), SearchMode.INDEXED, 1, 0);
      examined += result.penetration();
      if (isFirst(result.hits(), query)) {
        found++;
      } else if (isFirst(gallery.search(query.template(), SearchMode.EXACT, 1, 0).hits(), query)) {
        lost++;
      }
    }
    double n = found + lost;
    double middle = (lost + 1.92) / (n + 3.84);
    double half = 1.96 * Math.sqrt(lost * (n - lost) / n + 0.96) / (n + 3.84);
    System.out.printf(
        Locale.ROOT,
        "EXACT hits lost: %d of %d (%d queries), %.2f %%, 95 %% interval %.2f to %.2f (Wilson);"
            + " penetration %.2f %%%n",
        lost,
        found + lost,
        asked,
        100 * lost / n,
        100 * Math.max(0, middle - half),
        100 * (middle + half),
        100 * examined / asked);
  }

  private static boolean isFirst(List<Hit> hits, Impression query) {
    return !hits.isEmpty() && hits.get(0).id().person().equals(query.finger());
  }

  private void open(long before) throws IOException, BiometricsException {
    long peersHeap = CpuTime.heap() - before;
    double bare = bareRead();
    long start = System.nanoTime();
    ExecutorService two = Executors.newFixedThreadPool(2);
    SearchSettings parallel = settings.parallel(2, two);
    try (FingerprintGallery gallery = FingerprintGallery.open(folder, OPTIONS, parallel)) {
      double seconds = (System.nanoTime() - start) / 1e9;
      long bytes = CpuTime.heap() - before - peersHeap;
      System.out.printf(
          Locale.ROOT,
          "heap after a collection: %.0f bytes a template%n",
          (double) bytes / gallery.size());
      System.out.printf(
          Locale.ROOT,
          "opened in %.2f s, bare read %.2f s, ratio %.0f%n",
          seconds,
          bare,
          seconds / bare);
      double[] times = new double[12];
      List<Impression> queries = queries();
      for (int i = -2; i < times.length; i++) {
        FingerprintTemplate probe = queries.get((i + 2) * 17 % queries.size()).template();
        long begin = System.nanoTime();
        gallery.search(probe, mode, 10, 20);
        times[Math.max(0, i)] = (System.nanoTime() - begin) / 1e9;
      }
      Arrays.sort(times);
      System.out.printf(
          Locale.ROOT,
          "wall time of a search on two cores: median %.3f s, longest of %d %.3f s%n",
          times[times.length / 2],
          times.length,
          times[times.length - 1]);
    } finally {
      two.shutdown();
    }
  }

  private double bareRead() throws IOException {
    double best = Double.MAX_VALUE;
    for (int round = 0; round < 2; round++) {
      long start = System.nanoTime();
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.collect(Collectors.toList())) {
          byte[] bytes = Files.readAllBytes(file);
          best = bytes.length < 0 ? 0 : best;
        }
      }
      best = Math.min(best, (System.nanoTime() - start) / 1e9);
    }
    return best;
  }

  private void delete() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).collect(Collectors.toList())) {
        Files.delete(file);
      }
    }
  }
}
