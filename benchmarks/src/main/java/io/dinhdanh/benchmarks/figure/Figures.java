package io.dinhdanh.benchmarks.figure;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a run prints for a reader, and its figures for machines. Not thread-safe. */
public final class Figures {

  private final PrintStream out;
  private final List<Figure> figures = new ArrayList<>();

  /**
   * No figures yet.
   *
   * @param out where the reader's lines go
   */
  public Figures(PrintStream out) {
    this.out = out;
  }

  /**
   * Prints a line.
   *
   * @param format as {@link String#format}
   * @param values for it
   */
  public void say(String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
  }

  /**
   * Keeps a figure that has no peer.
   *
   * @param name what was measured
   * @param unit of the value
   * @param value ours
   */
  public void add(String name, String unit, double value) {
    figures.add(new Figure(name, unit, value, null));
  }

  /**
   * Keeps a figure of which less is better, such as a time.
   *
   * @param name what was measured
   * @param unit of both values
   * @param value ours
   * @param peer who else was measured in the same run
   * @param theirs the peer's value
   */
  public void less(String name, String unit, double value, String peer, double theirs) {
    beside(name, unit, value, peer, theirs, theirs / value);
  }

  /**
   * Keeps a figure of which more is better, such as a rate.
   *
   * @param name what was measured
   * @param unit of both values
   * @param value ours
   * @param peer who else was measured in the same run
   * @param theirs the peer's value
   */
  public void more(String name, String unit, double value, String peer, double theirs) {
    beside(name, unit, value, peer, theirs, value / theirs);
  }

  /**
   * Keeps a figure whose ratio is not that of the two values, such as a median of ratios.
   *
   * @param name what was measured
   * @param unit of both values
   * @param value ours
   * @param peer who else was measured in the same run
   * @param theirs the peer's value
   * @param ratio how many times better ours is
   */
  public void beside(
      String name, String unit, double value, String peer, double theirs, double ratio) {
    figures.add(new Figure(name, unit, value, new Figure.Peer(peer, theirs, ratio)));
  }

  List<Figure> all() {
    return List.copyOf(figures);
  }
}
