package io.dinhdanh.benchmarks.plot;

import java.util.List;

/**
 * What belongs into one picture: the methods of one class in one mode and unit.
 *
 * @param title the class and its parameters, if it has any
 * @param mode as JMH names it, such as {@code avgt}
 * @param unit as JMH names it, such as {@code ns/op}
 * @param bars in the order of the file
 */
record Chart(String title, String mode, String unit, List<Bar> bars) {

  /** More is better where operations per time are counted, less where time per operation is. */
  boolean moreIsBetter() {
    return unit.startsWith("ops/");
  }

  double highest() {
    return bars.stream().mapToDouble(Bar::high).max().orElse(0);
  }

  /** The least positive figure; zero if none is. */
  double lowest() {
    return bars.stream().mapToDouble(Bar::score).filter(score -> score > 0).min().orElse(0);
  }
}
