package io.dinhdanh.validation.qr.image;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Arrays;
import java.util.Map;

/** Codes printed square and clean. */
final class Prints {

  private static final Map<EncodeHintType, Object> UTF_8 =
      Map.of(EncodeHintType.CHARACTER_SET, "UTF-8");

  private Prints() {}

  static ByteMatrix matrix(
      String text, ErrorCorrectionLevel level, Map<EncodeHintType, Object> hints) {
    try {
      return Encoder.encode(text, level, hints).getMatrix();
    } catch (WriterException e) {
      throw new AssertionError(e);
    }
  }

  /** A code of some pixels a module with a light border of some pixels. */
  static LuminanceImage of(String text, int module, int border) {
    return of(text, module, border, UTF_8);
  }

  static LuminanceImage of(String text, int module, int border, Map<EncodeHintType, Object> hints) {
    ByteMatrix matrix = matrix(text, ErrorCorrectionLevel.M, hints);
    int side = matrix.getWidth() * module + 2 * border;
    byte[] pixels = new byte[side * side];
    Arrays.fill(pixels, (byte) 230);
    for (int y = border; y < side - border; y++) {
      for (int x = border; x < side - border; x++) {
        if (matrix.get((x - border) / module, (y - border) / module) == 1) {
          pixels[y * side + x] = 30;
        }
      }
    }
    return LuminanceImage.of(pixels, side, side);
  }
}
