package io.dinhdanh.biometrics.face.picture;

import io.dinhdanh.biometrics.BiometricsException;

/**
 * Turns the bytes of an image file, such as a chip's portrait, into a picture. On servers {@code
 * PictureReader::read} of dinhdanh-biometrics-images does it (JPEG, PNG, BMP, WebP, JPEG 2000); an
 * Android app brings its own: {@code BitmapFactory} for JPEG, and a library for JPEG 2000, which
 * most chips hold and Android does not know.
 *
 * <p>The bytes are hostile. An implementation bounds the size that the file's header claims before
 * it decodes: at most {@link Picture#MOST_PIXELS}. It is thread-safe.
 */
@FunctionalInterface
public interface PictureDecoder {

  /**
   * Decodes an image.
   *
   * @param file the bytes of an image file
   * @return its picture, upright
   * @throws BiometricsException if it is damaged, of an unknown kind or too large
   */
  Picture decode(byte[] file) throws BiometricsException;
}
