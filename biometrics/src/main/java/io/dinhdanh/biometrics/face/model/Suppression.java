package io.dinhdanh.biometrics.face.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Of many boxes around one face the surest remains (greedy non-maximum suppression). */
final class Suppression {

  private static final int MOST_FACES = 64;

  private Suppression() {}

  /** The faces that remain, the most prominent first. */
  static List<DetectedFace> of(List<DetectedFace> faces, double mostOverlap) {
    List<DetectedFace> sorted = new ArrayList<>(faces);
    sorted.sort(Comparator.comparingDouble(DetectedFace::confidence).reversed());
    List<DetectedFace> kept = new ArrayList<>();
    for (DetectedFace face : sorted) {
      if (kept.size() < MOST_FACES && isApart(face, kept, mostOverlap)) {
        kept.add(face);
      }
    }
    kept.sort(Comparator.comparingDouble(DetectedFace::prominence).reversed());
    return kept;
  }

  private static boolean isApart(DetectedFace face, List<DetectedFace> kept, double mostOverlap) {
    for (DetectedFace other : kept) {
      if (face.box().overlap(other.box()) > mostOverlap) {
        return false;
      }
    }
    return true;
  }
}
