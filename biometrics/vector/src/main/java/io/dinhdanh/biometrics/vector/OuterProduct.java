package io.dinhdanh.biometrics.vector;

import io.dinhdanh.biometrics.kernel.BatchTask;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;

/**
 * Six rows times four vectors of probes: twenty-four sums that stay in registers while one
 * dimension after the other adds its outer product (the register blocking of Goto and van de Geijn,
 * Anatomy of High-Performance Matrix Multiplication, 2008).
 */
final class OuterProduct {

  private static final int LANES = Species.FLOATS.length();

  /** Probes of a batch. */
  static final int PROBES = 4 * LANES;

  private static final int ROWS = 6;

  private OuterProduct() {}

  static int multiply(BatchTask task, int first, int count) {
    int whole = count - count % ROWS;
    int six = ROWS * task.dimension();
    int last = task.rows().length - six;
    for (int row = 0; row < whole; row += ROWS) {
      int at = (first + row) * task.dimension();
      sixRows(task.rows(), at, Math.min(at + six, last), task, row * PROBES);
    }
    for (int row = whole; row < count; row++) {
      oneRow(task.rows(), (first + row) * task.dimension(), task, row * PROBES);
    }
    int found = 0;
    for (int row = 0; row < count; row++) {
      if (bound(task, row * PROBES, task.scale()[first + row], task.offset()[first + row])) {
        task.flagged()[found++] = row;
      }
    }
    return found;
  }

  private static FloatVector load(float[] values, int at) {
    return FloatVector.fromArray(Species.FLOATS, values, at);
  }

  private static FloatVector all(float[] values, int at) {
    return FloatVector.broadcast(Species.FLOATS, values[at]);
  }

  /**
   * Touches the next six rows meanwhile, first in a few places, for each page of memory begins with
   * a wait; so they come in one stream. What it touched is returned, or else C2 would leave it out.
   * Calls nothing but vector operations, for a call that C2 does not inline would box all sums.
   */
  private static float sixRows(float[] rows, int at, int next, BatchTask task, int out) {
    int n = task.dimension();
    float[] probes = task.probes();
    FloatVector z = FloatVector.zero(Species.FLOATS);
    FloatVector a0 = z, a1 = z, a2 = z, a3 = z, b0 = z, b1 = z, b2 = z, b3 = z;
    FloatVector c0 = z, c1 = z, c2 = z, c3 = z, d0 = z, d1 = z, d2 = z, d3 = z;
    FloatVector e0 = z, e1 = z, e2 = z, e3 = z, f0 = z, f1 = z, f2 = z, f3 = z;
    float touched = rows[next] + rows[next + 2 * n] + rows[next + 4 * n] + rows[next + 6 * n - 1];
    for (int i = 0; i < n; i++) {
      touched += rows[next + ROWS * i];
      FloatVector p0 = FloatVector.fromArray(Species.FLOATS, probes, i * PROBES);
      FloatVector p1 = FloatVector.fromArray(Species.FLOATS, probes, i * PROBES + LANES);
      FloatVector p2 = FloatVector.fromArray(Species.FLOATS, probes, i * PROBES + 2 * LANES);
      FloatVector p3 = FloatVector.fromArray(Species.FLOATS, probes, i * PROBES + 3 * LANES);
      FloatVector g = FloatVector.broadcast(Species.FLOATS, rows[at + i]);
      a0 = g.fma(p0, a0);
      a1 = g.fma(p1, a1);
      a2 = g.fma(p2, a2);
      a3 = g.fma(p3, a3);
      g = FloatVector.broadcast(Species.FLOATS, rows[at + n + i]);
      b0 = g.fma(p0, b0);
      b1 = g.fma(p1, b1);
      b2 = g.fma(p2, b2);
      b3 = g.fma(p3, b3);
      g = FloatVector.broadcast(Species.FLOATS, rows[at + 2 * n + i]);
      c0 = g.fma(p0, c0);
      c1 = g.fma(p1, c1);
      c2 = g.fma(p2, c2);
      c3 = g.fma(p3, c3);
      g = FloatVector.broadcast(Species.FLOATS, rows[at + 3 * n + i]);
      d0 = g.fma(p0, d0);
      d1 = g.fma(p1, d1);
      d2 = g.fma(p2, d2);
      d3 = g.fma(p3, d3);
      g = FloatVector.broadcast(Species.FLOATS, rows[at + 4 * n + i]);
      e0 = g.fma(p0, e0);
      e1 = g.fma(p1, e1);
      e2 = g.fma(p2, e2);
      e3 = g.fma(p3, e3);
      g = FloatVector.broadcast(Species.FLOATS, rows[at + 5 * n + i]);
      f0 = g.fma(p0, f0);
      f1 = g.fma(p1, f1);
      f2 = g.fma(p2, f2);
      f3 = g.fma(p3, f3);
    }
    float[] products = task.products();
    a0.intoArray(products, out);
    a1.intoArray(products, out + LANES);
    a2.intoArray(products, out + 2 * LANES);
    a3.intoArray(products, out + 3 * LANES);
    b0.intoArray(products, out + PROBES);
    b1.intoArray(products, out + PROBES + LANES);
    b2.intoArray(products, out + PROBES + 2 * LANES);
    b3.intoArray(products, out + PROBES + 3 * LANES);
    c0.intoArray(products, out + 2 * PROBES);
    c1.intoArray(products, out + 2 * PROBES + LANES);
    c2.intoArray(products, out + 2 * PROBES + 2 * LANES);
    c3.intoArray(products, out + 2 * PROBES + 3 * LANES);
    d0.intoArray(products, out + 3 * PROBES);
    d1.intoArray(products, out + 3 * PROBES + LANES);
    d2.intoArray(products, out + 3 * PROBES + 2 * LANES);
    d3.intoArray(products, out + 3 * PROBES + 3 * LANES);
    e0.intoArray(products, out + 4 * PROBES);
    e1.intoArray(products, out + 4 * PROBES + LANES);
    e2.intoArray(products, out + 4 * PROBES + 2 * LANES);
    e3.intoArray(products, out + 4 * PROBES + 3 * LANES);
    f0.intoArray(products, out + 5 * PROBES);
    f1.intoArray(products, out + 5 * PROBES + LANES);
    f2.intoArray(products, out + 5 * PROBES + 2 * LANES);
    f3.intoArray(products, out + 5 * PROBES + 3 * LANES);
    return touched;
  }

