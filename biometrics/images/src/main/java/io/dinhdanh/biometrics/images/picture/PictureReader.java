package io.dinhdanh.biometrics.images.picture;

import io.dinhdanh.biometrics.BiometricsError;
import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.face.picture.Picture;
import io.dinhdanh.core.evidence.Reason;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Decodes pictures with ImageIO, which knows JPEG, PNG and BMP; JPEG 2000 by the library
 * jai-imageio-jpeg2000, WebP by TwelveMonkeys. The size is read and bounded before any pixel is
 * decoded, so a small file that claims a huge picture is refused. Thread-safe.
 */
public final class PictureReader {

  private static final long LONGEST_FILE = 64L << 20;

  /** More pixels than any camera of a telephone gives, and few enough to decode at once. */
  private static final long MOST_PIXELS = 48L << 20;

  private PictureReader() {}

  /**
   * Reads a picture file.
   *
   * @param file the file, at most 64 MiB
   * @return its picture, upright by its Exif orientation
   * @throws BiometricsException if it cannot be read or is no picture
   */
  public static Picture read(Path file) throws BiometricsException {
    try {
      if (Files.size(file) > LONGEST_FILE) {
        throw unusable("image-too-large", "The image file is too large", "Tệp ảnh quá lớn");
      }
      return read(Files.readAllBytes(file));
    } catch (IOException e) {
      throw unusable("image-unreadable", "The image file cannot be read", "Không đọc được tệp ảnh");
    }
  }

  /**
   * Decodes a picture.
   *
   * @param bytes an encoded picture
   * @return the picture, upright by its Exif orientation
   * @throws BiometricsException if it is damaged, of an unknown kind or too large
   */
  public static Picture read(byte[] bytes) throws BiometricsException {
    try (ImageInputStream stream =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
      if (!readers.hasNext()) {
        throw unusable(
            "image-unknown",
            "The file is no image of a known kind (JPEG, PNG, BMP, WebP, JPEG 2000)",
            "Tệp không phải ảnh thuộc định dạng hỗ trợ (JPEG, PNG, BMP, WebP, JPEG 2000)");
      }
      return Exif.upright(decode(readers.next(), stream), bytes);
    } catch (IOException | RuntimeException e) {
      throw damaged();
    } catch (Error e) {
      // The JPEG 2000 decoder ends its thread, as it thinks, by an error of its own.
      if (e instanceof VirtualMachineError) {
        throw e;
      }
      throw damaged();
    }
  }

  private static BiometricsException damaged() {
    return unusable("image-damaged", "The image is damaged", "Ảnh bị hỏng");
  }

  private static Picture decode(ImageReader reader, ImageInputStream stream)
      throws IOException, BiometricsException {
    try {
      reader.setInput(stream, true, true);
      long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
      if (pixels < 1 || pixels > MOST_PIXELS) {
        throw unusable("image-too-large", "The image has too many pixels", "Ảnh có quá nhiều điểm");
      }
      return Pixels.of(reader.read(0));
    } finally {
      reader.dispose();
    }
  }

  /**
   * The picture of an image that the caller has decoded.
   *
   * @param image any image of at most 64 Mi pixels
   * @return its picture; transparent parts become white
   */
  public static Picture of(BufferedImage image) {
    return Pixels.of(image);
  }

  private static BiometricsException unusable(String code, String en, String vi) {
    return new BiometricsException(new BiometricsError.ImageUnusable(Reason.of(code, en, vi)));
  }
}
