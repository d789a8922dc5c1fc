package io.dinhdanh.validation.qr.image;

import java.util.ArrayList;
import java.util.List;

/** Climbs rungs until one reads a code or the time is over, and words the result. */
final class Ladder {

  private Ladder() {}

  /** All rungs, the cheapest first. */
  static List<Rung> rungs() {
    return List.of(new PlainRung(), new GridRung(), new FineRung(), new SharpenedRung());
  }

  /**
   * Climbs.
   *
   * @param image the picture
   * @param scene the same, as it is being read
   * @param rungs what to try, in this order
   * @return the code, or why there is none
   */
  static QrResult climb(LuminanceImage image, Scene scene, List<Rung> rungs) {
    for (Rung rung : rungs) {
      Reading reading = scene.isOutOfTime() ? null : rung.climb(scene);
      String text = reading == null ? null : scene.text(reading);
      if (reading != null && text != null) {
        QrBytes bytes = new QrBytes(reading.segments().bytes());
        List<QrCorner> corners = corners(image, reading);
        return new QrResult.Found(
            text, bytes, corners, reading.dimension(), rung.stage(), scene.elapsedMicros());
      }
    }
    return new QrResult.NotFound(reason(scene), scene.elapsedMicros());
  }

  private static List<QrCorner> corners(LuminanceImage image, Reading reading) {
    int far = reading.dimension();
    int[][] grid = {{0, 0}, {far, 0}, {far, far}, {0, far}};
    List<QrCorner> corners = new ArrayList<>();
    double[] place = new double[2];
    for (int[] corner : grid) {
      reading.map().map(corner[0], corner[1], place);
      corners.add(image.upright(place[0], place[1]));
    }
    return corners;
  }

  private static NotFoundReason reason(Scene scene) {
    if (scene.sawForeignCode()) {
      return NotFoundReason.NOT_A_CARD;
    }
    if (scene.isOutOfTime()) {
      return NotFoundReason.BUDGET;
    }
    return scene.finders().size() < 3 ? NotFoundReason.NO_FINDER : NotFoundReason.TOO_DAMAGED;
  }
}
