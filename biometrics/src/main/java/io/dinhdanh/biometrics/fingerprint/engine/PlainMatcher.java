package io.dinhdanh.biometrics.fingerprint.engine;

import io.dinhdanh.biometrics.fingerprint.PackedMinutia;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * The matching algorithm of SourceAFIS 3.18.1 in plain words: the slow twin of the flat engine, and
 * what matches templates that are beyond it. One use for each pair of templates; not thread-safe.
 */
final class PlainMatcher {

  private record Edge(int reference, int neighbour, int length, float own, float other) {

    static Edge between(long[] minutiae, int reference, int neighbour) {
      EdgeShape shape = new EdgeShape();
      shape.measure(minutiae[reference], minutiae[neighbour]);
      return new Edge(
          reference, neighbour, shape.length, shape.referenceAngle, shape.neighbourAngle);
    }

    boolean matches(Edge candidate) {
      return Math.abs(length - candidate.length) <= EdgeShape.TOLERANCE
          && Angles.near(own, candidate.own)
          && Angles.near(other, candidate.other);
    }
  }

  /** Two minutiae taken for the same, and the edges by which they were reached. */
  private static final class Pair {
    final int probe;
    final int candidate;
    final Edge probeEdge;
    final Edge candidateEdge;
    int supports;

    Pair(int probe, int candidate, Edge probeEdge, Edge candidateEdge) {
      this.probe = probe;
      this.candidate = candidate;
      this.probeEdge = probeEdge;
      this.candidateEdge = candidateEdge;
    }
  }

  private final long[] probe;
  private final long[] candidate;
  private final List<List<Edge>> probeStars;
  private final List<List<Edge>> candidateStars;

  private PlainMatcher(long[] probe, long[] candidate) {
    this.probe = probe;
    this.candidate = candidate;
    this.probeStars = stars(probe);
    this.candidateStars = stars(candidate);
  }

  static double match(long[] probe, long[] candidate) {
    PlainMatcher matcher = new PlainMatcher(probe, candidate);
    double high = 0;
    for (Pair root : matcher.roots()) {
      high = Math.max(high, matcher.raw(matcher.crawl(root)));
    }
    return Score.shape(high);
  }

  private static List<List<Edge>> stars(long[] minutiae) {
    List<List<Edge>> stars = new ArrayList<>();
    for (int reference = 0; reference < minutiae.length; reference++) {
      List<Edge> star = new ArrayList<>();
      long limit = farthestNeighbour(minutiae, reference);
      for (int neighbour = 0; neighbour < minutiae.length; neighbour++) {
        if (neighbour != reference && distance(minutiae, reference, neighbour) <= limit) {
          star.add(Edge.between(minutiae, reference, neighbour));
        }
      }
      star.sort(Comparator.comparingInt(Edge::length).thenComparingInt(Edge::neighbour));
      stars.add(star.subList(0, Math.min(Stars.RAYS, star.size())));
    }
    return stars;
  }

  private static long farthestNeighbour(long[] minutiae, int reference) {
    List<Long> distances = new ArrayList<>();
    for (int i = 0; i < minutiae.length; i++) {
      distances.add(distance(minutiae, reference, i));
    }
    distances.sort(Comparator.naturalOrder());
    return minutiae.length - 1 > Stars.RAYS ? distances.get(Stars.RAYS) : Long.MAX_VALUE;
  }

  private static long distance(long[] minutiae, int one, int other) {
    long dx = (long) PackedMinutia.x(minutiae[one]) - PackedMinutia.x(minutiae[other]);
    long dy = (long) PackedMinutia.y(minutiae[one]) - PackedMinutia.y(minutiae[other]);
    return dx * dx + dy * dy;
  }

  private List<Pair> roots() {
    Map<Integer, List<Edge>> table = hashTable();
    List<Pair> roots = new ArrayList<>();
    Set<Integer> known = new HashSet<>();
    int tried = 0;
    for (Edge edge : candidateWalk()) {
      int bin = bin(edge.length / EdgeShape.TOLERANCE, bin(edge.own), bin(edge.other));
      for (Edge match : table.getOrDefault(bin, List.of())) {
        if (match.matches(edge)) {
          if (known.add(match.reference << 16 | edge.reference)) {
            roots.add(new Pair(match.reference, edge.reference, match, edge));
          }
          if (++tried >= Roots.MOST) {
            return roots;
          }
        }
      }
    }
    return roots;
  }

  private List<Edge> candidateWalk() {
    List<Edge> walk = new ArrayList<>();
    int count = candidate.length;
    for (boolean wantLong : new boolean[] {true, false}) {
      for (int period = 1; period < count; period++) {
        for (int phase = 0; phase <= period; phase++) {
          for (int reference = phase; reference < count; reference += period + 1) {
            Edge edge = Edge.between(candidate, reference, (reference + period) % count);
            if (edge.length >= 58 == wantLong && walk.size() < RootWalk.MOST_LOOKUPS) {
              walk.add(edge);
            }
          }
        }
      }
    }
    return walk;
  }

