package io.dinhdanh.biometrics.fingerprint.engine;

import io.dinhdanh.biometrics.fingerprint.FingerprintTemplate;

/** A probe with its tables: about 2 MB for a usual finger. Immutable. */
final class Probe {

  final int size;
  final long[] minutiae;
  final ProbeStars stars;
  final ProbeEdges edges;

  private Probe(FingerprintTemplate template) {
    size = template.size();
    minutiae = new long[size];
    template.copyPacked(minutiae, 0);
    stars = new ProbeStars(template);
    edges = new ProbeEdges(template);
  }

  static Probe of(FingerprintTemplate template) {
    return new Probe(template);
  }
}
