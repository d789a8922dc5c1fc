package io.dinhdanh.core.testing;

import io.dinhdanh.core.evidence.Portrait;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A portrait of nobody, drawn. */
public final class DrawnPortrait {

  private static final int WIDTH = 300;
  private static final int HEIGHT = 400;

  private DrawnPortrait() {}

  /**
   * Draws the portrait.
   *
   * @return a JPEG image of 300 x 400 pixels
   */
  public static Portrait jpeg() {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setColor(new Color(0xdfe7ee));
    pen.fillRect(0, 0, WIDTH, HEIGHT);
    pen.setColor(new Color(0x35506b));
    pen.fillRoundRect(30, 290, 240, 220, 160, 160);
    pen.setColor(new Color(0xe3b48f));
    pen.fillOval(85, 80, 130, 180);
    pen.fillRect(125, 230, 50, 80);
    pen.setColor(new Color(0x2b2320));
    pen.fillArc(75, 60, 150, 140, 0, 180);
    pen.dispose();
    return new Portrait(encode(image), Portrait.Format.JPEG, WIDTH, HEIGHT);
  }

  private static byte[] encode(BufferedImage image) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      ImageIO.write(image, "jpg", bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