  private Map<Integer, List<Edge>> hashTable() {
    Map<Integer, List<Edge>> table = new HashMap<>();
    for (int reference = 0; reference < probe.length; reference++) {
      for (int neighbour = 0; neighbour < probe.length; neighbour++) {
        if (reference != neighbour) {
          Edge edge = Edge.between(probe, reference, neighbour);
          for (int bin : coverage(edge)) {
            table.computeIfAbsent(bin, unused -> new ArrayList<>()).add(edge);
          }
        }
      }
    }
    return table;
  }

  private static List<Integer> coverage(Edge edge) {
    List<Integer> bins = new ArrayList<>();
    int first = (edge.length - EdgeShape.TOLERANCE) / EdgeShape.TOLERANCE;
    int last = (edge.length + EdgeShape.TOLERANCE) / EdgeShape.TOLERANCE;
    for (int length = first; length <= last; length++) {
      for (int own : around(edge.own)) {
        for (int other : around(edge.other)) {
          bins.add(bin(length, own, other));
        }
      }
    }
    return bins;
  }

  private static List<Integer> around(float angle) {
    List<Integer> bins = new ArrayList<>();
    int end = (bin(Angles.sum(angle, Angles.TOLERANCE)) + 1) % RootWalk.ANGLE_BINS;
    int first = bin(Angles.difference(angle, Angles.TOLERANCE));
    for (int bin = first; bin != end; bin = (bin + 1) % RootWalk.ANGLE_BINS) {
      bins.add(bin);
    }
    return bins;
  }

  private static int bin(float angle) {
    return (int) (angle / Angles.TOLERANCE);
  }

  private static int bin(int length, int own, int other) {
    return (own << 24) + (other << 16) + length;
  }

  private List<Pair> crawl(Pair root) {
    Map<Integer, Pair> byProbe = new HashMap<>();
    Map<Integer, Pair> byCandidate = new HashMap<>();
    List<Pair> tree = new ArrayList<>();
    PriorityQueue<Pair> queue =
        new PriorityQueue<>(Comparator.comparingInt((Pair pair) -> pair.candidateEdge.length));
    queue.add(root);
    while (!queue.isEmpty()) {
      Pair pair = queue.remove();
      if (byProbe.containsKey(pair.probe) || byCandidate.containsKey(pair.candidate)) {
        support(byProbe, pair);
        continue;
      }
      tree.add(pair);
      byProbe.put(pair.probe, pair);
      byCandidate.put(pair.candidate, pair);
      for (Pair next : matches(pair)) {
        if (byProbe.containsKey(next.probe) || byCandidate.containsKey(next.candidate)) {
          support(byProbe, next);
        } else {
          queue.add(next);
        }
      }
    }
    return tree;
  }

  private static void support(Map<Integer, Pair> byProbe, Pair pair) {
    Pair known = byProbe.get(pair.probe);
    Pair from = byProbe.get(pair.probeEdge.reference);
    if (known != null && from != null && known.candidate == pair.candidate) {
      known.supports++;
      from.supports++;
    }
  }

  private List<Pair> matches(Pair reached) {
    List<Pair> matches = new ArrayList<>();
    for (Edge candidateEdge : candidateStars.get(reached.candidate)) {
      for (Edge probeEdge : probeStars.get(reached.probe)) {
        if (probeEdge.matches(candidateEdge)) {
          matches.add(
              new Pair(probeEdge.neighbour, candidateEdge.neighbour, probeEdge, candidateEdge));
        }
      }
    }
    return matches;
  }

  private double raw(List<Pair> tree) {
    int supports = 0;
    int supported = 0;
    int types = 0;
    for (Pair pair : tree) {
      supports += pair.supports;
      supported += pair.supports >= 1 ? 1 : 0;
      boolean bifurcation = PackedMinutia.bifurcation(probe[pair.probe]);
      types += bifurcation == PackedMinutia.bifurcation(candidate[pair.candidate]) ? 1 : 0;
    }
    int count = tree.size();
    double fraction = 0.5 * (count / (double) probe.length + count / (double) candidate.length);
    return Score.PER_MINUTIA * count
        + Score.FRACTION * fraction
        + Score.SUPPORTED * supported
        + Score.EDGE * (count + supports)
        + Score.TYPE * types
        + distanceAccuracy(tree)
        + angleAccuracy(tree);
  }

  private static double distanceAccuracy(List<Pair> tree) {
    int most = EdgeShape.TOLERANCE * (tree.size() - 1);
    int left = most;
    for (Pair pair : tree.subList(1, tree.size())) {
      int error = Math.abs(pair.probeEdge.length - pair.candidateEdge.length);
      left -= Math.max(Score.FLAT_LENGTH_ERROR, error);
    }
    return Score.DISTANCE_ACCURACY * (most > 0 ? left / (double) most : 0);
  }

  private static double angleAccuracy(List<Pair> tree) {
    float most = Angles.TOLERANCE * (tree.size() - 1) * 2;
    float errors = 0;
    for (Pair pair : tree.subList(1, tree.size())) {
      errors += error(pair.probeEdge.own, pair.candidateEdge.own);
      errors += error(pair.probeEdge.other, pair.candidateEdge.other);
    }
    return Score.ANGLE_ACCURACY * (most > 0 ? (most - errors) / most : 0);
  }

  private static float error(float one, float other) {
    return Math.max(Score.FLAT_ANGLE_ERROR, Angles.distance(one, other));
  }
}
