package io.dinhdanh.biometrics.images;

import io.dinhdanh.biometrics.BiometricsException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * The size that an image file's header states, read before anything is decoded or allocated by it.
 *
 * @param width pixels in a row
 * @param height rows
 */
record ImageSize(int width, int height) {

  private static final int WSQ_START = 0xffa0;
  private static final int WSQ_FRAME = 0xffa2;
  private static final int MOST_SEGMENTS = 64;

  static ImageSize of(byte[] file) throws BiometricsException {
    boolean wsq = file.length > 2 && ByteBuffer.wrap(file).getShort() == (short) WSQ_START;
    try {
      return wsq ? ofWsq(ByteBuffer.wrap(file)) : ofImage(file);
    } catch (IOException | RuntimeException e) {
      throw unreadable(e);
    }
  }

  static BiometricsException unreadable(Exception cause) {
    return Unusable.image(
        "image-unreadable",
        "The file is no image that can be read, or it is damaged. Give PNG, BMP, TIFF, JPEG or"
            + " WSQ.",
        "Tệp không phải là ảnh đọc được hoặc đã hỏng. Hãy dùng PNG, BMP, TIFF, JPEG hoặc WSQ.",
        cause);
  }

  private static ImageSize ofImage(byte[] file) throws IOException {
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw new IOException("no reader for this kind of file");
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in);
        return new ImageSize(reader.getWidth(0), reader.getHeight(0));
      } finally {
        reader.dispose();
      }
    }
  }

  /** Walks the marker segments up to the frame header (IAFIS-IC-0110, WSQ 3.1). */
  private static ImageSize ofWsq(ByteBuffer in) throws IOException {
    in.getShort();
    for (int segment = 0; segment < MOST_SEGMENTS; segment++) {
      int marker = in.getShort() & 0xffff;
      int next = in.position() + (in.getShort() & 0xffff);
      if (marker == WSQ_FRAME) {
        in.getShort();
        int height = in.getShort() & 0xffff;
        return new ImageSize(in.getShort() & 0xffff, height);
      }
      in.position(next);
    }
    throw new IOException("no frame header");
  }
}
