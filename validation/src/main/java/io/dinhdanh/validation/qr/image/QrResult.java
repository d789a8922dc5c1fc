package io.dinhdanh.validation.qr.image;

import java.util.List;
import java.util.Objects;

/** What a reader made of a picture. */
public sealed interface QrResult {

  /**
   * The time spent.
   *
   * @return in microseconds
   */
  long elapsedMicros();

  /**
   * A code that was read. Its text is personal data: {@code toString} does not show it.
   *
   * @param text the content as text
   * @param bytes the content as printed, all segments joined: digits and letters as ASCII, bytes as
   *     they are, Kanji in Shift_JIS
   * @param corners top left, top right, bottom right and bottom left of the code as it is read, on
   *     the upright picture
   * @param modules along one edge of the code, 21 to 177
   * @param stage what it took
   * @param elapsedMicros the time spent, in microseconds
   */
  record Found(
      String text,
      QrBytes bytes,
      List<QrCorner> corners,
      int modules,
      QrStage stage,
      long elapsedMicros)
      implements QrResult {

    public Found {
      Objects.requireNonNull(text, "text");
      Objects.requireNonNull(bytes, "bytes");
      Objects.requireNonNull(stage, "stage");
      if (corners.size() != 4) {
        throw new IllegalArgumentException("a code has four corners");
      }
      corners = List.of(corners.get(0), corners.get(1), corners.get(2), corners.get(3));
    }

    @Override
    public String toString() {
      return "Found[" + text.length() + " characters, " + stage + ", " + elapsedMicros + " us]";
    }
  }

  /**
   * No code was read.
   *
   * @param reason why
   * @param elapsedMicros the time spent, in microseconds
   */
  record NotFound(NotFoundReason reason, long elapsedMicros) implements QrResult {

    public NotFound {
      Objects.requireNonNull(reason, "reason");
    }
  }
}
