package io.dinhdanh.benchmarks.qr;

import java.util.function.ToDoubleFunction;

/**
 * How a sheet is bent between the corners of a code: a mesh whose nodes lie about as far apart as
 * the alignment patterns of ISO/IEC 18004, moved by parts of a module, straight between them. So it
 * follows paper, but not single modules.
 */
final class Bend {

  private static final int SPACING = 20;
  private static final double COARSEST = 1;
  private static final double FINEST = 0.1;
  private static final int ROUNDS = 40;

  private final double[] moves;
  private final int modules;
  private final int cells;

  private Bend(double[] moves, int modules) {
    this.moves = moves;
    this.modules = modules;
    this.cells = cells(modules);
  }

  private static int cells(int modules) {
    return Math.max(1, modules / SPACING);
  }

  static Bend none(int modules) {
    int nodes = cells(modules) + 1;
    return new Bend(new double[2 * nodes * nodes], modules);
  }

  /** By how many modules a place is moved across (axis 0) or down (axis 1). */
  double at(int axis, double u, double v) {
    double x = u * cells / modules;
    double y = v * cells / modules;
    int column = Math.min((int) x, cells - 1);
    int row = Math.min((int) y, cells - 1);
    double above = between(node(axis, column, row), node(axis, column + 1, row), x - column);
    double below =
        between(node(axis, column, row + 1), node(axis, column + 1, row + 1), x - column);
    return between(above, below, y - row);
  }

  private double node(int axis, int column, int row) {
    return moves[2 * (row * (cells + 1) + column) + axis];
  }

  private static double between(double from, double to, double share) {
    return from + share * (to - from);
  }

  /** Climbs by one node at a time, in smaller and smaller steps, until none does better. */
  Bend climb(ToDoubleFunction<Bend> worth) {
    Bend best = this;
    double height = worth.applyAsDouble(best);
    double step = COARSEST;
    for (int round = 0; round < ROUNDS && step >= FINEST; round++) {
      double before = height;
      for (int i = 0; i < moves.length; i++) {
        for (double by : new double[] {-step, step}) {
          Bend next = best.moved(i, by);
          double reached = worth.applyAsDouble(next);
          best = reached > height ? next : best;
          height = Math.max(height, reached);
        }
      }
      step = height > before ? step : step / 2;
    }
    return best;
  }

  private Bend moved(int number, double by) {
    double[] moved = moves.clone();
    moved[number] += by;
    return new Bend(moved, modules);
  }
}
