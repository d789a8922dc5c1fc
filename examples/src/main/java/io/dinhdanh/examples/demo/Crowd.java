package io.dinhdanh.examples.demo;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.core.report.Section;
import io.dinhdanh.core.text.Sentence;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A gallery of nobody, made by chance, in which one is looked for at three sizes. It shows how the
 * search works and how long it takes; what a matcher makes of real people is for {@code evaluate}.
 */
abstract class Crowd {

  static final int SIZE = 100_000;
  static final String WANTED = "the one who is looked for";

  private static final int[] SIZES = {1_000, 10_000, SIZE};
  private static final long WARMING = 300_000_000;
  private static final int REPEATS = 9;

  private final Map<Integer, Double> millis = new LinkedHashMap<>();
  private boolean found = true;

  /** Enrols until the gallery has this size. */
  abstract void fill(int size) throws BiometricsException;

  /** Searches once, and tells whether the wanted one came first. */
  abstract boolean findsWanted() throws BiometricsException;

  /** Fills and searches at each size. */
  final void meet() throws BiometricsException {
    for (int size : SIZES) {
      fill(size);
      warm();
      millis.put(size, median());
    }
  }

  /** A program that has just begun runs slowly. */
  private void warm() throws BiometricsException {
    long start = System.nanoTime();
    while (System.nanoTime() - start < WARMING) {
      found &= findsWanted();
    }
  }

  private double median() throws BiometricsException {
    double[] times = new double[REPEATS];
    for (int i = 0; i < times.length; i++) {
      long start = System.nanoTime();
      found &= findsWanted();
      times[i] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(times);
    return times[REPEATS / 2];
  }

  /** Whether the wanted one came first each time. */
  final boolean found() {
    return found;
  }

  /** The times as a plot. */
  final Section plot(Sentence title) {
    return new SearchPlot(title, millis);
  }

  /** The same as facts. */
  final void tell(List<Fact> facts) {
    facts.add(
        Fact.of(
            "crowd",
            "Found among " + SIZE,
            "Tìm giữa " + SIZE + " người",
            found ? "first" : "not first"));
    millis.forEach(
        (size, time) ->
            facts.add(
                Fact.of(
                    "millis" + size,
                    "Search among " + size,
                    "Thời gian tìm giữa " + size,
                    String.format(Locale.ROOT, "%.2f ms", time))));
  }
}
