package io.dinhdanh.biometrics.face;

/** Sums over floats in doubles, four at a time and always in the same order. */
final class Sums {

  private Sums() {}

  static double product(float[] a, float[] b, int at) {
    double s0 = 0;
    double s1 = 0;
    double s2 = 0;
    double s3 = 0;
    int i = 0;
    for (; i + 3 < a.length; i += 4) {
      s0 += (double) a[i] * b[at + i];
      s1 += (double) a[i + 1] * b[at + i + 1];
      s2 += (double) a[i + 2] * b[at + i + 2];
      s3 += (double) a[i + 3] * b[at + i + 3];
    }
    for (; i < a.length; i++) {
      s0 += (double) a[i] * b[at + i];
    }
    return (s0 + s1) + (s2 + s3);
  }

  static double squaredDistance(float[] a, float[] b, int at) {
    double s0 = 0;
    double s1 = 0;
    int i = 0;
    for (; i + 1 < a.length; i += 2) {
      double d0 = (double) a[i] - b[at + i];
      double d1 = (double) a[i + 1] - b[at + i + 1];
      s0 += d0 * d0;
      s1 += d1 * d1;
    }
    if (i < a.length) {
      double last = (double) a[i] - b[at + i];
      s0 += last * last;
    }
    return s0 + s1;
  }

  static double norm(float[] vector, int at, int length) {
    double square = 0;
    for (int i = at; i < at + length; i++) {
      square += (double) vector[i] * vector[i];
    }
    return Math.sqrt(square);
  }
}
