package io.dinhdanh.validation.qr.image;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads one QR code from a picture: ZXing as it is first, then better and costlier means until the
 * code is read or the time is over. Immutable and thread-safe; a call takes working memory of a few
 * times the picture's size.
 */
public final class QrReader {

  /** A time that every stage fits into on a desktop, for pictures of up to 12 megapixels. */
  public static final Duration USUAL_BUDGET = Duration.ofMillis(1500);

  private final QrProfile profile;
  private final LongSupplier nanoTime;

  /**
   * A reader.
   *
   * @param profile which codes it takes
   */
  public QrReader(QrProfile profile) {
    this(profile, System::nanoTime);
  }

  QrReader(QrProfile profile, LongSupplier nanoTime) {
    this.profile = profile;
    this.nanoTime = nanoTime;
  }

  /**
   * Reads a picture in the usual time.
   *
   * @param image the picture
   * @return the code, or why there is none
   */
  public QrResult read(LuminanceImage image) {
    return read(image, USUAL_BUDGET);
  }

  /**
   * Reads a picture in limited time.
   *
   * @param image the picture
   * @param budget the time after which no further attempt is begun; an attempt that runs takes some
   *     tens of milliseconds more
   * @return the code, or why there is none
   */
  public QrResult read(LuminanceImage image, Duration budget) {
    Deadline deadline = new Deadline(budget, nanoTime);
    Scene scene = new Scene(image.pixels(), profile, deadline);
    for (Rung rung : rungs()) {
      Reading reading = scene.isOutOfTime() ? null : rung.climb(scene);
      if (reading != null) {
        return found(image, reading, rung.stage(), deadline);
      }
    }
    return new QrResult.NotFound(reason(scene), deadline.elapsedMicros());
  }

  static List<Rung> rungs() {
    return List.of(new PlainRung(), new GridRung(), new FineRung(), new SharpenedRung());
  }

  private QrResult found(LuminanceImage image, Reading reading, QrStage stage, Deadline deadline) {
    @Nullable String text = PayloadText.of(reading.content(), profile);
    if (text == null) {
      return new QrResult.NotFound(NotFoundReason.NOT_A_CARD, deadline.elapsedMicros());
    }
    QrBytes bytes = new QrBytes(PayloadText.bytes(reading.content()));
    List<QrCorner> corners = corners(image, reading);
    return new QrResult.Found(
        text, bytes, corners, reading.dimension(), stage, deadline.elapsedMicros());
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
