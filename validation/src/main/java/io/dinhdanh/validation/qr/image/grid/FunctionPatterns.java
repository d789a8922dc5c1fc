package io.dinhdanh.validation.qr.image.grid;

import io.dinhdanh.validation.qr.image.geometry.GridMap;
import io.dinhdanh.validation.qr.image.pixels.GrayImage;
import io.dinhdanh.validation.qr.image.symbol.SymbolLayout;
import java.util.Arrays;

/**
 * The modules whose colour the standard fixes, as points with weights: dark ones count for, light
 * ones against. Each pattern weighs the same number of dark and of light, so that a flat picture
 * scores 0. Immutable.
 */
final class FunctionPatterns {

  private static final double TIMING_WEIGHT = 2;
  private static final double ALIGNMENT_WEIGHT = 0.7;
  private static final double LAST_ALIGNMENT_WEIGHT = 1.5;

  private float[] points = new float[256];
  private float[] weights = new float[128];
  private int count;

  private FunctionPatterns() {}

  /** All patterns of a layout. */
  static FunctionPatterns all(SymbolLayout layout) {
    FunctionPatterns patterns = new FunctionPatterns();
    patterns.finders(layout.dimension(), false);
    patterns.timings(layout.dimension());
    patterns.alignments(layout, false);
    return patterns;
  }

  /** The few points that show where the fourth corner is. */
  static FunctionPatterns coarse(SymbolLayout layout) {
    FunctionPatterns patterns = new FunctionPatterns();
    patterns.finders(layout.dimension(), true);
    patterns.timings(layout.dimension());
    patterns.alignments(layout, true);
    return patterns;
  }

  /** The last alignment pattern alone; nothing in the smallest code, which has none. */
  static FunctionPatterns lastAlignment(SymbolLayout layout) {
    FunctionPatterns patterns = new FunctionPatterns();
    patterns.alignments(layout, true);
    return patterns;
  }

  private void finders(int dimension, boolean cornersOnly) {
    finder(0, 0, cornersOnly);
    finder(dimension - 7, 0, cornersOnly);
    finder(0, dimension - 7, cornersOnly);
  }

  private void finder(int left, int top, boolean cornersOnly) {
    int from = count;
    for (int v = -1; v <= 7; v++) {
      for (int u = -1; u <= 7; u++) {
        int ring = Math.max(Math.abs(u - 3), Math.abs(v - 3));
        boolean corner = Math.abs(u - 3) == Math.abs(v - 3) && ring > 1;
        if (corner || !cornersOnly) {
          add(left + u, top + v, ring != 2 && ring != 4);
        }
      }
    }
    balance(from, 1);
  }

  private void timings(int dimension) {
    int from = count;
    for (int i = 8; i < dimension - 8; i++) {
      add(i, 6, (i & 1) == 0);
      add(6, i, (i & 1) == 0);
    }
    balance(from, TIMING_WEIGHT);
  }

  private void alignments(SymbolLayout layout, boolean lastOnly) {
    int[] centres = layout.version().getAlignmentPatternCenters();
    int last = layout.dimension() - 7;
    for (int u : centres) {
      for (int v : centres) {
        boolean atFinder = (u == 6 && (v == 6 || v == last)) || (u == last && v == 6);
        boolean isLast = u == last && v == last;
        if (!atFinder && (isLast || !lastOnly)) {
          alignment(u, v, isLast ? LAST_ALIGNMENT_WEIGHT : ALIGNMENT_WEIGHT);
        }
      }
    }
  }

  private void alignment(int centreU, int centreV, double weight) {
    int from = count;
    for (int v = -2; v <= 2; v++) {
      for (int u = -2; u <= 2; u++) {
        add(centreU + u, centreV + v, Math.max(Math.abs(u), Math.abs(v)) != 1);
      }
    }
    balance(from, weight);
  }

  private void add(int u, int v, boolean dark) {
    if (count == weights.length) {
      weights = Arrays.copyOf(weights, 2 * count);
      points = Arrays.copyOf(points, 4 * count);
    }
    points[2 * count] = u + 0.5f;
    points[2 * count + 1] = v + 0.5f;
    weights[count++] = dark ? 1 : -1;
  }

  private void balance(int from, double weight) {
    int dark = 0;
    for (int i = from; i < count; i++) {
      dark += weights[i] > 0 ? 1 : 0;
    }
    int light = count - from - dark;
    for (int i = from; i < count; i++) {
      weights[i] = (float) (weights[i] > 0 ? weight / dark : -weight / light);
    }
  }

  /**
   * How well a grid fits a picture.
   *
   * @return the weighted sum of darkness less lightness, in gray levels
   */
  double score(GrayImage image, GridMap map, boolean darkOnLight) {
    double[] place = new double[2];
    double sum = 0;
    for (int i = 0; i < count; i++) {
      map.map(points[2 * i], points[2 * i + 1], place);
      sum += weights[i] * image.sample(place[0], place[1]);
    }
    return darkOnLight ? -sum : sum;
  }
}
