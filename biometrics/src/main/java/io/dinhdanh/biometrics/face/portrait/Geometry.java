package io.dinhdanh.biometrics.face.portrait;

import io.dinhdanh.biometrics.face.model.Landmarks;

/** Angles and proportions of the 68 landmarks. */
final class Geometry {

  private Geometry() {}

  /** The distance between the eyes' centres in pixels. */
  static double eyesApart(Landmarks landmarks) {
    double[] left = landmarks.mean(36, 41);
    double[] right = landmarks.mean(42, 47);
    return Math.hypot(right[0] - left[0], right[1] - left[1]);
  }

  /** The turn of the line through the eyes against the horizontal, in degrees. */
  static double roll(Landmarks landmarks) {
    double[] left = landmarks.mean(36, 41);
    double[] right = landmarks.mean(42, 47);
    return Math.toDegrees(Math.atan2(right[1] - left[1], right[0] - left[0]));
  }

  /**
   * How far the tip of the nose lies from the middle between the outer corners of the eyes, along
   * their line, by half their distance: 0 for a face from the front, about 1 for one in profile.
   */
  static double turn(Landmarks landmarks) {
    double alongX = landmarks.x(45) - landmarks.x(36);
    double alongY = landmarks.y(45) - landmarks.y(36);
    double square = alongX * alongX + alongY * alongY;
    if (square == 0) {
      return 1;
    }
    double middleX = (landmarks.x(36) + landmarks.x(45)) / 2;
    double middleY = (landmarks.y(36) + landmarks.y(45)) / 2;
    double along = (landmarks.x(30) - middleX) * alongX + (landmarks.y(30) - middleY) * alongY;
    return 2 * along / square;
  }

  /**
   * How far an eye is open: its height by its width, the mean of both eyes (the eye aspect ratio of
   * Soukupová and Čech, 2016).
   */
  static double eyesOpen(Landmarks landmarks) {
    return (eyeOpen(landmarks, 36) + eyeOpen(landmarks, 42)) / 2;
  }

  private static double eyeOpen(Landmarks landmarks, int first) {
    double height =
        landmarks.distance(first + 1, first + 5) + landmarks.distance(first + 2, first + 4);
    double width = landmarks.distance(first, first + 3);
    return width == 0 ? 0 : height / (2 * width);
  }
}
