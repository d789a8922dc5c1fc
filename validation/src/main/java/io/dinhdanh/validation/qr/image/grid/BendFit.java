package io.dinhdanh.validation.qr.image.grid;

import io.dinhdanh.validation.qr.image.geometry.GridMap;
import io.dinhdanh.validation.qr.image.pixels.GrayImage;
import io.dinhdanh.validation.qr.image.symbol.SymbolLayout;
import java.util.Arrays;
import java.util.Comparator;

/**
 * Follows the grid of a code over a sheet that is curved or crumpled. Modules are darkest and
 * lightest in their middles, so around each node of a lattice the grid is moved to where the values
 * are farthest from their middle; modules of known colour say which of the periods is right. The
 * work grows from the finder patterns, where the flat grid fits, each node starting from its solved
 * neighbours. Not thread-safe, made for one grid.
 */
public final class BendFit {

  /** Modules between nodes. */
  private static final double SPACING = 5;

  private static final double REACH = 4.5;
  private static final double STIFFNESS = 0.15;
  private static final double KNOWN_WEIGHT = 2;

  private final GrayImage image;
  private final Grid grid;
  private final SymbolLayout layout;
  private final int sign;
  private final int nodes;
  private final double spacing;
  private final BentMap bent;
  private final double[] place = new double[2];

  /**
   * A fit.
   *
   * @param image the picture
   * @param grid a flat grid that fits at the finder patterns
   * @param darkOnLight the polarity of the code
   */
  public BendFit(GrayImage image, Grid grid, boolean darkOnLight) {
    this.image = image;
    this.grid = grid;
    this.layout = SymbolLayout.ofDimension(grid.dimension());
    this.sign = darkOnLight ? -1 : 1;
    this.nodes = (int) Math.round(grid.dimension() / SPACING) + 1;
    this.spacing = (double) grid.dimension() / (nodes - 1);
    this.bent = new BentMap(grid.map(), grid.dimension(), nodes);
  }

  /**
   * Bends the grid.
   *
   * @return the map of the sheet as it lies
   */
  public GridMap bend() {
    Integer[] order = new Integer[nodes * nodes];
    Arrays.setAll(order, node -> node);
    Arrays.sort(order, Comparator.comparingDouble(this::distanceToFinder));
    boolean[] solved = new boolean[nodes * nodes];
    for (int node : order) {
      predict(node, solved);
      solve(node, 0.25, 3);
      solve(node, 0.08, 2);
      solved[node] = true;
    }
    return bent;
  }

  private int column(int node) {
    return node % nodes;
  }

  private int row(int node) {
    return node / nodes;
  }

  private double distanceToFinder(int node) {
    double u = column(node) * spacing;
    double v = row(node) * spacing;
    double far = grid.dimension() - 3.5;
    double right = Math.hypot(u - far, v - 3.5);
    double below = Math.hypot(u - 3.5, v - far);
    return Math.min(Math.hypot(u - 3.5, v - 3.5), Math.min(right, below));
  }

  /** Starts a node where its solved neighbours are. */
  private void predict(int node, boolean[] solved) {
    double u = 0;
    double v = 0;
    int count = 0;
    for (int dy = -1; dy <= 1; dy++) {
      for (int dx = -1; dx <= 1; dx++) {
        int column = column(node) + dx;
        int row = row(node) + dy;
        if (column >= 0 && row >= 0 && column < nodes && row < nodes) {
          int neighbour = row * nodes + column;
          if (solved[neighbour]) {
            u += bent.shiftU(neighbour);
            v += bent.shiftV(neighbour);
            count++;
          }
        }
      }
    }
    if (count > 0) {
      bent.shift(node, u / count, v / count);
    }
  }

  private void solve(int node, double step, int steps) {
    double startU = bent.shiftU(node);
    double startV = bent.shiftV(node);
    Window window = new Window(node, startU, startV);
    double best = Double.NEGATIVE_INFINITY;
    for (int j = -steps; j <= steps; j++) {
      for (int i = -steps; i <= steps; i++) {
        double moved = STIFFNESS * Math.hypot(i * step, j * step);
        double contrast = window.contrast(startU + i * step, startV + j * step);
        double score = contrast * (1 - moved);
        if (score > best) {
          best = score;
          bent.shift(node, startU + i * step, startV + j * step);
        }
      }
    }
  }

  /** The modules around a node. */
  private final class Window {

    private final int left;
    private final int top;
    private final int right;
    private final int bottom;
    private final double middle;

    Window(int node, double shiftU, double shiftV) {
      double u = column(node) * spacing;
      double v = row(node) * spacing;
      int last = grid.dimension() - 1;
      left = (int) Math.max(0, Math.ceil(u - 0.5 - REACH));
      top = (int) Math.max(0, Math.ceil(v - 0.5 - REACH));
      right = (int) Math.min(last, Math.floor(u - 0.5 + REACH));
      bottom = (int) Math.min(last, Math.floor(v - 0.5 + REACH));
      middle = middle(shiftU, shiftV);
    }

    /** Half way between the means of the lighter and of the darker modules. */
    private double middle(double shiftU, double shiftV) {
      double sum = 0;
      int count = (right - left + 1) * (bottom - top + 1);
      for (int v = top; v <= bottom; v++) {
        for (int u = left; u <= right; u++) {
          sum += light(u, v, shiftU, shiftV);
        }
      }
      double mean = sum / count;
      double upper = 0;
      int above = 0;
      for (int v = top; v <= bottom; v++) {
        for (int u = left; u <= right; u++) {
          double light = light(u, v, shiftU, shiftV);
          upper += light > mean ? light : 0;
          above += light > mean ? 1 : 0;
        }
      }
      return above == 0 ? mean : (upper / above + (sum - upper) / Math.max(1, count - above)) / 2;
    }

    private double light(int u, int v, double shiftU, double shiftV) {
      grid.map().map(u + 0.5 + shiftU, v + 0.5 + shiftV, place);
      return image.sample(place[0], place[1]);
    }

    double contrast(double shiftU, double shiftV) {
      double sum = 0;
      for (int v = top; v <= bottom; v++) {
        for (int u = left; u <= right; u++) {
          double off = light(u, v, shiftU, shiftV) - middle;
          int colour = layout.colour(u, v);
          if (colour == SymbolLayout.FREE) {
            sum += Math.abs(off);
          } else {
            sum += KNOWN_WEIGHT * sign * (colour == SymbolLayout.DARK ? off : -off);
          }
        }
      }
      return sum;
    }
  }
}
