package io.dinhdanh.validation.qr.image.symbol;

import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;

/**
 * Error correction level and mask of a code (ISO/IEC 18004 §7.9), taken as the one of the 32 that
 * agrees best with both of its copies: better than hard decisions where modules are unclear.
 *
 * @param code the five data bits
 * @param agreement mean agreement of the 30 modules, 1 for clear ones that all agree
 */
record FormatInformation(int code, double agreement) {

  private static final int GENERATOR = 0x537;
  private static final int MASK = 0x5412;
  private static final int BITS = 15;
  private static final int CODES = 32;

  static FormatInformation of(SoftModules modules) {
    double[] bits = bits(modules);
    FormatInformation best = new FormatInformation(0, Double.NEGATIVE_INFINITY);
    for (int code = 0; code < CODES; code++) {
      double agreement = agreement(bits, encode(code));
      if (agreement > best.agreement) {
        best = new FormatInformation(code, agreement);
      }
    }
    return best;
  }

  /** The sums of both copies, most significant bit first. */
  private static double[] bits(SoftModules modules) {
    int last = modules.dimension() - 1;
    double[] bits = new double[BITS];
    for (int bit = 0; bit < BITS; bit++) {
      int[] first = firstCopy(bit);
      int secondU = bit < 7 ? 8 : last - 14 + bit;
      int secondV = bit < 7 ? last - bit : 8;
      bits[bit] = clamp(modules.at(first[0], first[1])) + clamp(modules.at(secondU, secondV));
    }
    return bits;
  }

  private static int[] firstCopy(int bit) {
    if (bit < 8) {
      return new int[] {bit < 6 ? bit : bit + 1, 8};
    }
    return new int[] {8, bit == 8 ? 7 : 14 - bit};
  }

  private static double clamp(double value) {
    return Math.max(-1, Math.min(1, value));
  }

  private static double agreement(double[] bits, int word) {
    double sum = 0;
    for (int bit = 0; bit < BITS; bit++) {
      sum += ((word >> (BITS - 1 - bit)) & 1) == 1 ? bits[bit] : -bits[bit];
    }
    return sum / (2 * BITS);
  }

  /** The 15 bits that a code is printed as. */
  static int encode(int code) {
    int remainder = code << 10;
    for (int bit = 14; bit >= 10; bit--) {
      remainder ^= (((remainder >> bit) & 1) * GENERATOR) << (bit - 10);
    }
    return ((code << 10) | remainder) ^ MASK;
  }

  /** Calls for each module of both copies with its colour. */
  void print(int dimension, ModuleSink sink) {
    int word = encode(code);
    for (int bit = 0; bit < BITS; bit++) {
      boolean dark = ((word >> (BITS - 1 - bit)) & 1) == 1;
      int[] first = firstCopy(bit);
      sink.put(first[0], first[1], dark);
      int last = dimension - 1;
      sink.put(bit < 7 ? 8 : last - 14 + bit, bit < 7 ? last - bit : 8, dark);
    }
  }

  ErrorCorrectionLevel level() {
    return ErrorCorrectionLevel.forBits(code >> 3);
  }

  /** Whether the mask turns a module around, ISO/IEC 18004 §7.8.2. */
  boolean masks(int u, int v) {
    return switch (code & 7) {
      case 0 -> (u + v) % 2 == 0;
      case 1 -> v % 2 == 0;
      case 2 -> u % 3 == 0;
      case 3 -> (u + v) % 3 == 0;
      case 4 -> (v / 2 + u / 3) % 2 == 0;
      case 5 -> (u * v) % 2 + (u * v) % 3 == 0;
      case 6 -> ((u * v) % 2 + (u * v) % 3) % 2 == 0;
      default -> ((u + v) % 2 + (u * v) % 3) % 2 == 0;
    };
  }

  /** Takes a module and its colour. */
  @FunctionalInterface
  interface ModuleSink {
    void put(int u, int v, boolean dark);
  }
}
