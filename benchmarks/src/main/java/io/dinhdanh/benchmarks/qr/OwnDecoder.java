package io.dinhdanh.benchmarks.qr;

import io.dinhdanh.validation.qr.image.QrCorner;
import io.dinhdanh.validation.qr.image.QrProfile;
import io.dinhdanh.validation.qr.image.QrReader;
import io.dinhdanh.validation.qr.image.QrResult;
import java.util.List;

/** The reader that is measured, with its usual budget. */
final class OwnDecoder implements QrDecoder {

  private final QrReader reader;

  OwnDecoder(QrProfile profile) {
    this.reader = new QrReader(profile);
  }

  @Override
  public String name() {
    return "dinhdanh";
  }

  QrResult result(Picture picture) {
    return reader.read(picture.luminance());
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
