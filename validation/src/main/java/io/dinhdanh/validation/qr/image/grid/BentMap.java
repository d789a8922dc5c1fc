package io.dinhdanh.validation.qr.image.grid;

import io.dinhdanh.validation.qr.image.geometry.GridMap;

/**
 * The map of a sheet that is not flat: a flat map whose grid is displaced by what a lattice of
 * nodes says, interpolated between them. The lattice may still change while it is being found.
 */
final class BentMap implements GridMap {

  private final GridMap flat;
  private final int nodes;
  private final double spacing;
  private final double[] shiftU;
  private final double[] shiftV;

  BentMap(GridMap flat, int dimension, int nodes) {
    this.flat = flat;
    this.nodes = nodes;
    this.spacing = (double) dimension / (nodes - 1);
    this.shiftU = new double[nodes * nodes];
    this.shiftV = new double[nodes * nodes];
  }

  double shiftU(int node) {
    return shiftU[node];
  }

  double shiftV(int node) {
    return shiftV[node];
  }

  void shift(int node, double u, double v) {
    shiftU[node] = u;
    shiftV[node] = v;
  }

  @Override
  public void map(double u, double v, double[] to) {
    double column = Math.max(0, Math.min(nodes - 1, u / spacing));
    double row = Math.max(0, Math.min(nodes - 1, v / spacing));
    int left = Math.min(nodes - 2, (int) column);
    int top = Math.min(nodes - 2, (int) row);
    int at = top * nodes + left;
    double x = column - left;
    double y = row - top;
    flat.map(u + between(shiftU, at, x, y), v + between(shiftV, at, x, y), to);
  }

  private double between(double[] shifts, int at, double x, double y) {
    double above = shifts[at] * (1 - x) + shifts[at + 1] * x;
    double below = shifts[at + nodes] * (1 - x) + shifts[at + nodes + 1] * x;
    return above * (1 - y) + below * y;
  }
}
