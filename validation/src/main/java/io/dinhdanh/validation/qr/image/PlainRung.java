package io.dinhdanh.validation.qr.image;

import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import com.google.zxing.NotFoundException;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.ResultPoint;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.DetectorResult;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.decoder.Decoder;
import com.google.zxing.qrcode.detector.Detector;
import io.dinhdanh.validation.qr.image.geometry.GridMap;
import io.dinhdanh.validation.qr.image.geometry.Homography;
import io.dinhdanh.validation.qr.image.pixels.GrayImage;
import org.jspecify.annotations.Nullable;

/** ZXing as it is, on the picture or, of a large one, on the first level that is not. */
final class PlainRung implements Rung {

  private static final int LARGEST_SIDE = 1600;

  @Override
  public QrStage stage() {
    return QrStage.PLAIN;
  }

  @Override
  public @Nullable Reading climb(Scene scene) {
    int level = 0;
    while (longSide(scene.pyramid().level(level)) > LARGEST_SIDE) {
      level++;
    }
    Reading reading = read(scene.pyramid().level(level), 1 << level);
    return reading != null && scene.accepts(reading) ? reading : null;
  }

  private static int longSide(GrayImage image) {
    return Math.max(image.width(), image.height());
  }

  private static @Nullable Reading read(GrayImage image, int scale) {
    int width = image.width();
    int height = image.height();
    try {
      BitMatrix black =
          new HybridBinarizer(
                  new PlanarYUVLuminanceSource(
                      image.pixels(), width, height, 0, 0, width, height, false))
              .getBlackMatrix();
      DetectorResult detected = new Detector(black).detect();
      int dimension = detected.getBits().getWidth();
      GridMap map = map(detected.getPoints(), dimension, scale);
      return new Reading(new Decoder().decode(detected.getBits()), dimension, map);
    } catch (NotFoundException | FormatException | ChecksumException unread) {
      return null;
    }
  }

  /** From the finder patterns bottom left, top left and top right, as a parallelogram. */
  private static GridMap map(ResultPoint[] points, int dimension, int scale) {
    double[] quad = new double[8];
    double[] x = {points[1].getX(), points[2].getX(), 0, points[0].getX()};
    double[] y = {points[1].getY(), points[2].getY(), 0, points[0].getY()};
    x[2] = x[1] + x[3] - x[0];
    y[2] = y[1] + y[3] - y[0];
    for (int i = 0; i < 4; i++) {
      quad[2 * i] = x[i] * scale;
      quad[2 * i + 1] = y[i] * scale;
    }
    return Homography.ofSquare(3.5, dimension - 3.5, quad);
  }
}
