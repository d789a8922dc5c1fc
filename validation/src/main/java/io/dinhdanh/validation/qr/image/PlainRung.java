package io.dinhdanh.validation.qr.image;

import static com.google.zxing.DecodeHintType.NEED_RESULT_POINT_CALLBACK;

import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import com.google.zxing.NotFoundException;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.ResultPoint;
import com.google.zxing.ResultPointCallback;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.DetectorResult;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.common.PerspectiveTransform;
import com.google.zxing.qrcode.decoder.Decoder;
import com.google.zxing.qrcode.detector.Detector;
import io.dinhdanh.validation.qr.image.geometry.GridMap;
import io.dinhdanh.validation.qr.image.pixels.GrayImage;
import io.dinhdanh.validation.qr.image.pixels.GrayPyramid;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * ZXing as it is, on the picture or, of a large one, on the first level that is not. It tries every
 * three of the centres that it finds, so a fine texture would keep it for seconds: where it finds
 * too many, or the time is over, it is stopped.
 */
final class PlainRung implements Rung {

  private static final int LARGEST_SIDE = 1600;

  /** Of 348 photographs one, full of codes, has 175, and all but a twentieth at most 7. */
  private static final int MOST_CENTRES = 300;

  /** Stops ZXing from within, which knows no other way. */
  private static final class Stopped extends RuntimeException {

    private static final long serialVersionUID = 1;

    Stopped() {
      super(null, null, false, false);
    }
  }

  /** Hears of each centre that ZXing finds. */
  private static final class Watch implements ResultPointCallback {

    private final Scene scene;
    private int centres;

    Watch(Scene scene) {
      this.scene = scene;
    }

    @Override
    public void foundPossibleResultPoint(ResultPoint point) {
      centres++;
      if (centres > MOST_CENTRES || scene.isOutOfTime()) {
        throw new Stopped();
      }
    }
  }

  @Override
  public QrStage stage() {
    return QrStage.PLAIN;
  }

  @Override
  public @Nullable Reading climb(Scene scene) {
    int level = 0;
    GrayPyramid pyramid = scene.pyramid();
    while (level + 1 < pyramid.size() && longSide(pyramid.level(level)) > LARGEST_SIDE) {
      level++;
    }
    Reading reading = read(pyramid.level(level), 1 << level, new Watch(scene));
    return reading != null && scene.accepts(reading) ? reading : null;
  }

  private static int longSide(GrayImage image) {
    return Math.max(image.width(), image.height());
  }

  private static @Nullable Reading read(GrayImage image, int scale, Watch watch) {
    int width = image.width();
    int height = image.height();
    try {
      BitMatrix black =
          new HybridBinarizer(
                  new PlanarYUVLuminanceSource(
                      image.pixels(), width, height, 0, 0, width, height, false))
              .getBlackMatrix();
      DetectorResult detected =
          new Detector(black).detect(Map.of(NEED_RESULT_POINT_CALLBACK, watch));
      int dimension = detected.getBits().getWidth();
      GridMap map = map(detected.getPoints(), dimension, scale);
      return new Reading(new Decoder().decode(detected.getBits()), dimension, map);
    } catch (NotFoundException | FormatException | ChecksumException | Stopped unread) {
      return null;
    }
  }

  /** The perspective that ZXing sampled by, from three finder patterns and an alignment pattern. */
  private static GridMap map(ResultPoint[] points, int dimension, int scale) {
    ResultPoint bottomLeft = points[0];
    ResultPoint topLeft = points[1];
    ResultPoint topRight = points[2];
    float far = dimension - 3.5f;
    boolean aligned = points.length > 3;
    float corner = aligned ? far - 3 : far;
    float x = aligned ? points[3].getX() : topRight.getX() - topLeft.getX() + bottomLeft.getX();
    float y = aligned ? points[3].getY() : topRight.getY() - topLeft.getY() + bottomLeft.getY();
    PerspectiveTransform transform =
        PerspectiveTransform.quadrilateralToQuadrilateral(
            3.5f,
            3.5f,
            far,
            3.5f,
            corner,
            corner,
            3.5f,
            far,
            topLeft.getX(),
            topLeft.getY(),
            topRight.getX(),
            topRight.getY(),
            x,
            y,
            bottomLeft.getX(),
            bottomLeft.getY());
    return (u, v, to) -> {
      float[] place = {(float) u, (float) v};
      transform.transformPoints(place);
      to[0] = place[0] * scale;
      to[1] = place[1] * scale;
    };
  }
}
