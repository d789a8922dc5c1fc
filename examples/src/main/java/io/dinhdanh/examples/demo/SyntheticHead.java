package io.dinhdanh.examples.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.QuadCurve2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;

/** A drawn and shaded head, nobody's face; a person's heads differ in pose and light only. */
final class SyntheticHead {

  static final int WIDTH = 300;
  static final int HEIGHT = 400;

  private static final Color LIPS = new Color(0x9C4A45);

  private final Person person;
  private final AffineTransform pose;
  private final Color wall;

  private SyntheticHead(Person person, AffineTransform pose, Color wall) {
    this.person = person;
    this.pose = pose;
    this.wall = wall;
  }

  /** The people of the journey. */
  enum Person {
    HOLDER(132, 0xE3B78F, 0x241C19, 0x3A6EA5, 50),
    IMPOSTOR(148, 0xC99668, 0x4A3A2E, 0x6E6E6E, 60);

    private final double faceWidth;
    private final Color skin;
    private final Color hair;
    private final Color cloth;
    private final double eyes;

    Person(double faceWidth, int skin, int hair, int cloth, double eyes) {
      this.faceWidth = faceWidth;
      this.skin = new Color(skin);
      this.hair = new Color(hair);
      this.cloth = new Color(cloth);
      this.eyes = eyes;
    }
  }

  /** The portrait as the issuer took it. */
  static SyntheticHead of(Person person) {
    return new SyntheticHead(person, new AffineTransform(), new Color(0xDCE6EC));
  }

  /** A selfie: a little turned, nearer, before another wall. */
  static SyntheticHead selfieOf(Person person) {
    AffineTransform pose = AffineTransform.getRotateInstance(0.06, WIDTH / 2.0, HEIGHT / 2.0);
    pose.translate(-9, -6);
    pose.scale(1.06, 1.06);
    return new SyntheticHead(person, pose, new Color(0xC9CDB8));
  }

  byte[] jpeg() {
    return Figure.encoded(draw(), "jpeg");
  }

  BufferedImage draw() {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setColor(wall);
    pen.fillRect(0, 0, WIDTH, HEIGHT);
    pen.transform(pose);
    body(pen);
    head(pen);
    eyes(pen);
    noseAndMouth(pen);
    pen.dispose();
    return image;
  }

  private void body(Graphics2D pen) {
    shaded(pen, new RoundRectangle2D.Double(30, 305, 240, 190, 120, 120), person.cloth);
    shaded(pen, new RoundRectangle2D.Double(118, 240, 64, 92, 44, 44), person.skin.darker());
  }

  private void head(Graphics2D pen) {
    double half = person.faceWidth / 2;
    shaded(pen, new Ellipse2D.Double(150 - half - 12, 50, 2 * half + 24, 200), person.hair);
    for (int side : new int[] {-1, 1}) {
      shaded(pen, new Ellipse2D.Double(140 + side * half, 160, 20, 40), person.skin.darker());
    }
    shaded(pen, new Ellipse2D.Double(150 - half, 82, 2 * half, 194), person.skin);
    pen.setColor(person.hair);
    pen.fill(new Arc2D.Double(150 - half, 58, 2 * half, 110, 18, 144, Arc2D.CHORD));
  }

  private void eyes(Graphics2D pen) {
    for (int side : new int[] {-1, 1}) {
      double x = 150 + side * person.eyes / 2;
      pen.setColor(person.hair);
      pen.setStroke(new BasicStroke(5, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
      pen.draw(new QuadCurve2D.Double(x - 16, 152, x, 144, x + 16, 151));
      pen.setColor(new Color(0xF4F1EC));
      pen.fill(new Ellipse2D.Double(x - 14, 162, 28, 13));
      pen.setColor(new Color(0x2C1D14));
      pen.fill(new Ellipse2D.Double(x - 6.5, 162, 13, 13));
      pen.setColor(Color.WHITE);
      pen.fill(new Ellipse2D.Double(x - 3, 164, 4, 4));
      pen.setColor(person.hair);
      pen.setStroke(new BasicStroke(2));
      pen.draw(new Arc2D.Double(x - 14, 161, 28, 15, 10, 160, Arc2D.OPEN));
    }
  }

  private void noseAndMouth(Graphics2D pen) {
    Color shadow = person.skin.darker();
    shaded(pen, new Ellipse2D.Double(136, 196, 28, 18), shadow);
    pen.setColor(shadow);
    pen.setStroke(new BasicStroke(2));
    pen.draw(new QuadCurve2D.Double(143, 172, 138, 192, 137, 206));
    pen.setColor(shadow.darker());
    pen.fill(new Ellipse2D.Double(140, 206, 6, 4));
    pen.fill(new Ellipse2D.Double(154, 206, 6, 4));
    pen.setColor(LIPS);
    pen.fill(new Ellipse2D.Double(126, 230, 48, 14));
    pen.setColor(LIPS.darker());
    pen.draw(new QuadCurve2D.Double(127, 237, 150, 240, 173, 237));
  }

  /** Light falls from above, left of the middle. */
  private static void shaded(Graphics2D pen, Shape shape, Color colour) {
    Rectangle box = shape.getBounds();
    float radius = (float) Math.max(box.getWidth(), box.getHeight()) * 0.8f;
    pen.setPaint(
        new RadialGradientPaint(
            (float) (box.getX() + 0.42 * box.getWidth()),
            (float) (box.getY() + 0.38 * box.getHeight()),
            radius,
            new float[] {0, 0.5f, 1},
            new Color[] {lighter(colour), colour, colour.darker()}));
    pen.fill(shape);
  }

  private static Color lighter(Color colour) {
    return new Color(
        Math.min(255, colour.getRed() + 18),
        Math.min(255, colour.getGreen() + 18),
        Math.min(255, colour.getBlue() + 18));
  }
}
