package io.dinhdanh.biometrics.images.picture;

import io.dinhdanh.biometrics.face.picture.Picture;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;

/** The samples of decoded images. */
final class Pixels {

  private Pixels() {}

  static Picture of(BufferedImage image) {
    boolean plainGray =
        image.getRaster().getNumBands() == 1
            && image.getRaster().getTransferType() == DataBuffer.TYPE_BYTE
            && image.getColorModel().getPixelSize() == 8
            && image.getType() == BufferedImage.TYPE_BYTE_GRAY;
    return plainGray ? gray(image) : colours(image);
  }

  /** Java2D would bend the tones of gray images: their samples are taken as they are. */
  private static Picture gray(BufferedImage image) {
    Raster raster = image.getRaster();
    byte[] samples = new byte[image.getWidth() * image.getHeight()];
    int[] row = new int[image.getWidth()];
    for (int y = 0; y < image.getHeight(); y++) {
      raster.getSamples(0, y, row.length, 1, 0, row);
      for (int x = 0; x < row.length; x++) {
        samples[y * row.length + x] = (byte) row[x];
      }
    }
    return Picture.ofGray(image.getWidth(), image.getHeight(), samples);
  }

  private static Picture colours(BufferedImage image) {
    BufferedImage flat = image;
    if (image.getColorModel().hasAlpha()) {
      flat = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
      Graphics2D graphics = flat.createGraphics();
      graphics.drawImage(image, 0, 0, Color.WHITE, null);
      graphics.dispose();
    }
    byte[] samples = new byte[3 * flat.getWidth() * flat.getHeight()];
    int[] row = new int[flat.getWidth()];
    for (int y = 0; y < flat.getHeight(); y++) {
      flat.getRGB(0, y, row.length, 1, row, 0, row.length);
      for (int x = 0; x < row.length; x++) {
        int at = 3 * (y * row.length + x);
        samples[at] = (byte) (row[x] >> 16);
        samples[at + 1] = (byte) (row[x] >> 8);
        samples[at + 2] = (byte) row[x];
      }
    }
    return Picture.ofColours(flat.getWidth(), flat.getHeight(), samples);
  }
}
