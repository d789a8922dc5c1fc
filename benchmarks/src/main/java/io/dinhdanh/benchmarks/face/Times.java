package io.dinhdanh.benchmarks.face;

import java.util.Arrays;

/** Durations of one thing, and their order statistics. */
final class Times {

  /** Something to time. */
  interface Work {
    void run() throws Exception;
  }

  private double[] nanos = new double[64];
  private int count;

  void time(Work work) throws Exception {
    long start = System.nanoTime();
    work.run();
    add(System.nanoTime() - start);
  }

  void add(double duration) {
    if (count == nanos.length) {
      nanos = Arrays.copyOf(nanos, 2 * count);
    }
    nanos[count++] = duration;
  }

  static Times of(int rounds, Work work) throws Exception {
    Times times = new Times();
    for (int i = 0; i < rounds; i++) {
      times.time(work);
    }
    return times;
  }

  double median() {
    return quantile(0.5);
  }

  double quantile(double part) {
    double[] sorted = Arrays.copyOf(nanos, count);
    Arrays.sort(sorted);
    return sorted[(int) Math.min(count - 1, Math.floor(part * count))];
  }
}
