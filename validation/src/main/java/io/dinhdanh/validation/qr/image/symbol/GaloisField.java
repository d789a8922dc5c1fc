package io.dinhdanh.validation.qr.image.symbol;

/** Arithmetic in GF(256) with the polynomial x^8 + x^4 + x^3 + x^2 + 1 of ISO/IEC 18004 §7.5.2. */
final class GaloisField {

  private static final int POLYNOMIAL = 0x11D;
  private static final int ORDER = 255;
  private static final int[] POWERS = new int[2 * ORDER];
  private static final int[] LOGARITHMS = new int[256];

  static {
    int value = 1;
    for (int power = 0; power < ORDER; power++) {
      POWERS[power] = value;
      POWERS[power + ORDER] = value;
      LOGARITHMS[value] = power;
      value <<= 1;
      value ^= value > ORDER ? POLYNOMIAL : 0;
    }
  }

  private GaloisField() {}

  /** The generator 2 to a power from 0 up. */
  static int power(int exponent) {
    return POWERS[exponent % ORDER];
  }

  static int multiply(int one, int other) {
    return one == 0 || other == 0 ? 0 : POWERS[LOGARITHMS[one] + LOGARITHMS[other]];
  }

  /** The quotient; the divisor is not 0. */
  static int divide(int dividend, int divisor) {
    return dividend == 0 ? 0 : POWERS[LOGARITHMS[dividend] + ORDER - LOGARITHMS[divisor]];
  }

  /** The value of a polynomial, lowest coefficient first. */
  static int evaluate(int[] coefficients, int x) {
    int value = 0;
    for (int i = coefficients.length - 1; i >= 0; i--) {
      value = multiply(value, x) ^ coefficients[i];
    }
    return value;
  }
}
