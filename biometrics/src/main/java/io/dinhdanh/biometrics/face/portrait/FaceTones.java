package io.dinhdanh.biometrics.face.portrait;

import io.dinhdanh.biometrics.face.model.Landmarks;
import io.dinhdanh.biometrics.face.picture.Picture;
import io.dinhdanh.biometrics.face.picture.Resampling;
import io.dinhdanh.biometrics.face.picture.Similarity;

/**
 * The brightness of a face, upright and of one size: a square of 128 pixels, the eyes at a third of
 * its height and 56 pixels apart, so that measures of different pictures are alike.
 */
final class FaceTones {

  static final int SIDE = 128;
  private static final double EYES_APART = 56;

  private final int[] tones = new int[SIDE * SIDE];

  FaceTones(Picture picture, Landmarks landmarks) {
    double[] left = landmarks.mean(36, 41);
    double[] right = landmarks.mean(42, 47);
    double half = EYES_APART / 2;
    double[] goal = {SIDE / 2.0 - half, SIDE / 3.0, SIDE / 2.0 + half, SIDE / 3.0};
    Similarity into = Similarity.between(new double[] {left[0], left[1], right[0], right[1]}, goal);
    Picture square = Resampling.warp(picture, into, SIDE, SIDE);
    for (int i = 0; i < tones.length; i++) {
      tones[i] = square.brightness(i % SIDE, i / SIDE);
    }
  }

  /** The mean of a part of the inner face, columns from and to. */
  double mean(int from, int to) {
    long sum = 0;
    for (int y = TOP; y < BOTTOM; y++) {
      for (int x = from; x < to; x++) {
        sum += tones[y * SIDE + x];
      }
    }
    return (double) sum / ((BOTTOM - TOP) * (to - from));
  }

  static final int TOP = 24;
  static final int BOTTOM = 112;
  static final int LEFT = 24;
  static final int RIGHT = 104;

  double mean() {
    return mean(LEFT, RIGHT);
  }

  /** The root mean square distance from the mean. */
  double deviation() {
    double mean = mean();
    double sum = 0;
    for (int y = TOP; y < BOTTOM; y++) {
      for (int x = LEFT; x < RIGHT; x++) {
        double difference = tones[y * SIDE + x] - mean;
        sum += difference * difference;
      }
    }
    return Math.sqrt(sum / ((BOTTOM - TOP) * (RIGHT - LEFT)));
  }

  /** The part of pixels at or above a tone. */
  double partFrom(int tone) {
    int count = 0;
    for (int y = TOP; y < BOTTOM; y++) {
      for (int x = LEFT; x < RIGHT; x++) {
        count += tones[y * SIDE + x] >= tone ? 1 : 0;
      }
    }
    return (double) count / ((BOTTOM - TOP) * (RIGHT - LEFT));
  }

  /** The mean square of the Laplacian by the variance of the tones: fine detail among all. */
  double detail() {
    double sum = 0;
    for (int y = TOP; y < BOTTOM; y++) {
      for (int x = LEFT; x < RIGHT; x++) {
        int at = y * SIDE + x;
        double laplacian =
            4.0 * tones[at] - tones[at - 1] - tones[at + 1] - tones[at - SIDE] - tones[at + SIDE];
        sum += laplacian * laplacian;
      }
    }
    double deviation = deviation();
    return sum / ((BOTTOM - TOP) * (RIGHT - LEFT)) / Math.max(1, deviation * deviation);
  }
}
