package io.dinhdanh.biometrics.fingerprint;

/**
 * The order of minutiae in a template: that of SourceAFIS 3.18.1 ({@code SearchTemplate}), which
 * scatters neighbours so that a walk over the first edges samples the whole finger. Scores depend
 * on it.
 */
final class CanonicalOrder {

  private static final int PRIME = 1610612741;

  private CanonicalOrder() {}

  /** Sorts by insertion: a template is short, and usually in order already. */
  static void sort(long[] minutiae) {
    for (int i = 1; i < minutiae.length; i++) {
      long minutia = minutiae[i];
      int at = i;
      for (; at > 0 && compare(minutiae[at - 1], minutia) > 0; at--) {
        minutiae[at] = minutiae[at - 1];
      }
      minutiae[at] = minutia;
    }
  }

  private static int compare(long one, long other) {
    int order = Integer.compare(scatter(one), scatter(other));
    if (order == 0) {
      order = Integer.compare(PackedMinutia.x(one), PackedMinutia.x(other));
    }
    if (order == 0) {
      order = Integer.compare(PackedMinutia.y(one), PackedMinutia.y(other));
    }
    if (order == 0) {
      order = Float.compare(PackedMinutia.direction(one), PackedMinutia.direction(other));
    }
    if (order == 0) {
      order = Boolean.compare(PackedMinutia.bifurcation(one), PackedMinutia.bifurcation(other));
    }
    return order;
  }

  private static int scatter(long minutia) {
    return (PackedMinutia.x(minutia) * PRIME + PackedMinutia.y(minutia)) * PRIME;
  }
}
