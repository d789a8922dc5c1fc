package io.dinhdanh.benchmarks.qr;

import com.sun.management.ThreadMXBean;
import io.dinhdanh.benchmarks.figure.Figures;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * The times of one side: by the clock, and of the processor, which other work on the machine does
 * not lengthen so much. Not thread-safe.
 */
final class Stopwatch {

  private final List<Double> wallMillis = new ArrayList<>();
  private final List<Double> cpuMillis = new ArrayList<>();

  <T> T time(Supplier<T> work) {
    long wall = System.nanoTime();
    long cpu = cpuNanos();
    T result = work.get();
    cpuMillis.add((cpuNanos() - cpu) / 1e6);
    wallMillis.add((System.nanoTime() - wall) / 1e6);
    return result;
  }

  private static long cpuNanos() {
    return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadCpuTime();
  }

  double meanCpuMillis() {
    return cpuMillis.stream().mapToDouble(Double::doubleValue).average().orElse(0);
  }

  String summary() {
    return String.format(
        Locale.ROOT,
        "cpu ms: median %.1f, p95 %.1f, mean %.1f; wall ms: median %.1f, p95 %.1f",
        quantile(cpuMillis, 0.5),
        quantile(cpuMillis, 0.95),
        meanCpuMillis(),
        quantile(wallMillis, 0.5),
        quantile(wallMillis, 0.95));
  }

  /** The first side's times beside each other one's. */
  static void tell(Stopwatch[] watches, List<String> sides, Figures out) {
    for (int i = 0; i < watches.length; i++) {
      out.say("%s %s", sides.get(i), watches[i].summary());
    }
    double own = quantile(watches[0].cpuMillis, 0.5);
    for (int i = 1; i < watches.length; i++) {
      double theirs = quantile(watches[i].cpuMillis, 0.5);
      out.less("CPU time a picture, median", "ms", own, sides.get(i), theirs);
    }
  }

  private static double quantile(List<Double> values, double part) {
    List<Double> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    return sorted.isEmpty()
        ? 0
        : sorted.get((int) Math.min(sorted.size() - 1, part * sorted.size()));
  }
}
