package io.dinhdanh.examples.demo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A drawn head: nobody's face. */
final class SyntheticPortrait {

  static final int WIDTH = 300;
  static final int HEIGHT = 400;

  private static final Color WALL = new Color(0xDCE6EC);
  private static final Color HAIR = new Color(0x2B2320);
  private static final Color SKIN = new Color(0xE3B78F);
  private static final Color CLOTH = new Color(0x3A6EA5);
  private static final Color LIPS = new Color(0xA7544A);

  private SyntheticPortrait() {}

  /** The portrait as JPEG; the shirt's colour tells one person from another. */
  static byte[] jpeg(boolean another) {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setColor(WALL);
    pen.fillRect(0, 0, WIDTH, HEIGHT);
    body(pen, another ? Color.GRAY : CLOTH);
    face(pen, another ? Color.LIGHT_GRAY : HAIR);
    pen.dispose();
    return encoded(image);
  }

  private static void body(Graphics2D pen, Color cloth) {
    pen.setColor(cloth);
    pen.fill(new RoundRectangle2D.Double(35, 305, 230, 160, 110, 110));
    pen.setColor(SKIN.darker());
    pen.fill(new RoundRectangle2D.Double(122, 250, 56, 80, 40, 40));
  }

  private static void face(Graphics2D pen, Color hair) {
    pen.setColor(hair);
    pen.fill(new Ellipse2D.Double(72, 55, 156, 190));
    pen.setColor(SKIN);
    pen.fill(new Ellipse2D.Double(84, 88, 132, 186));
    pen.setColor(hair);
    pen.fill(new Arc2D.Double(80, 62, 140, 110, 15, 150, Arc2D.CHORD));
    for (int x : new int[] {113, 163}) {
      pen.setColor(Color.WHITE);
      pen.fill(new Ellipse2D.Double(x, 166, 26, 14));
      pen.setColor(HAIR);
      pen.fill(new Ellipse2D.Double(x + 7, 166, 13, 14));
      pen.fill(new RoundRectangle2D.Double(x - 3, 150, 31, 5, 5, 5));
    }
    pen.setColor(SKIN.darker());
    pen.fill(new Ellipse2D.Double(142, 186, 16, 28));
    pen.setColor(LIPS);
    pen.fill(new Ellipse2D.Double(126, 230, 48, 14));
  }

  private static byte[] encoded(BufferedImage image) {
    try {
      ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
      ImageIO.write(image, "jpeg", jpeg);
      return jpeg.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("a picture in memory cannot fail to be written", e);
    }
  }
}
