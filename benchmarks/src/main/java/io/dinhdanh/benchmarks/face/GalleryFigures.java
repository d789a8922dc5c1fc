package io.dinhdanh.benchmarks.face;

import com.sun.management.ThreadMXBean;
import io.dinhdanh.benchmarks.figure.Figures;
import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.face.FaceGallery;
import io.dinhdanh.biometrics.face.FaceHits;
import io.dinhdanh.biometrics.face.FaceQuery;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The figures of one gallery. Half of the probes are of people in it, half of strangers. */
final class GalleryFigures {

  private static final FaceQuery TOP = FaceQuery.nearest(10);
  private static final int BATCH = 64;
  private static final int BLOCK = 1 << 21;
  private static final int MULTIPLY_ADDS = 2_000_000;

  private final FaceGallery gallery;
  private final Embeddings embeddings;
  private final int faces;
  private final Figures figures;
  private final Limits limits = new Limits();
  private long next;

  GalleryFigures(FaceGallery gallery, Embeddings embeddings, int faces, Figures figures) {
    this.gallery = gallery;
    this.embeddings = embeddings;
    this.faces = faces;
    this.figures = figures;
  }

  private float[] probe() {
    next++;
    return embeddings.again(next % 2 == 0 ? next * 7919 % faces : -next);
  }

  private FaceHits search(float[] probe) throws BiometricsException {
    return gallery.search(probe, TOP);
  }

  /** The median of a query, once it is warm. */
  double query(int rounds) throws Exception {
    warm();
    Times times = new Times();
    for (int i = 0; i < rounds; i++) {
      float[] probe = probe();
      times.time(() -> search(probe));
    }
    return times.median();
  }

  private void warm() throws BiometricsException {
    long enough = System.nanoTime() + 2_000_000_000L;
    for (int i = 0; i < 20 || System.nanoTime() < enough; i++) {
      search(probe());
    }
  }

  /** A whole query beside three plain reads of as many bytes, taking turns. */
  void single(int rounds) throws Exception {
    byte[][] bytes = bytes();
    List<Times> reads = List.of(new Times(), new Times(), new Times());
    Times queries = new Times();
    warm();
    long rescored = 0;
    for (int i = -rounds / 4; i < rounds; i++) {
      float[] probe = probe();
      List<Times> kept = i < 0 ? List.of(new Times(), new Times(), new Times()) : reads;
      kept.get(0).time(() -> limits.readVectors(bytes));
      kept.get(1).time(() -> limits.readWide(bytes));
      kept.get(2).time(() -> limits.readLongs(bytes));
      (i < 0 ? new Times() : queries).time(() -> search(probe));
      rescored += search(probe).rescored();
    }
    tellReads(reads);
    double read = reads.stream().mapToDouble(Times::median).min().orElse(0);
    tellQuery(queries, read, rescored / (rounds + rounds / 4));
  }

  private void tellReads(List<Times> reads) {
    double fastest = reads.stream().mapToDouble(Times::median).min().orElse(0);
    figures.say(
        "reads %.3f, %.3f, %.3f ms: %.1f GB/s (kept %d)",
        reads.get(0).median() / 1e6,
        reads.get(1).median() / 1e6,
        reads.get(2).median() / 1e6,
        (double) faces * embeddings.dimension() / fastest,
        limits.kept());
  }

  private void tellQuery(Times queries, double read, long rescored) {
    double median = queries.median();
    double most = queries.quantile(0.95);
    figures.say(
        "query p50 %.3f ms, %.2f of the read; p95 %.3f ms, %.2f; %.2f ns a face; %d rescored",
        median / 1e6, read / median, most / 1e6, read / most, median / faces, rescored);
    figures.less("query, median", "ms", median / 1e6, "plain read of as many bytes", read / 1e6);
    figures.less("query, 95 of 100", "ms", most / 1e6, "plain read of as many bytes", read / 1e6);
    figures.add("faces rescored by a query", "count", (double) rescored);
  }

  private byte[][] bytes() {
    long size = (long) faces * embeddings.dimension();
    byte[][] bytes = new byte[(int) (size / BLOCK + 1)][];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = new byte[(int) Math.min(BLOCK, size - (long) i * BLOCK)];
      Arrays.fill(bytes[i], (byte) i);
    }
    return bytes;
  }

  /** Batches beside multiply-adds in registers, taking turns; the median of a batch. */
  double batches(int rounds) throws Exception {
    Times peaks = new Times();
    Times times = new Times();
    batch(4);
    for (int i = -rounds / 2; i < rounds; i++) {
      List<float[]> probes = probes();
      (i < 0 ? new Times() : times).time(() -> gallery.searchAll(probes, TOP));
      for (int j = 0; j < 8; j++) {
        (i < 0 ? new Times() : peaks).time(() -> limits.multiplyAdd(MULTIPLY_ADDS));
      }
    }
    double peak = limits.multiplyAdd(MULTIPLY_ADDS) / peaks.median();
    double ours = (double) BATCH * faces * embeddings.dimension() / times.median();
    figures.say(
        "batch of 64: %.2f ms, %.3f ms a probe; %.1f of %.1f G multiply-adds a second, %.2f",
        times.median() / 1e6, times.median() / 1e6 / BATCH, ours, peak, ours / peak);
    figures.more("multiply-adds of a batch of 64", "G/s", ours, "multiply-adds in registers", peak);
    figures.add("batch of 64", "ms", times.median() / 1e6);
    return times.median();
  }

  double batch(int rounds) throws Exception {
    Times times = new Times();
    for (int i = -rounds / 2; i < rounds; i++) {
      List<float[]> probes = probes();
      (i < 0 ? new Times() : times).time(() -> gallery.searchAll(probes, TOP));
    }
    return times.median();
  }

  private List<float[]> probes() {
    List<float[]> probes = new ArrayList<>();
    for (int i = 0; i < BATCH; i++) {
      probes.add(probe());
    }
    return probes;
  }

  void memory() throws BiometricsException {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    float[] probe = probe();
    search(probe);
    long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    for (int i = 0; i < 10; i++) {
      search(probe);
    }
    long after = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    figures.say("%,d bytes allocated by a query", (after - before) / 10);
    figures.add("allocated by a query", "bytes", (after - before) / 10.0);
  }

  /** Queries while another thread enrols a thousand faces a second, and without, taking turns. */
  void whileEnrolling(int rounds) throws Exception {
    try (SteadyEnrolment enrolment = new SteadyEnrolment(gallery, embeddings, faces)) {
      Times alone = new Times();
      Times meanwhile = new Times();
      for (int turn = 0; turn < 10; turn++) {
        enrolment.pause(turn % 2 == 0);
        for (int i = 0; i < rounds / 5; i++) {
          float[] probe = probe();
          (turn % 2 == 0 ? alone : meanwhile).time(() -> search(probe));
        }
      }
      figures.say(
          "query while %d faces were enrolled %.3f ms, alone %.3f ms: %+.1f %%",
          enrolment.enrolled(),
          meanwhile.median() / 1e6,
          alone.median() / 1e6,
          100 * (meanwhile.median() / alone.median() - 1));
      figures.less(
          "query while faces are enrolled",
          "ms",
          meanwhile.median() / 1e6,
          "the same alone",
          alone.median() / 1e6);
    }
  }
}
