package io.dinhdanh.benchmarks.qr;

import io.dinhdanh.validation.qr.image.QrCorner;
import io.dinhdanh.validation.qr.image.QrProfile;
import io.dinhdanh.validation.qr.image.QrReader;
import io.dinhdanh.validation.qr.image.QrResult;
import io.dinhdanh.validation.qr.image.QrStage;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The reader that is measured, with its usual budget. */
final class OwnDecoder implements QrDecoder {

  private final QrReader reader;
  private final Map<QrStage, Integer> stages = new EnumMap<>(QrStage.class);

  OwnDecoder(QrProfile profile) {
    this.reader = new QrReader(profile);
  }

  @Override
  public String name() {
    return "dinhdanh";
  }

  QrResult result(Picture picture) {
    QrResult result = reader.read(picture.luminance());
    if (result instanceof QrResult.Found found) {
      stages.merge(found.stage(), 1, Integer::sum);
    }
    return result;
  }

  /** How many codes each stage read. */
  Map<QrStage, Integer> stages() {
    return stages;
  }

  @Override
  public List<Sighting> read(Picture picture) {
    return result(picture) instanceof QrResult.Found found ? List.of(sighting(found)) : List.of();
  }

  static Sighting sighting(QrResult.Found found) {
    double x = 0;
    double y = 0;
    for (QrCorner corner : found.corners()) {
      x += corner.x() / 4;
      y += corner.y() / 4;
    }
    return new Sighting(found.text(), x, y);
  }
}
