package io.dinhdanh.validation.qr.image.scene;

import io.dinhdanh.validation.qr.image.LuminanceImage;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** From light to a stored picture: exposure, highlights, noise and compression. */
final class Sensor {

  private final Random random;

  Sensor(Random random) {
    this.random = random;
  }

  LuminanceImage expose(Canvas picture, Shot shot, double codeX, double codeY, double codeSize) {
    int width = picture.width;
    int height = picture.height;
    double slope = (random.nextDouble() - 0.5) * 0.5;
    double slopeX = random.nextDouble();
    double slopeY = random.nextDouble();
    double spotX = codeX + (random.nextDouble() - 0.5) * codeSize * 1.2;
    double spotY = codeY + (random.nextDouble() - 0.5) * codeSize * 1.2;
    double spot = codeSize * (0.15 + 0.35 * random.nextDouble());
    double black = 128 * (1 - shot.contrast()) * (0.6 + 0.8 * random.nextDouble());
    byte[] pixels = new byte[width * height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        double light = picture.values[y * width + x] * shot.contrast() + black;
        light *= 1 + slope * ((double) x / width - slopeX + (double) y / height - slopeY);
        double far = (x - spotX) * (x - spotX) + (y - spotY) * (y - spotY);
        light += shot.glare() * 260 * Math.exp(-far / (2 * spot * spot));
        light += shot.noise() * random.nextGaussian();
        pixels[y * width + x] = (byte) Math.max(0, Math.min(255, Math.round(light)));
      }
    }
    return LuminanceImage.of(compressed(pixels, width, height, shot.jpegQuality()), width, height);
  }

  private static byte[] compressed(byte[] pixels, int width, int height, int quality) {
    if (quality >= 100) {
      return pixels;
    }
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    image.getRaster().setDataElements(0, 0, width, height, pixels);
    try {
      byte[] file = jpeg(image, quality);
      BufferedImage read = ImageIO.read(new ByteArrayInputStream(file));
      return ((DataBufferByte) read.getRaster().getDataBuffer()).getData();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] jpeg(BufferedImage image, int quality) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpg").next();
    ImageWriteParam parameters = writer.getDefaultWriteParam();
    parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    parameters.setCompressionQuality(quality / 100f);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(file)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), parameters);
    } finally {
      writer.dispose();
    }
    return file.toByteArray();
  }
}
