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
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.DoublePredicate;
import org.jspecify.annotations.Nullable;

/**
 * Proves a reading by printing its content anew: the code is encoded with every level and mask in
 * the size that was read, and compared with the picture between the corners that were read. One
 * smooth bend is allowed for, as on paper that is not flat.
 */
final class Reprint {

  private static final int TILE = 7;
  private static final int LETTERS = 26;

  private final GrayImage image;
  private final QrResult.Found found;
  private final Homography map;
  private final double[] place = new double[2];
  private final double[] thresholds;

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
    this.thresholds = thresholds(found.modules());
  }

  /**
   * How far a print agrees with the picture, as parts of all modules.
   *
   * @param flat where the corners alone say
   * @param bent under the one bend that fits best
   */
  record Agreement(double flat, double bent) {}

  /** The best agreement of any level, mask and choice of segments. */
  Agreement agreement() {
    return agreement(contents());
  }

  /** What a content that is not there reaches by chance and by bending: as many random letters. */
  Agreement control() {
    Random random = new Random(found.modules());
    StringBuilder other = new StringBuilder();
    for (int i = 0; i < found.bytes().length(); i++) {
      other.append((char) ('a' + random.nextInt(LETTERS)));
    }
    return agreement(Set.of(other.toString()));
  }

  private Agreement agreement(Set<String> contents) {
    Bend none = Bend.none(found.modules());
    double best = 0;
    @Nullable ByteMatrix closest = null;
    for (ByteMatrix print : prints(contents)) {
      double agreement = agreement(print, none);
      closest = agreement > best ? print : closest;
      best = Math.max(best, agreement);
    }
    if (closest == null) {
      return new Agreement(0, 0);
    }
    ByteMatrix print = closest;
    return new Agreement(best, agreement(print, none.climb(bend -> agreement(print, bend))));
  }

  private List<ByteMatrix> prints(Set<String> contents) {
    List<ByteMatrix> prints = new ArrayList<>();
    for (String content : contents) {
      for (ErrorCorrectionLevel level : ErrorCorrectionLevel.values()) {
        for (int mask = 0; mask < 8; mask++) {
          print(content, level, mask, false).ifPresent(prints::add);
          print(content, level, mask, true).ifPresent(prints::add);
        }
      }
    }
    return prints;
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

  private Optional<ByteMatrix> print(
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
      ByteMatrix matrix = Encoder.encode(content, level, hints).getMatrix();
      // The compact encoding chooses its size itself.
      return Optional.of(matrix).filter(print -> print.getWidth() == found.modules());
    } catch (WriterException doesNotFit) {
      return Optional.empty();
    }
  }

  private double agreement(ByteMatrix print, Bend bend) {
    int width = print.getWidth();
    int agreeing = 0;
    for (int v = 0; v < width; v++) {
      for (int u = 0; u < width; u++) {
        double light = light(u + 0.5 + bend.at(0, u, v), v + 0.5 + bend.at(1, u, v));
        agreeing += light < thresholds[v * width + u] == (print.get(u, v) == 1) ? 1 : 0;
      }
    }
    return (double) agreeing / (width * width);
  }

  private double[] thresholds(int width) {
    double[] thresholds = new double[width * width];
    for (int v = 0; v < width; v++) {
      for (int u = 0; u < width; u++) {
        // One threshold for each tile.
        boolean first = u % TILE == 0 && v % TILE == 0;
        thresholds[v * width + u] =
            first
                ? threshold(u + TILE / 2, v + TILE / 2)
                : thresholds[(v - v % TILE) * width + u - u % TILE];
      }
    }
    return thresholds;
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

  private double light(double u, double v) {
    map.map(u, v, place);
    return image.sample(place[0], place[1]);
  }
}
