package io.dinhdanh.validation.qr.image;

import java.time.Duration;
import java.util.Objects;
import java.util.function.LongSupplier;

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
    this.profile = Objects.requireNonNull(profile, "profile");
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
    Scene scene = new Scene(image.pixels(), profile, deadline, Scene.Rows.DENSE);
    return Ladder.climb(image, scene, Ladder.rungs());
  }
}
