package io.dinhdanh.examples.demo;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/**
 * The front of a made-up card, drawn without a single letter, for machines without fonts too: a
 * portrait, bars where print is, and the QR code of 18 mm at the upper right (Circular
 * 16/2024/TT-BCA).
 */
final class PrintedCard {

  private static final double PIXELS_PER_MM = 14;
  private static final double WIDTH_MM = 85.6;
  private static final double HEIGHT_MM = 54;
  private static final double CODE_MM = 18;
  private static final double CODE_LEFT_MM = 64.5;
  private static final double CODE_TOP_MM = 3;
  private static final Color PAPER = new Color(0xDDEBE4);
  private static final Color PAPER_BELOW = new Color(0xE9E3CF);
  private static final Color INK = new Color(0x2A2F33);

  private PrintedCard() {}

  static BufferedImage draw(String payload, BufferedImage portrait) {
    BufferedImage image =
        new BufferedImage(
            (int) (WIDTH_MM * PIXELS_PER_MM),
            (int) (HEIGHT_MM * PIXELS_PER_MM),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.scale(PIXELS_PER_MM, PIXELS_PER_MM);
    paper(pen);
    print(pen);
    emblem(pen);
    pen.drawImage(portrait, 4, 20, 21, 28, null);
    code(pen, payload);
    pen.dispose();
    return image;
  }

  private static void paper(Graphics2D pen) {
    pen.setPaint(new GradientPaint(0, 0, PAPER, 0, (float) HEIGHT_MM, PAPER_BELOW));
    pen.fill(new Rectangle2D.Double(0, 0, WIDTH_MM, HEIGHT_MM));
    pen.setColor(new Color(0xC3D8CD));
    pen.setStroke(new BasicStroke(0.15f));
    for (int i = 0; i < 46; i++) {
      double radius = 4 + 1.3 * i;
      pen.draw(new Ellipse2D.Double(44 - radius, 27 - 0.62 * radius, 2 * radius, 1.24 * radius));
    }
  }

  private static void emblem(Graphics2D pen) {
    pen.setColor(new Color(0xB5342B));
    pen.fill(new Ellipse2D.Double(6, 4, 13, 13));
    pen.setColor(new Color(0xF0C94B));
    pen.fill(new Ellipse2D.Double(10, 8, 5, 5));
  }

  private static void print(Graphics2D pen) {
    Random random = new Random(5);
    pen.setColor(INK);
    double[] tops = {5, 8.2, 13, 24, 28.5, 33, 37.5, 42, 46.5};
    for (int line = 0; line < tops.length; line++) {
      double x = line < 3 ? 24 : 28;
      double end = line < 3 ? 60 : 50 + random.nextInt(30);
      while (x < end) {
        double width = 1.5 + 5 * random.nextDouble();
        pen.fill(new RoundRectangle2D.Double(x, tops[line], Math.min(width, end - x), 1.5, 1, 1));
        x += width + 1;
      }
    }
  }

  private static void code(Graphics2D pen, String payload) {
    ByteMatrix code = encode(payload);
    double module = CODE_MM / code.getWidth();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
    pen.setColor(Color.BLACK);
    for (int y = 0; y < code.getHeight(); y++) {
      for (int x = 0; x < code.getWidth(); x++) {
        if (code.get(x, y) == 1) {
          pen.fill(
              new Rectangle2D.Double(
                  CODE_LEFT_MM + x * module, CODE_TOP_MM + y * module, module, module));
        }
      }
    }
  }

  /** Byte mode without a stated character set, as the cards have it. */
  private static ByteMatrix encode(String payload) {
    byte[] bytes = payload.getBytes(StandardCharsets.UTF_8);
    try {
      return Encoder.encode(new String(bytes, StandardCharsets.ISO_8859_1), ErrorCorrectionLevel.M)
          .getMatrix();
    } catch (WriterException e) {
      throw new IllegalArgumentException("too long for a code", e);
    }
  }
}
