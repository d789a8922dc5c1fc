package io.dinhdanh.benchmarks.qr;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.ResultPoint;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.List;
import java.util.Map;

/** ZXing's own reader with its better binarizer. */
final class ZxingDecoder implements QrDecoder {

  private final Map<DecodeHintType, ?> hints;
  private final String name;

  private ZxingDecoder(String name, Map<DecodeHintType, ?> hints) {
    this.name = name;
    this.hints = hints;
  }

  /** Every row is searched: what suits a photograph. */
  static ZxingDecoder harder() {
    return new ZxingDecoder("ZXing", Map.of(DecodeHintType.TRY_HARDER, true));
  }

  /** The defaults: what suits a stream of frames. */
  static ZxingDecoder plain() {
    return new ZxingDecoder("ZXing plain", Map.of());
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<Sighting> read(Picture picture) {
    PlanarYUVLuminanceSource source =
        new PlanarYUVLuminanceSource(
            picture.pixels,
            picture.width,
            picture.height,
            0,
            0,
            picture.width,
            picture.height,
            false);
    try {
      Result result =
          new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source)), hints);
      ResultPoint[] points = result.getResultPoints();
      float x = (points[0].getX() + points[2].getX()) / 2;
      float y = (points[0].getY() + points[2].getY()) / 2;
      return List.of(new Sighting(result.getText(), x, y));
    } catch (ReaderException unread) {
      return List.of();
    }
  }
}
