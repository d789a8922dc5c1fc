package io.dinhdanh.benchmarks.finger;

import io.dinhdanh.benchmarks.figure.Figures;
import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.fingerprint.FingerprintTemplate;
import io.dinhdanh.biometrics.fingerprint.search.FingerprintGallery;
import io.dinhdanh.biometrics.fingerprint.search.SearchMode;
import java.util.Arrays;
import java.util.List;

/** What a search costs. */
final class SearchTimes {

  private static final int HITS = 10;
  private static final int THRESHOLD = 20;
  private static final int WALL_PROBES = 12;

  private final FingerprintGallery gallery;
  private final SearchMode mode;
  private final List<Impression> queries;

  SearchTimes(FingerprintGallery gallery, SearchMode mode, List<Impression> queries) {
    this.gallery = gallery;
    this.mode = mode;
    this.queries = queries;
  }

  /** Ours and theirs in turn; the first fifth, at least two, warm up and do not count. */
  void beside(PeerLoop peers, int probes, Figures figures) throws BiometricsException {
    double[] sink = new double[1];
    int warm = Math.max(2, probes / 5);
    double[] ratios = new double[probes];
    double own = 0;
    double theirs = 0;
    for (int i = -warm; i < probes; i++) {
      FingerprintTemplate probe = queries.get((i + warm) * 37 % queries.size()).template();
      double ours = search(probe) / 1e3 / gallery.size();
      double peer = peers.run(probe, sink) / 1e3 / peers.size();
      if (i >= 0) {
        own += ours / probes;
        theirs += peer / probes;
        ratios[i] = peer / ours;
      }
    }
    Arrays.sort(ratios);
    figures.say(
        "CPU time a template: ours %.3f us, SourceAFIS %.2f us on %d templates; ratio of the means"
            + " %.1f, of probes %.1f (median), %.1f to %.1f",
        own, theirs, peers.size(), theirs / own, ratios[probes / 2], ratios[0], ratios[probes - 1]);
    figures.less("mean CPU time a template", "us", own, "SourceAFIS", theirs);
  }

  private long search(FingerprintTemplate probe) {
    long start = CpuTime.now();
    gallery.search(probe, mode, HITS, THRESHOLD);
    return CpuTime.now() - start;
  }

  /** By the clock, on as many cores as the gallery was opened for. */
  void onTwoCores(Figures figures) {
    double[] times = new double[WALL_PROBES];
    for (int i = -2; i < times.length; i++) {
      FingerprintTemplate probe = queries.get((i + 2) * 17 % queries.size()).template();
      long begin = System.nanoTime();
      gallery.search(probe, mode, HITS, THRESHOLD);
      times[Math.max(0, i)] = (System.nanoTime() - begin) / 1e9;
    }
    Arrays.sort(times);
    double median = times[times.length / 2];
    double longest = times[times.length - 1];
    figures.say(
        "wall time of a search on two cores: median %.3f s, longest of %d %.3f s",
        median, times.length, longest);
    figures.add("search on two cores, median", "s", median);
    figures.add("search on two cores, longest of " + times.length, "s", longest);
  }
}
