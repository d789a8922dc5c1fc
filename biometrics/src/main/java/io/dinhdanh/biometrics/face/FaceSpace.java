package io.dinhdanh.biometrics.face;

import io.dinhdanh.biometrics.gallery.GalleryFormat;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where embeddings can be compared: those of one version of one model, by one metric. A gallery
 * holds embeddings of one space, and says so in the header of its files.
 *
 * @param model the model's id, 1 to 63 bytes
 * @param version its version; with dimension and metric 1 to 63 bytes
 * @param dimension how many numbers an embedding has, 1 to 2048
 * @param metric how two are compared
 */
public record FaceSpace(String model, String version, int dimension, FaceMetric metric) {

  /** The most numbers an embedding has. */
  public static final int MOST_DIMENSIONS = 2048;

  private static final Pattern WORDS = Pattern.compile("(.*) ([0-9]{1,4}) (COSINE|EUCLID)");

  public FaceSpace {
    Objects.requireNonNull(model, "model");
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(metric, "metric");
    if (dimension < 1 || dimension > MOST_DIMENSIONS) {
      throw new IllegalArgumentException("1 to " + MOST_DIMENSIONS + " dimensions");
    }
  }

  /**
   * The space that a gallery's format stands for.
   *
   * @param format what {@link #format()} gave
   * @return the space
   * @throws IllegalArgumentException if it is not the format of faces
   */
  public static FaceSpace of(GalleryFormat format) {
    Matcher words = WORDS.matcher(format.version());
    if (!words.matches()) {
      throw new IllegalArgumentException("not the format of faces");
    }
    return new FaceSpace(
        format.name(),
        words.group(1),
        Integer.parseInt(words.group(2)),
        FaceMetric.valueOf(words.group(3)));
  }

  /**
   * The space as the format of a gallery.
   *
   * @return a format that equals that of another gallery only if the space does
   */
  public GalleryFormat format() {
    return new GalleryFormat(model, version + " " + dimension + " " + metric);
  }
}
