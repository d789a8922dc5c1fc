package io.dinhdanh.biometrics.face.model;

import io.dinhdanh.biometrics.face.picture.Canvas;
import java.util.Objects;

/**
 * One try at finding a face: the picture with a margin, scaled into the net's square.
 *
 * @param padding the margin as a part of the longer side, 0 to 1
 * @param margin what fills the margin
 * @param size the square's side in pixels, 32 to 2048
 * @param threshold the least confidence, 0 to 1
 */
public record DetectionPass(double padding, Canvas.Margin margin, int size, double threshold) {

  public DetectionPass {
    Objects.requireNonNull(margin, "margin");
    if (!(padding >= 0 && padding <= 1) || size < 32 || size > 2048) {
      throw new IllegalArgumentException("a padding of " + padding + " and a size of " + size);
    }
    if (!(threshold > 0 && threshold < 1)) {
      throw new IllegalArgumentException("a threshold of " + threshold);
    }
  }
}
