package io.dinhdanh.biometrics.gallery;

import java.security.SecureRandom;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a gallery is opened.
 *
 * @param format what its records are
 * @param key the key of a gallery that is encrypted at rest (AES-256-GCM), or null for a plain one;
 *     a gallery is one or the other for good
 * @param force when a write counts as done
 * @param random where ids of files and galleries come from
 */
public record GalleryOptions(
    GalleryFormat format, @Nullable GalleryKey key, ForcePolicy force, SecureRandom random) {

  public GalleryOptions {
    Objects.requireNonNull(format, "format");
    Objects.requireNonNull(force, "force");
    Objects.requireNonNull(random, "random");
  }

  /**
   * A plain gallery that forces every write.
   *
   * @param format what its records are
   * @return the options
   */
  public static GalleryOptions of(GalleryFormat format) {
    return new GalleryOptions(format, null, ForcePolicy.EVERY_WRITE, new SecureRandom());
  }

  /**
   * The same with a key.
   *
   * @param other the key
   * @return new options
   */
  public GalleryOptions withKey(GalleryKey other) {
    return new GalleryOptions(format, other, force, random);
  }

  /**
   * The same with another policy.
   *
   * @param other when a write counts as done
   * @return new options
   */
  public GalleryOptions withForce(ForcePolicy other) {
    return new GalleryOptions(format, key, other, random);
  }
}
