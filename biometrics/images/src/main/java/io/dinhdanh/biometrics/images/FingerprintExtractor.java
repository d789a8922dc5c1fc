package io.dinhdanh.biometrics.images;

import com.machinezoo.sourceafis.FingerprintImage;
import com.machinezoo.sourceafis.FingerprintImageOptions;
import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.fingerprint.FingerprintTemplate;

/**
 * Makes templates of fingerprint images, by SourceAFIS. Image files (PNG, BMP, TIFF, JPEG, WSQ) are
 * read on servers and desktops; raw gray pixels everywhere. Stateless and thread-safe; an image
 * takes 20 to 50 ms and about 50 MB.
 */
public final class FingerprintExtractor {

  /** The usual resolution of sensors, in pixels per inch. */
  public static final double USUAL_DPI = 500;

  private static final double LOWEST_DPI = 100;
  private static final double HIGHEST_DPI = 4000;
  private static final int LEAST_SIDE = 64;
  private static final int MOST_SIDE = 4096;

  private FingerprintExtractor() {}

  /**
   * Makes a template of an image file.
   *
   * @param file the file's bytes
   * @param dpi the resolution of the sensor, in pixels per inch, 100 to 4000
   * @return the template
   * @throws BiometricsException if the file is no image, or shows no finger
   */
  public static FingerprintTemplate extract(byte[] file, double dpi) throws BiometricsException {
    ImageSize size = ImageSize.of(file);
    check(size.width(), size.height(), dpi);
    try {
      return template(new FingerprintImage(file, new FingerprintImageOptions().dpi(dpi)));
    } catch (IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException e) {
      throw ImageSize.unreadable(e);
    }
  }

  /**
   * Makes a template of raw gray pixels.
   *
   * @param width pixels in a row
   * @param height rows
   * @param gray one byte for each pixel, row by row from the top, 0 for black to 255 for white;
   *     ridges are dark
   * @param dpi the resolution of the sensor, in pixels per inch, 100 to 4000
   * @return the template
   * @throws BiometricsException if the image shows no finger
   * @throws IllegalArgumentException if there are not width times height pixels
   */
  public static FingerprintTemplate extract(int width, int height, byte[] gray, double dpi)
      throws BiometricsException {
    check(width, height, dpi);
    if (gray.length != width * height) {
      throw new IllegalArgumentException("an image of that size has other than so many pixels");
    }
    FingerprintImageOptions options = new FingerprintImageOptions().dpi(dpi);
    return template(new FingerprintImage(width, height, gray, options));
  }

  private static FingerprintTemplate template(FingerprintImage image) throws BiometricsException {
    com.machinezoo.sourceafis.FingerprintTemplate theirs =
        new com.machinezoo.sourceafis.FingerprintTemplate(image);
    FingerprintTemplate template = SourceAfisCbor.read(theirs.toByteArray());
    if (template.size() == 0) {
      throw Unusable.image(
          "no-minutiae",
          "The image shows no ridges of a finger. Take the finger again.",
          "Ảnh không có đường vân nào. Hãy lấy lại vân tay.");
    }
    return template;
  }

  private static void check(int width, int height, double dpi) throws BiometricsException {
    if (!(dpi >= LOWEST_DPI && dpi <= HIGHEST_DPI)) {
      throw Unusable.image(
          "absurd-resolution",
          "No fingerprint sensor has this resolution. Give 100 to 4000 pixels per inch.",
          "Không có cảm biến vân tay nào có độ phân giải này. Hãy cho từ 100 đến 4000 dpi.");
    }
    double scale = USUAL_DPI / dpi;
    double least = Math.min(width, height) * scale;
    double most = Math.max(Math.max(width, height) * scale, Math.max(width, height));
    if (least < LEAST_SIDE) {
      throw Unusable.image(
          "tiny-image",
          "The image is too small for a finger, or its resolution is not the one given.",
          "Ảnh quá nhỏ so với ngón tay, hoặc độ phân giải không đúng.");
    }
    if (most > MOST_SIDE) {
      throw Unusable.image(
          "huge-image",
          "The image is too large for a finger, or its resolution is not the one given.",
          "Ảnh quá lớn so với ngón tay, hoặc độ phân giải không đúng.");
    }
  }
}