  private static void oneRow(float[] rows, int at, BatchTask task, int out) {
    int n = task.dimension();
    float[] probes = task.probes();
    FloatVector z = FloatVector.zero(Species.FLOATS);
    FloatVector a0 = z, a1 = z, a2 = z, a3 = z;
    for (int i = 0; i < n; i++) {
      FloatVector g = all(rows, at + i);
      a0 = g.fma(load(probes, i * PROBES), a0);
      a1 = g.fma(load(probes, i * PROBES + LANES), a1);
      a2 = g.fma(load(probes, i * PROBES + 2 * LANES), a2);
      a3 = g.fma(load(probes, i * PROBES + 3 * LANES), a3);
    }
    store(a0, a1, a2, a3, task.products(), out);
  }

  private static void store(
      FloatVector a, FloatVector b, FloatVector c, FloatVector d, float[] products, int at) {
    a.intoArray(products, at);
    b.intoArray(products, at + LANES);
    c.intoArray(products, at + 2 * LANES);
    d.intoArray(products, at + 3 * LANES);
  }

  private static boolean bound(BatchTask task, int at, float scale, float offset) {
    FloatVector above =
        above(task, at, 0, scale, offset)
            .max(above(task, at, LANES, scale, offset))
            .max(above(task, at, 2 * LANES, scale, offset))
            .max(above(task, at, 3 * LANES, scale, offset));
    return !(above.reduceLanes(VectorOperators.MAX) < 0);
  }

  /** How far products are above their thresholds. */
  private static FloatVector above(BatchTask task, int at, int probe, float scale, float offset) {
    FloatVector bound = load(task.products(), at + probe).mul(scale).add(offset);
    bound.intoArray(task.products(), at + probe);
    return bound.sub(load(task.thresholds(), probe));
  }
}
