package io.dinhdanh.validation.qr.image.scene;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/**
 * The face of a card: ID-1 size with wavy lines, a portrait, print, an emblem, and its code of 18
 * mm (Circular 16/2024/TT-BCA) at the upper right.
 */
final class CardFace {

  static final double WIDTH_MM = 86;
  static final double HEIGHT_MM = 54;
  static final double CODE_MM = 18;
  static final double CODE_LEFT_MM = 64.5;
  static final double CODE_TOP_MM = 3;
  static final double PIXELS_PER_MM = 24;

  final Canvas canvas;
  final int modules;

  private CardFace(Canvas canvas, int modules) {
    this.canvas = canvas;
    this.modules = modules;
  }

  static CardFace withCode(String payload, ErrorCorrectionLevel level, Random random) {
    ByteMatrix code = encode(payload, level);
    Canvas canvas = blank(random);
    code(canvas, code, random);
    return new CardFace(canvas, code.getWidth());
  }

  static CardFace withoutCode(Random random) {
    return new CardFace(blank(random), 49);
  }

  /** Byte mode without a stated character set, as the cards have it. */
  private static ByteMatrix encode(String payload, ErrorCorrectionLevel level) {
    byte[] bytes = payload.getBytes(StandardCharsets.UTF_8);
    try {
      return Encoder.encode(new String(bytes, StandardCharsets.ISO_8859_1), level).getMatrix();
    } catch (WriterException e) {
      throw new IllegalArgumentException("too long for a code", e);
    }
  }

  private static Canvas blank(Random random) {
    double mm = PIXELS_PER_MM;
    Canvas canvas = new Canvas((int) (WIDTH_MM * mm), (int) (HEIGHT_MM * mm));
    canvas.gradient(205, 225);
    for (int i = 0; i < 70; i++) {
      double radius = (5 + i * 0.9) * mm;
      double x = (30 + 12 * Math.sin(i)) * mm;
      double y = (27 + 10 * Math.cos(i * 1.3)) * mm;
      canvas.ring(x, y, radius, 0.7 * radius, 0.12 * mm, 170 + random.nextInt(35));
    }
    canvas.rectangle(4 * mm, 20 * mm, 24 * mm, 48 * mm, 110);
    canvas.disc(14 * mm, 30 * mm, 5 * mm, 6.5 * mm, 70);
    canvas.disc(11 * mm, 11 * mm, 6 * mm, 6 * mm, 80);
    for (int line = 0; line < 7; line++) {
      int letters = 12 + random.nextInt(20);
      canvas.print(random, 27 * mm, (24 + 4 * line) * mm, 2.2 * mm, letters, 60);
    }
    return canvas;
  }

  private static void code(Canvas canvas, ByteMatrix code, Random random) {
    double mm = PIXELS_PER_MM;
    double module = CODE_MM / code.getWidth();
    if (random.nextBoolean()) {
      double border = 2 * module;
      double right = CODE_LEFT_MM + CODE_MM + border;
      double bottom = CODE_TOP_MM + CODE_MM + border;
      canvas.rectangle(
          (CODE_LEFT_MM - border) * mm, (CODE_TOP_MM - border) * mm, right * mm, bottom * mm, 232);
    }
    int ink = 20 + random.nextInt(40);
    double spread = (random.nextDouble() - 0.3) * 0.12 * module;
    for (int v = 0; v < code.getHeight(); v++) {
      for (int u = 0; u < code.getWidth(); u++) {
        if (code.get(u, v) == 1) {
          double left = CODE_LEFT_MM + u * module - spread;
          double top = CODE_TOP_MM + v * module - spread;
          double size = module + 2 * spread;
          canvas.rectangle(left * mm, top * mm, (left + size) * mm, (top + size) * mm, ink);
        }
      }
    }
  }
}
