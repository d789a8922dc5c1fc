package io.dinhdanh.benchmarks.qr;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Parts of modules that agree, one for each picture. Not thread-safe. */
final class Agreements {

  private static final double WANTED = 0.8;

  private final List<Double> values = new ArrayList<>();

  void add(double value) {
    values.add(value);
  }

  /** Median, extremes, and how many reach what is wanted. */
  String summary() {
    if (values.isEmpty()) {
      return "none";
    }
    Collections.sort(values);
    long reached = values.stream().filter(value -> value >= WANTED).count();
    return String.format(
        Locale.ROOT,
        "least %.2f, median %.2f, most %.2f, at least %.2f in %d of %d",
        values.get(0),
        values.get(values.size() / 2),
        values.get(values.size() - 1),
        WANTED,
        reached,
        values.size());
  }
}
