package io.dinhdanh.benchmarks.qr;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import io.dinhdanh.validation.qr.image.QrCorner;
import io.dinhdanh.validation.qr.image.QrResult;
import io.dinhdanh.validation.qr.image.geometry.Homography;
import io.dinhdanh.validation.qr.image.pixels.GrayImage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Proves a reading by printing its content anew: the code is encoded with every level and mask in
 * the size that was read, and compared with the picture between the corners that were read. Tiles
 * of the grid may shift by a module, as on paper that is not flat.
 */
final class Reprint {

  private static final int TILE = 7;
  private static final double REACH = 1;
  private static final double STEP = 0.25;

  private final GrayImage image;
  private final QrResult.Found found;
  private final Homography map;
  private final double[] place = new double[2];

  Reprint(Picture picture, QrResult.Found found) {
    this.image = new GrayImage(picture.pixels, picture.width, picture.height);
    this.found = found;
    double[] quad = new double[8];
    List<QrCorner> corners = found.corners();
    for (int i = 0; i < 4; i++) {
      quad[2 * i] = corners.get(i).x();
      quad[2 * i + 1] = corners.get(i).y();
    }
    this.map = Homography.ofSquare(0, found.modules(), quad);
  }

  /** The best agreement of any level and mask, as a part of all modules. */
  double agreement() {
    double best = 0;
    for (ErrorCorrectionLevel level : ErrorCorrectionLevel.values()) {
      for (int mask = 0; mask < 8; mask++) {
        ByteMatrix print = print(level, mask);
        best = print == null ? best : Math.max(best, agreement(print));
      }
    }
    return best;
  }

  private @Nullable ByteMatrix print(ErrorCorrectionLevel level, int mask) {
    byte[] bytes = found.bytes().toArray();
    String content =
        bytes.length == 0 ? found.text() : new String(bytes, StandardCharsets.ISO_8859_1);
    int version = (found.modules() - 17) / 4;
    try {
      return Encoder.encode(
              content,
              level,
              Map.of(EncodeHintType.QR_VERSION, version, EncodeHintType.QR_MASK_PATTERN, mask))
          .getMatrix();
    } catch (WriterException doesNotFit) {
      return null;
    }
  }

  private double agreement(ByteMatrix print) {
    double threshold = threshold();
    int agreeing = 0;
    for (int v = 0; v < print.getHeight(); v += TILE) {
      for (int u = 0; u < print.getWidth(); u += TILE) {
        agreeing += bestTile(print, u, v, threshold);
      }
    }
    return (double) agreeing / (print.getWidth() * print.getHeight());
  }

  private double threshold() {
    double sum = 0;
    int modules = found.modules();
    for (int v = 0; v < modules; v++) {
      for (int u = 0; u < modules; u++) {
        sum += light(u + 0.5, v + 0.5);
      }
    }
    return sum / (modules * modules);
  }

  private int bestTile(ByteMatrix print, int left, int top, double threshold) {
    int best = 0;
    for (double dv = -REACH; dv <= REACH; dv += STEP) {
      for (double du = -REACH; du <= REACH; du += STEP) {
        best = Math.max(best, tile(print, left, top, du, dv, threshold));
      }
    }
    return best;
  }

  private int tile(ByteMatrix print, int left, int top, double du, double dv, double threshold) {
    int agreeing = 0;
    for (int v = top; v < Math.min(print.getHeight(), top + TILE); v++) {
      for (int u = left; u < Math.min(print.getWidth(), left + TILE); u++) {
        boolean dark = light(u + 0.5 + du, v + 0.5 + dv) < threshold;
        agreeing += dark == (print.get(u, v) == 1) ? 1 : 0;
      }
    }
    return agreeing;
  }

  private double light(double u, double v) {
    map.map(u, v, place);
    return image.sample(place[0], place[1]);
  }
}
