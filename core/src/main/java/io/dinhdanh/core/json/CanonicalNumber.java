package io.dinhdanh.core.json;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A number as RFC 8785 §3.2.2.3 writes it, that is as ECMAScript does (ECMA-262, Number::toString):
 * the fewest digits that read back as the same double, nearest to it where several do. {@link
 * Double#toString} is not used, for before JDK 19 it could write a digit too many.
 */
final class CanonicalNumber {

  private static final int MOST_DIGITS = 17;
  private static final int LARGEST_PLAIN = 21;
  private static final int SMALLEST_PLAIN = -6;

  private CanonicalNumber() {}

  static String of(double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      throw new IllegalArgumentException("JSON has no such number");
    }
    if (value == 0) {
      return "0";
    }
    String sign = value < 0 ? "-" : "";
    return sign + positive(shortest(Math.abs(value)));
  }

  private static BigDecimal shortest(double value) {
    BigDecimal exact = new BigDecimal(value);
    for (int digits = 1; digits < MOST_DIGITS; digits++) {
      BigDecimal below = exact.round(new MathContext(digits, RoundingMode.DOWN));
      BigDecimal above = exact.round(new MathContext(digits, RoundingMode.UP));
      boolean belowFits = below.doubleValue() == value;
      boolean aboveFits = above.doubleValue() == value;
      if (belowFits && aboveFits) {
        boolean nearer = exact.subtract(below).compareTo(above.subtract(exact)) <= 0;
        return nearer ? below : above;
      }
      if (belowFits || aboveFits) {
        return belowFits ? below : above;
      }
    }
    return exact.round(new MathContext(MOST_DIGITS, RoundingMode.HALF_EVEN));
  }

  /** The names k and n are those of ECMA-262: k digits, the point after the n-th. */
  private static String positive(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    String digits = stripped.unscaledValue().toString();
    int k = digits.length();
    int n = k - stripped.scale();
    if (k <= n && n <= LARGEST_PLAIN) {
      return digits + zeros(n - k);
    }
    if (0 < n && n <= LARGEST_PLAIN) {
      return digits.substring(0, n) + "." + digits.substring(n);
    }
    if (SMALLEST_PLAIN < n && n <= 0) {
      return "0." + zeros(-n) + digits;
    }
    String fraction = k == 1 ? "" : "." + digits.substring(1);
    return digits.charAt(0) + fraction + "e" + (n > 0 ? "+" : "-") + Math.abs(n - 1);
  }

  private static String zeros(int count) {
    StringBuilder zeros = new StringBuilder(count);
    for (int i = 0; i < count; i++) {
      zeros.append('0');
    }
    return zeros.toString();
  }
}
