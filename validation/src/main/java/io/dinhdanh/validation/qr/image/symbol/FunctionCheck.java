package io.dinhdanh.validation.qr.image.symbol;

/**
 * Tells a code from what only looks like its corners: of the modules with a fixed colour that are
 * not of finder patterns (timing, alignment, version), most must show it. Under a random picture
 * half of them do; of the codes that could be read, five in six or more did.
 */
final class FunctionCheck {

  private static final double LEAST_PART = 0.72;

  /** A small code has few such modules: one may be wrong beside the part. */
  private static final int FREE_ERRORS = 1;

  private static final int FINDER = 9;

  private FunctionCheck() {}

  static boolean agrees(SymbolLayout layout, SoftModules modules) {
    int dimension = layout.dimension();
    int agreeing = 0;
    int count = 0;
    for (int v = 0; v < dimension; v++) {
      for (int u = 0; u < dimension; u++) {
        int colour = layout.colour(u, v);
        if (colour != SymbolLayout.FREE && !isFinder(u, v, dimension)) {
          agreeing += modules.at(u, v) > 0 == (colour == SymbolLayout.DARK) ? 1 : 0;
          count++;
        }
      }
    }
    return agreeing >= LEAST_PART * count - FREE_ERRORS;
  }

  private static boolean isFinder(int u, int v, int dimension) {
    boolean left = u < FINDER;
    boolean top = v < FINDER;
    return (left && top) || (left && v >= dimension - FINDER) || (top && u >= dimension - FINDER);
  }
}
