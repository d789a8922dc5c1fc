package io.dinhdanh.core.evidence;

import java.util.Arrays;
import java.util.Objects;

/**
 * A portrait as the chip holds it: an encoded image, not decoded here. Immutable: bytes are copied
 * in and out, but for those of {@link #view}.
 */
public final class Portrait {

  /** How the image is encoded. */
  public enum Format {
    /** JPEG, ISO/IEC 10918-1. */
    JPEG("image/jpeg"),
    /** JPEG 2000, ISO/IEC 15444-1. */
    JPEG_2000("image/jp2");

    private final String mediaType;

    Format(String mediaType) {
      this.mediaType = mediaType;
    }

    /**
     * The media type of the format.
     *
     * @return such as {@code image/jpeg}
     */
    public String mediaType() {
      return mediaType;
    }
  }

  private final byte[] bytes;
  private final int from;
  private final int to;
  private final Format format;
  private final int width;
  private final int height;

  /**
   * A portrait.
   *
   * @param image the encoded image
   * @param format how it is encoded
   * @param width in pixels as the chip states it, 0 if it does not
   * @param height in pixels as the chip states it, 0 if it does not
   */
  public Portrait(byte[] image, Format format, int width, int height) {
    this(image.clone(), 0, image.length, format, width, height);
  }

  private Portrait(byte[] bytes, int from, int to, Format format, int width, int height) {
    this.bytes = bytes;
    this.from = from;
    this.to = to;
    this.format = Objects.requireNonNull(format, "format");
    this.width = width;
    this.height = height;
  }

  /**
   * A portrait that lies in a larger file. The portrait keeps the file and does not copy it; do not
   * change it afterwards.
   *
   * @param file what holds the encoded image
   * @param from where the image begins
   * @param to where it ends
   * @param format how it is encoded
   * @param width in pixels as the chip states it, 0 if it does not
   * @param height in pixels as the chip states it, 0 if it does not
   * @return the portrait
   * @throws IndexOutOfBoundsException if the file does not hold so much
   */
  public static Portrait view(byte[] file, int from, int to, Format format, int width, int height) {
    if (from < 0 || to < from || to > file.length) {
      throw new IndexOutOfBoundsException("an image that is not all there");
    }
    return new Portrait(file, from, to, format, width, height);
  }

  /**
   * The encoded image.
   *
   * @return a copy of its bytes
   */
  public byte[] image() {
    return Arrays.copyOfRange(bytes, from, to);
  }

  /**
   * The number of bytes of the encoded image.
   *
   * @return its length
   */
  public int length() {
    return to - from;
  }

  /**
   * How the image is encoded.
   *
   * @return the format
   */
  public Format format() {
    return format;
  }

  /**
   * The stated width.
   *
   * @return pixels, 0 if unstated
   */
  public int width() {
    return width;
  }

  /**
   * The stated height.
   *
   * @return pixels, 0 if unstated
   */
  public int height() {
    return height;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Portrait that
        && Arrays.equals(image(), that.image())
        && format == that.format
        && width == that.width
        && height == that.height;
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(image());
  }

  @Override
  public String toString() {
    return "Portrait[" + format + ", " + width + " x " + height + "]";
  }
}
