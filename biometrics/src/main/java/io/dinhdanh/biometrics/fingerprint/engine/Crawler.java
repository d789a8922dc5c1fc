package io.dinhdanh.biometrics.fingerprint.engine;

/**
 * Grows a pairing from a root, along matching edges of stars, shortest first, and gives its raw
 * score. Not thread-safe.
 */
final class Crawler {

  private final StarMatch stars = new StarMatch();
  private final EdgeQueue queue = new EdgeQueue();
  private final Pairing pairing = new Pairing();
  private final PairingScore score = new PairingScore();

  /**
   * The raw score of a root, or zero if it is too low to matter.
   *
   * @param lonely whether a root without neighbours may be skipped
   * @param high the highest raw score of the candidate so far
   */
  double crawl(
      Probe probe, CandidateBlock block, int index, int of, int with, boolean lonely, double high) {
    int at = block.minutiaOffsets[index];
    int found = stars.match(probe.stars, block, at, of, with);
    if (found == 0 && lonely) {
      return 0;
    }
    grow(probe.stars, block, at, of, with, found);
    double raw = score.raw(probe, block, index, pairing, high);
    pairing.clear();
    return raw;
  }

  private void grow(
      ProbeStars probe, CandidateBlock block, int at, int of, int with, int rootMatches) {
    long[] edges = probe.edges;
    long[] candidateStars = block.stars;
    int firstStar = at * Stars.RAYS;
    queue.clear();
    pairing.add(of, with, 0, 0);
    collect(edges, candidateStars, firstStar, of, rootMatches);
    while (!queue.isEmpty()) {
      int match = queue.peek();
      queue.remove();
      int probeEdge = match >>> 16;
      int candidateEdge = match & 0xffff;
      int probeMinutia = Stars.neighbour(edges[probeEdge]);
      int candidateMinutia = Stars.neighbour(candidateStars[firstStar + candidateEdge]);
      pairing.add(probeMinutia, candidateMinutia, probeEdge, candidateEdge);
      int found = stars.match(probe, block, at, probeMinutia, candidateMinutia);
      collect(edges, candidateStars, firstStar, probeMinutia, found);
    }
  }

  /** Queues the matches that lead to free minutiae; the others are support. */
  private void collect(long[] edges, long[] candidateStars, int firstStar, int from, int found) {
    for (int i = 0; i < found; i++) {
      int match = stars.matches[i];
      int probe = Stars.neighbour(edges[match >>> 16]);
      long edge = candidateStars[firstStar + (match & 0xffff)];
      if (pairing.free(probe, Stars.neighbour(edge))) {
        queue.add(Stars.length(edge), match);
      } else {
        pairing.support(probe, Stars.neighbour(edge), from);
      }
    }
    while (!queue.isEmpty()) {
      int match = queue.peek();
      int probe = Stars.neighbour(edges[match >>> 16]);
      int candidate = Stars.neighbour(candidateStars[firstStar + (match & 0xffff)]);
      if (pairing.free(probe, candidate)) {
        return;
      }
      queue.remove();
      pairing.support(probe, candidate, (match >>> 16) / ProbeStars.STRIDE);
    }
  }
}
