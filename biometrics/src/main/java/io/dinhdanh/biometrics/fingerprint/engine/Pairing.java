package io.dinhdanh.biometrics.fingerprint.engine;

/**
 * The tree of paired minutiae that grows from a root, and how often other edges support each pair.
 * Not thread-safe.
 */
final class Pairing {

  private static final int CAPACITY = CandidateBlock.MOST_MINUTIAE + 1;

  final int[] probes = new int[CAPACITY];
  final int[] candidates = new int[CAPACITY];

  /** The edges by which each pair was reached; none for the root. */
  final int[] probeEdges = new int[CAPACITY];

  final int[] candidateEdges = new int[CAPACITY];
  int count;

  private final int[] candidateOf = new int[CAPACITY];
  private final int[] probeOf = new int[CAPACITY];
  private final int[] supports = new int[CAPACITY];

  void add(int probe, int candidate, int probeEdge, int candidateEdge) {
    probes[count] = probe;
    candidates[count] = candidate;
    probeEdges[count] = probeEdge;
    candidateEdges[count] = candidateEdge;
    candidateOf[probe] = candidate + 1;
    probeOf[candidate] = probe + 1;
    count++;
  }

  boolean free(int probe, int candidate) {
    return (candidateOf[probe] | probeOf[candidate]) == 0;
  }

  /** An edge from a paired minutia leads to two minutiae, of which at least one is paired. */
  void support(int probe, int candidate, int fromProbe) {
    if (candidateOf[probe] == candidate + 1) {
      supports[probe]++;
      supports[fromProbe]++;
    }
  }

  int supports(int pair) {
    return supports[probes[pair]];
  }

  void clear() {
    for (int i = 0; i < count; i++) {
      candidateOf[probes[i]] = 0;
      probeOf[candidates[i]] = 0;
      supports[probes[i]] = 0;
    }
    count = 0;
  }
}
