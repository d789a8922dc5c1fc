package io.dinhdanh.validation.qr.image.symbol;

import java.util.Arrays;

/**
 * Corrects one block of codewords with errors and erasures: e errors and s erasures as long as
 * {@code 2e + s} is at most the number of check codewords. ZXing's decoder knows no erasures.
 * Berlekamp-Massey started from the erasure locator, then Chien search and Forney's formula (R. E.
 * Blahut, Algebraic Codes for Data Transmission, 2003, ch. 7).
 */
final class ReedSolomon {

  private final int checks;

  /**
   * A corrector.
   *
   * @param checks the number of check codewords in a block
   */
  ReedSolomon(int checks) {
    this.checks = checks;
  }

  /**
   * Corrects a block in place, or leaves it as it is.
   *
   * @param block data codewords, then check codewords, at most 255
   * @param erasures positions that are not to be believed
   * @return the number of codewords changed outside the erasures, or -1 if the block cannot be
   *     corrected
   */
  int correct(int[] block, int[] erasures) {
    int[] syndromes = syndromes(block);
    if (isZero(syndromes)) {
      return 0;
    }
    if (erasures.length > checks) {
      return -1;
    }
    int[] locator = locator(syndromes, erasures, block.length);
    int[] positions = roots(locator, block.length);
    if (positions.length != degree(locator)) {
      return -1;
    }
    int[] corrected = block.clone();
    repair(corrected, positions, locator, syndromes);
    if (!isZero(syndromes(corrected))) {
      return -1;
    }
    int errors = positions.length - erasures.length;
    if (2 * errors + erasures.length > checks) {
      return -1;
    }
    System.arraycopy(corrected, 0, block, 0, block.length);
    return errors;
  }

  private int[] syndromes(int[] block) {
    int[] syndromes = new int[checks];
    for (int i = 0; i < checks; i++) {
      int root = GaloisField.power(i);
      int value = 0;
      for (int codeword : block) {
        value = GaloisField.multiply(value, root) ^ codeword;
      }
      syndromes[i] = value;
    }
    return syndromes;
  }

  private static boolean isZero(int[] values) {
    for (int value : values) {
      if (value != 0) {
        return false;
      }
    }
    return true;
  }

  /** The polynomial whose roots are the inverses of the places of errors and erasures. */
  private int[] locator(int[] syndromes, int[] erasures, int length) {
    int[] locator = erasureLocator(erasures, length);
    int[] before = locator.clone();
    int errors = erasures.length;
    for (int step = erasures.length; step < checks; step++) {
      int discrepancy = discrepancy(locator, syndromes, step);
      before = shifted(before);
      if (discrepancy == 0) {
        continue;
      }
      int[] next = combined(locator, before, discrepancy);
      if (2 * errors <= step + erasures.length) {
        errors = step + 1 + erasures.length - errors;
        before = scaled(locator, discrepancy);
      }
      locator = next;
    }
    return locator;
  }

  private int[] erasureLocator(int[] erasures, int length) {
    int[] locator = new int[checks + 1];
    locator[0] = 1;
    for (int position : erasures) {
      int place = GaloisField.power(length - 1 - position);
      for (int i = checks; i > 0; i--) {
        locator[i] ^= GaloisField.multiply(locator[i - 1], place);
      }
    }
    return locator;
  }

  private static int discrepancy(int[] locator, int[] syndromes, int step) {
    int value = 0;
    for (int i = 0; i <= step; i++) {
      value ^= GaloisField.multiply(locator[i], syndromes[step - i]);
    }
    return value;
  }

  private static int[] shifted(int[] polynomial) {
    int[] result = new int[polynomial.length];
    System.arraycopy(polynomial, 0, result, 1, polynomial.length - 1);
    return result;
  }

  private static int[] combined(int[] one, int[] other, int factor) {
    int[] result = one.clone();
    for (int i = 0; i < result.length; i++) {
      result[i] ^= GaloisField.multiply(other[i], factor);
    }
    return result;
  }

  private static int[] scaled(int[] polynomial, int divisor) {
    int[] result = new int[polynomial.length];
    for (int i = 0; i < result.length; i++) {
      result[i] = GaloisField.divide(polynomial[i], divisor);
    }
    return result;
  }

  private static int degree(int[] polynomial) {
    int degree = polynomial.length - 1;
    while (degree > 0 && polynomial[degree] == 0) {
      degree--;
    }
    return degree;
  }

  private static int[] roots(int[] locator, int length) {
    int[] positions = new int[length];
    int count = 0;
    for (int position = 0; position < length; position++) {
      int inverse = GaloisField.power(255 - (length - 1 - position));
      if (GaloisField.evaluate(locator, inverse) == 0) {
        positions[count++] = position;
      }
    }
    return Arrays.copyOf(positions, count);
  }

  /** Forney's formula for a code whose generator has the roots 2^0, 2^1, .. */
  private void repair(int[] block, int[] positions, int[] locator, int[] syndromes) {
    int[] evaluator = new int[checks];
    for (int i = 0; i < checks; i++) {
      evaluator[i] = discrepancy(locator, syndromes, i);
    }
    int[] derivative = derivative(locator);
    for (int position : positions) {
      int place = GaloisField.power(block.length - 1 - position);
      int inverse = GaloisField.divide(1, place);
      int slope = GaloisField.evaluate(derivative, inverse);
      if (slope != 0) {
        int value = GaloisField.divide(GaloisField.evaluate(evaluator, inverse), slope);
        block[position] ^= GaloisField.multiply(place, value);
      }
    }
  }

  /** In a field of characteristic 2 only the odd powers leave a trace. */
  private static int[] derivative(int[] polynomial) {
    int[] result = new int[polynomial.length];
    for (int i = 1; i < polynomial.length; i += 2) {
      result[i - 1] = polynomial[i];
    }
    return result;
  }
}
