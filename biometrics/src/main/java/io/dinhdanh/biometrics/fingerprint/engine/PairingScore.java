package io.dinhdanh.biometrics.fingerprint.engine;

import io.dinhdanh.biometrics.fingerprint.PackedMinutia;

/**
 * The raw score of a pairing, summed in the order in which SourceAFIS sums it. Accuracy is computed
 * only where it could still make the score matter. Not thread-safe.
 */
final class PairingScore {

  private final EdgeShape shape = new EdgeShape();

  double raw(Probe probe, CandidateBlock block, int index, Pairing pairing, double high) {
    int at = block.minutiaOffsets[index];
    int count = pairing.count;
    int supports = 0;
    int supported = 0;
    int types = 0;
    for (int i = 0; i < count; i++) {
      int own = pairing.supports(i);
      supports += own;
      supported += -own >>> 31;
      types += sameType(probe, block, at, pairing, i);
    }
    double probeFraction = count / (double) probe.size;
    double candidateFraction = count / (double) block.minutiae(index);
    double minutiaScore = Score.PER_MINUTIA * count;
    double fractionScore = Score.FRACTION * (0.5 * (probeFraction + candidateFraction));
    double supportedScore = Score.SUPPORTED * supported;
    double edgeScore = Score.EDGE * (count + supports);
    double typeScore = Score.TYPE * types;
    double sum = minutiaScore + fractionScore + supportedScore + edgeScore + typeScore;
    if (sum + Score.MOST_ACCURACY < Math.max(Score.LOWEST - 0.01, high)) {
      return 0;
    }
    return addAccuracy(sum, probe.stars, block, at, pairing);
  }

  private static int sameType(
      Probe probe, CandidateBlock block, int at, Pairing pairing, int pair) {
    long one = probe.minutiae[pairing.probes[pair]];
    long other = block.minutiae[at + pairing.candidates[pair]];
    return PackedMinutia.bifurcation(one) == PackedMinutia.bifurcation(other) ? 1 : 0;
  }

  private double addAccuracy(
      double sum, ProbeStars probe, CandidateBlock block, int at, Pairing pairing) {
    int lengthErrors = 0;
    float angleErrors = 0;
    for (int i = 1; i < pairing.count; i++) {
      int edge = pairing.probeEdges[i];
      int reference = pairing.candidateEdges[i] / Stars.RAYS;
      shape.measure(block.minutiae[at + reference], block.minutiae[at + pairing.candidates[i]]);
      lengthErrors +=
          Math.max(Score.FLAT_LENGTH_ERROR, Math.abs(probe.lengths[edge] - shape.length));
      angleErrors += angleError(probe.referenceAngles[edge], shape.referenceAngle);
      angleErrors += angleError(probe.neighbourAngles[edge], shape.neighbourAngle);
    }
    return sum
        + distanceAccuracy(pairing.count - 1, lengthErrors)
        + angleAccuracy(pairing.count - 1, angleErrors);
  }

  private static float angleError(float one, float other) {
    return Math.max(Score.FLAT_ANGLE_ERROR, Angles.distance(one, other));
  }

  private static double distanceAccuracy(int edges, int errors) {
    int most = EdgeShape.TOLERANCE * edges;
    return Score.DISTANCE_ACCURACY * (most > 0 ? (most - errors) / (double) most : 0);
  }

  private static double angleAccuracy(int edges, float errors) {
    float most = Angles.TOLERANCE * edges * 2;
    return Score.ANGLE_ACCURACY * (most > 0 ? (most - errors) / most : 0);
  }
}
