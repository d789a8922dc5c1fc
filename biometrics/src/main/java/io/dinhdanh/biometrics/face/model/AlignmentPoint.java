package io.dinhdanh.biometrics.face.model;

/**
 * Where the mean of some landmarks belongs in the aligned crop.
 *
 * @param first the first landmark, 0 to 67
 * @param last the last one, included
 * @param x column in the crop, in pixels
 * @param y row in the crop, in pixels
 */
public record AlignmentPoint(int first, int last, double x, double y) {

  public AlignmentPoint {
    if (first < 0 || last < first || last >= Landmarks.COUNT) {
      throw new IllegalArgumentException("no landmarks " + first + " to " + last);
    }
    if (!Double.isFinite(x) || !Double.isFinite(y)) {
      throw new IllegalArgumentException("an alignment point without a place");
    }
  }
}
