package io.dinhdanh.biometrics.face.model;

import java.util.Objects;

/**
 * A face that a detector found.
 *
 * @param box where it is
 * @param confidence how sure the detector is, 0 to 1
 */
public record DetectedFace(FaceBox box, double confidence) {

  public DetectedFace {
    Objects.requireNonNull(box, "box");
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("a confidence of " + confidence);
    }
  }

  /** Large and sure faces come first: the main face of a picture. */
  double prominence() {
    return confidence * Math.sqrt(box.width() * box.height());
  }
}
