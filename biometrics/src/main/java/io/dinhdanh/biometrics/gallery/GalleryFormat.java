package io.dinhdanh.biometrics.gallery;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * What the records of a gallery are: the name of their format or model, and its version. A gallery
 * holds records of one format only; both words stand in the header of each of its files.
 *
 * @param name such as {@code sourceafis-cbor} or {@code dlib-resnet-128}, 1 to 63 bytes of UTF-8
 * @param version such as {@code 3.18.1}, 1 to 63 bytes of UTF-8
 */
public record GalleryFormat(String name, String version) {

  static final int MAXIMUM = 63;

  public GalleryFormat {
    check(name, "name");
    check(version, "version");
  }

  private static void check(String text, String what) {
    Objects.requireNonNull(text, what);
    int length = text.getBytes(StandardCharsets.UTF_8).length;
    if (length == 0 || length > MAXIMUM) {
      throw new IllegalArgumentException(what + " must take 1 to 63 bytes of UTF-8");
    }
  }

  @Override
  public String toString() {
    return name + " " + version;
  }
}
