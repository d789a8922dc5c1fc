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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.DoublePredicate;
import org.jspecify.annotations.Nullable;

/**
 * Proves a reading by printing its content anew: the code is encoded with every level and mask in
 * the size that was read, and compared with the picture between the corners that were read. Tiles
 * of the grid may shift by a module, as on paper that is not flat.
 */
final class Reprint {

  private static final int TILE = 7;
  private static final double STEP = 0.25;
  private static final int LETTERS = 26;

  private final GrayImage image;
  private final QrResult.Found found;
  private final Homography map;
  private final double[] place = new double[2];
  private double reach = 1;

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

  /** The best agreement of any level, mask and choice of segments, as a part of all modules. */
  double agreement() {
    return agreement(contents());
  }

  /** The same with every tile where the corners say. */
  double unshifted() {
    reach = 0;
    double agreement = agreement(contents());
    reach = 1;
    return agreement;
  }

  /** What a content that is not there reaches by chance and by shifting: as many random letters. */
  double control() {
    Random random = new Random(found.modules());
    StringBuilder other = new StringBuilder();
    for (int i = 0; i < found.bytes().length(); i++) {
      other.append((char) ('a' + random.nextInt(LETTERS)));
    }
    return agreement(Set.of(other.toString()));
  }

  private double agreement(Set<String> contents) {
    double best = 0;
    for (String content : contents) {
      for (boolean compact : new boolean[] {false, true}) {
        for (ErrorCorrectionLevel level : ErrorCorrectionLevel.values()) {
          best = Math.max(best, agreement(content, level, compact));
        }
      }
    }
    return best;
  }

  private double agreement(String content, ErrorCorrectionLevel level, boolean compact) {
    double best = 0;
    for (int mask = 0; mask < 8; mask++) {
      ByteMatrix print = print(content, level, mask, compact);
      best = print == null ? best : Math.max(best, agreement(print));
    }
    return best;
  }

  /** The bytes as they are, and the text where the segments are not all of bytes. */
  private Set<String> contents() {
    byte[] bytes = found.bytes().toArray();
    Set<String> contents = new LinkedHashSet<>();
    if (bytes.length > 0) {
      contents.add(new String(bytes, StandardCharsets.ISO_8859_1));
    }
    contents.add(found.text());
    return contents;
  }

  private @Nullable ByteMatrix print(
      String content, ErrorCorrectionLevel level, int mask, boolean compact) {
    Map<EncodeHintType, Object> hints =
        Map.of(
            EncodeHintType.QR_VERSION,
            (found.modules() - 17) / 4,
            EncodeHintType.QR_MASK_PATTERN,
            mask,
            EncodeHintType.QR_COMPACT,
            compact);
    try {
      return Encoder.encode(content, level, hints).getMatrix();
    } catch (WriterException doesNotFit) {
      return null;
    }
  }

  private double agreement(ByteMatrix print) {
    int agreeing = 0;
    for (int v = 0; v < print.getHeight(); v += TILE) {
      for (int u = 0; u < print.getWidth(); u += TILE) {
        agreeing += bestTile(print, u, v, threshold(u + TILE / 2, v + TILE / 2));
      }
    }
    return (double) agreeing / (print.getWidth() * print.getHeight());
  }

  /** Half way between the means of the darker and of the lighter modules around a place. */
  private double threshold(int middleU, int middleV) {
    double mean = mean(middleU, middleV, light -> true);
    double darker = mean(middleU, middleV, light -> light <= mean);
    double lighter = mean(middleU, middleV, light -> light > mean);
    return (darker + lighter) / 2;
  }

  private double mean(int middleU, int middleV, DoublePredicate counts) {
    double sum = 0;
    int count = 0;
    for (int v = middleV - TILE; v <= middleV + TILE; v++) {
      for (int u = middleU - TILE; u <= middleU + TILE; u++) {
        boolean inside = u >= 0 && v >= 0 && u < found.modules() && v < found.modules();
        double light = inside ? light(u + 0.5, v + 0.5) : 0;
        if (inside && counts.test(light)) {
          sum += light;
          count++;
        }
      }
    }
    return sum / Math.max(1, count);
  }

  private int bestTile(ByteMatrix print, int left, int top, double threshold) {
    int best = 0;
    for (double dv = -reach; dv <= reach; dv += STEP) {
      for (double du = -reach; du <= reach; du += STEP) {
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
