package io.dinhdanh.validation.qr.image.symbol;

import com.google.zxing.qrcode.decoder.Version;
import java.util.Arrays;

/**
 * Which module of a code means what, for one version: the function patterns with their colours, the
 * places of format and version information, and the order of the data modules (ISO/IEC 18004 §6.3,
 * §7.7.3, §7.9, §7.10). Immutable.
 */
public final class SymbolLayout {

  /** The colour of a module that no rule fixes. */
  public static final int FREE = -1;

  /** The colour of a light module. */
  public static final int LIGHT = 0;

  /** The colour of a dark module. */
  public static final int DARK = 1;

  private static final int DATA = 2;
  private static final int VERSION_GENERATOR = 0x1F25;

  private final Version version;
  private final int dimension;
  private final byte[] kind;

  /**
   * The layout of a version.
   *
   * @param number 1 to 40
   */
  public SymbolLayout(int number) {
    version = Version.getVersionForNumber(number);
    dimension = version.getDimensionForVersion();
    kind = new byte[dimension * dimension];
    Arrays.fill(kind, (byte) DATA);
    timing();
    finder(0, 0);
    finder(dimension - 7, 0);
    finder(0, dimension - 7);
    alignments();
    formatAreas();
    if (number >= 7) {
      versionAreas(number);
    }
  }

  /**
   * The layout of a size.
   *
   * @param dimension modules along one edge, 21 to 177 in steps of 4
   * @return the layout
   */
  public static SymbolLayout ofDimension(int dimension) {
    return new SymbolLayout((dimension - 17) / 4);
  }

  private void timing() {
    for (int i = 0; i < dimension; i++) {
      set(i, 6, 1 - (i & 1));
      set(6, i, 1 - (i & 1));
    }
  }

  private void finder(int left, int top) {
    for (int v = -1; v <= 7; v++) {
      for (int u = -1; u <= 7; u++) {
        int ring = Math.max(Math.abs(u - 3), Math.abs(v - 3));
        if (contains(left + u, top + v)) {
          set(left + u, top + v, ring == 2 || ring == 4 ? LIGHT : DARK);
        }
      }
    }
  }

  private void alignments() {
    int[] centres = version.getAlignmentPatternCenters();
    int last = dimension - 7;
    for (int u : centres) {
      for (int v : centres) {
        boolean atFinder = (u == 6 && (v == 6 || v == last)) || (u == last && v == 6);
        if (!atFinder) {
          alignment(u, v);
        }
      }
    }
  }

  private void alignment(int centreU, int centreV) {
    for (int v = -2; v <= 2; v++) {
      for (int u = -2; u <= 2; u++) {
        set(centreU + u, centreV + v, Math.max(Math.abs(u), Math.abs(v)) == 1 ? LIGHT : DARK);
      }
    }
  }

  private void formatAreas() {
    for (int i = 0; i <= 8; i++) {
      if (i != 6) {
        set(i, 8, FREE);
        set(8, i, FREE);
      }
      if (i < 8) {
        set(dimension - 1 - i, 8, FREE);
        set(8, dimension - 1 - i, FREE);
      }
    }
  }

  /** The version number with its BCH check bits, ISO/IEC 18004 §7.10. */
  private void versionAreas(int number) {
    int remainder = number << 12;
    for (int bit = 17; bit >= 12; bit--) {
      remainder ^= (((remainder >> bit) & 1) * VERSION_GENERATOR) << (bit - 12);
    }
    int code = (number << 12) | remainder;
    for (int bit = 0; bit < 18; bit++) {
      set(bit / 3, dimension - 11 + bit % 3, (code >> bit) & 1);
      set(dimension - 11 + bit % 3, bit / 3, (code >> bit) & 1);
    }
  }

  private void set(int u, int v, int value) {
    kind[v * dimension + u] = (byte) value;
  }

  private boolean contains(int u, int v) {
    return u >= 0 && v >= 0 && u < dimension && v < dimension;
  }

  /**
   * The version as ZXing knows it.
   *
   * @return with its blocks and alignment patterns
   */
  public Version version() {
    return version;
  }

  /**
   * The size of the code.
   *
   * @return modules along one edge
   */
  public int dimension() {
    return dimension;
  }

  /**
   * The colour that a module must have.
   *
   * @param u column
   * @param v row
   * @return {@link #DARK}, {@link #LIGHT}, or {@link #FREE} for data and format information
   */
  public int colour(int u, int v) {
    int value = kind[v * dimension + u];
    return value == DATA ? FREE : value;
  }

  /**
   * The data modules in the order of their bits: two columns at a time from the right, upwards and
   * downwards in turn.
   *
   * @return the index {@code v * dimension + u} of each, eight a codeword
   */
  public int[] dataModules() {
    int[] order = new int[version.getTotalCodewords() * 8];
    int count = 0;
    boolean upwards = true;
    for (int right = dimension - 1; right > 0; right -= 2) {
      right -= right == 6 ? 1 : 0;
      for (int step = 0; step < dimension; step++) {
        int v = upwards ? dimension - 1 - step : step;
        for (int u = right; u > right - 2 && count < order.length; u--) {
          int at = v * dimension + u;
          if (kind[at] == DATA) {
            order[count++] = at;
          }
        }
      }
      upwards = !upwards;
    }
    return order;
  }
}
