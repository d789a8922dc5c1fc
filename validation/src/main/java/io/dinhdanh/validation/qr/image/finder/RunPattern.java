package io.dinhdanh.validation.qr.image.finder;

/** The proportions 1 : 1 : 3 : 1 : 1 that every line through the centre of a finder pattern has. */
final class RunPattern {

  /** How far a run may be from its length, in modules. */
  private static final double TOLERANCE = 0.65;

  /** What sampling adds to that, in pixels. */
  private static final double PIXEL = 0.3;

  private RunPattern() {}

  /**
   * Says whether five runs have the proportions.
   *
   * @param edges the six edges of the runs in ascending order
   * @return true if each is near its length
   */
  static boolean fits(double[] edges) {
    double core = edges[3] - edges[2];
    if (core <= edges[2] - edges[1] || core <= edges[4] - edges[3]) {
      return false;
    }
    double module = (edges[5] - edges[0]) / 7;
    double slack = TOLERANCE * module + PIXEL;
    for (int run = 0; run < 5; run++) {
      double modules = run == 2 ? 3 : 1;
      double error = Math.abs(edges[run + 1] - edges[run] - modules * module);
      if (error > (run == 2 ? 2 * slack : slack)) {
        return false;
      }
    }
    return module > 0.7;
  }
}
