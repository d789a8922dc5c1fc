package io.dinhdanh.biometrics.face.model;

import io.dinhdanh.biometrics.face.picture.Picture;
import io.dinhdanh.biometrics.face.picture.Resampling;
import io.dinhdanh.biometrics.face.picture.Similarity;
import java.util.List;

/** Carries landmarks onto a template by the similarity that fits them best. */
final class SimilarityAligner implements FaceAligner {

  private final List<AlignmentPoint> template;
  private final double[] goals;
  private final int size;

  SimilarityAligner(List<AlignmentPoint> template, int size) {
    this.template = template;
    this.size = size;
    this.goals = new double[2 * template.size()];
    for (int i = 0; i < template.size(); i++) {
      goals[2 * i] = template.get(i).x();
      goals[2 * i + 1] = template.get(i).y();
    }
  }

  @Override
  public Picture align(Picture picture, Landmarks landmarks) {
    double[] points = new double[goals.length];
    for (int i = 0; i < template.size(); i++) {
      AlignmentPoint point = template.get(i);
      double[] mean = landmarks.mean(point.first(), point.last());
      points[2 * i] = mean[0];
      points[2 * i + 1] = mean[1];
    }
    return Resampling.warp(picture, Similarity.between(points, goals), size, size);
  }
}
