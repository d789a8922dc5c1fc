package io.dinhdanh.examples.validation;

import io.dinhdanh.core.text.Sentence;
import io.dinhdanh.examples.InputFault;
import io.dinhdanh.validation.qr.image.LuminanceImage;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Reads image files (PNG, JPEG, BMP, GIF, TIFF) as luminance. A picture's size is looked at before
 * it is decoded; of a larger one only every second, third... pixel is taken.
 */
final class LuminanceFiles {

  private static final long MOST_PIXELS = 1L << 25;
  private static final int LONGEST_EDGE = 1 << 16;
  private static final int WHITE = 255;

  private LuminanceFiles() {}

  /**
   * Reads a file.
   *
   * @param file where it is
   * @return its first picture
   * @throws IOException if there is no file, or none that can be decoded as a picture
   */
  static LuminanceImage read(File file) throws IOException {
    InputFault.requireFile(file.toPath());
    try (ImageInputStream in = ImageIO.createImageInputStream(file)) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw fault(file, "it is no image file", "không phải tệp ảnh");
      }
      return decode(readers.next(), in);
    } catch (IIOException | RuntimeException broken) {
      throw fault(file, "the image file is broken", "tệp ảnh bị hỏng");
    }
  }

  private static InputFault fault(File file, String en, String vi) {
    return new InputFault("unreadable", new Sentence(file + ": " + en, file + ": " + vi));
  }

  private static LuminanceImage decode(ImageReader reader, ImageInputStream in) throws IOException {
    try {
      reader.setInput(in, true, true);
      return luminance(reader.read(0, sampling(reader)));
    } finally {
      reader.dispose();
    }
  }

  private static ImageReadParam sampling(ImageReader reader) throws IOException {
    int width = reader.getWidth(0);
    int height = reader.getHeight(0);
    if (width > LONGEST_EDGE || height > LONGEST_EDGE) {
      throw new IIOException("larger than 65536 pixels along an edge");
    }
    int step = 1;
    while ((long) (width / step) * (height / step) > MOST_PIXELS) {
      step++;
    }
    ImageReadParam parameters = reader.getDefaultReadParam();
    parameters.setSourceSubsampling(step, step, 0, 0);
    return parameters;
  }

  private static LuminanceImage luminance(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    byte[] gray = new byte[width * height];
    if (image.getType() == BufferedImage.TYPE_BYTE_GRAY) {
      image.getRaster().getDataElements(0, 0, width, height, gray);
      return LuminanceImage.of(gray, width, height);
    }
    int[] row = new int[width];
    for (int y = 0; y < height; y++) {
      image.getRGB(0, y, width, 1, row, 0, width);
      for (int x = 0; x < width; x++) {
        gray[y * width + x] = (byte) onWhite(row[x]);
      }
    }
    return LuminanceImage.of(gray, width, height);
  }

  /** The luma of ITU-R BT.601 in 8 bits, what is transparent lying on white paper. */
  private static int onWhite(int argb) {
    int luma = (77 * (argb >> 16 & 0xff) + 150 * (argb >> 8 & 0xff) + 29 * (argb & 0xff)) >> 8;
    int opaque = argb >>> 24;
    return (luma * opaque + WHITE * (WHITE - opaque)) / WHITE;
  }
}
