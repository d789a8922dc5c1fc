package io.dinhdanh.benchmarks.finger;

import com.machinezoo.sourceafis.FingerprintMatcher;
import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.fingerprint.FingerPosition;
import io.dinhdanh.biometrics.fingerprint.FingerprintTemplate;
import io.dinhdanh.biometrics.fingerprint.search.FingerId;
import io.dinhdanh.biometrics.fingerprint.search.FingerprintIndex;
import io.dinhdanh.biometrics.fingerprint.search.SearchMode;
import io.dinhdanh.biometrics.fingerprint.search.SearchResult;
import io.dinhdanh.biometrics.fingerprint.search.SearchSettings;
import io.dinhdanh.biometrics.images.FingerprintFormat;
import io.dinhdanh.biometrics.images.TemplateWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One finger among N, in this thread's CPU time, beside SourceAFIS's own loop over the first of the
 * same templates in the same run. Arguments: the folder of ISO templates, N, {@code exact} or
 * {@code indexed}, the number of probes.
 */
final class Identification {

  private static final int PEER_GALLERY = 4000;
  private static final String[] SETS = {"fvc2002_DB4_B", "fvc2004_DB4_B"};
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final SearchMode mode;
  private final FingerprintIndex index;
  private final List<com.machinezoo.sourceafis.FingerprintTemplate> peers = new ArrayList<>();
  private long ours;
  private long theirs;
  private long ourComparisons;
  private long theirComparisons;

  private Identification(SearchMode mode) {
    this.mode = mode;
    boolean exact = mode == SearchMode.EXACT;
    index = new FingerprintIndex(exact ? SearchSettings.exact() : SearchSettings.compact());
  }

  /**
   * Runs it.
   *
   * @param arguments folder, N, mode, probes
   */
  public static void main(String[] arguments) throws IOException, BiometricsException {
    List<List<Impression>> sets = Impression.read(Path.of(arguments[0]), SETS);
    String mode = arguments[2].toUpperCase(Locale.ROOT);
    Identification run = new Identification(SearchMode.valueOf(mode));
    run.fill(new Fillers(sets, 1), Integer.parseInt(arguments[1]));
    List<Impression> probes = new ArrayList<>();
    sets.forEach(probes::addAll);
    int count = Integer.parseInt(arguments[3]);
    for (int i = 0; i < 2 * count; i++) {
      if (i == count) {
        run.forget();
      }
      run.probe(probes.get(i * 17 % probes.size()).template());
    }
    run.report();
  }

  private void fill(Fillers fillers, int count) throws BiometricsException {
    for (int i = 0; i < count; i++) {
      FingerprintTemplate filler = fillers.next().template();
      index.add(new FingerId("f" + i, FingerPosition.UNKNOWN), filler);
      if (i < PEER_GALLERY) {
        byte[] cbor = TemplateWriter.write(filler, FingerprintFormat.SOURCEAFIS);
        peers.add(new com.machinezoo.sourceafis.FingerprintTemplate(cbor));
      }
    }
  }

  private void probe(FingerprintTemplate probe) throws BiometricsException {
    long start = THREADS.getCurrentThreadCpuTime();
    SearchResult result = index.search(probe, mode, 10, 1);
    ours += THREADS.getCurrentThreadCpuTime() - start;
    ourComparisons += result.gallery();
    byte[] cbor = TemplateWriter.write(probe, FingerprintFormat.SOURCEAFIS);
    com.machinezoo.sourceafis.FingerprintTemplate peer =
        new com.machinezoo.sourceafis.FingerprintTemplate(cbor);
    start = THREADS.getCurrentThreadCpuTime();
    FingerprintMatcher matcher = new FingerprintMatcher(peer);
    double best = 0;
    for (com.machinezoo.sourceafis.FingerprintTemplate candidate : peers) {
      best = Math.max(best, matcher.match(candidate));
    }
    theirs += THREADS.getCurrentThreadCpuTime() - start;
    theirComparisons += peers.size();
  }

  private void forget() {
    ours = 0;
    theirs = 0;
    ourComparisons = 0;
    theirComparisons = 0;
  }

  private void report() {
    double own = ours / 1e3 / ourComparisons;
    double peer = theirs / 1e3 / theirComparisons;
    System.out.printf(
        Locale.ROOT,
        "%s, N = %d, JDK %s: %.3f us a template, SourceAFIS %.2f us, ratio %.1f; %d bytes of index"
            + " a template%n",
        mode,
        index.size(),
        System.getProperty("java.version"),
        own,
        peer,
        peer / own,
        index.bytes() / index.size());
  }
}
