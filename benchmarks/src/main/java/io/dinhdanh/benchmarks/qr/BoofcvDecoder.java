package io.dinhdanh.benchmarks.qr;

import boofcv.abst.fiducial.QrCodeDetector;
import boofcv.alg.fiducial.qrcode.QrCode;
import boofcv.concurrency.BoofConcurrency;
import boofcv.factory.fiducial.FactoryFiducial;
import boofcv.struct.image.GrayU8;
import georegression.geometry.UtilPolygons2D_F64;
import georegression.struct.point.Point2D_F64;
import java.util.ArrayList;
import java.util.List;

/** BoofCV with its defaults, which are its precise settings, on one thread like the others. */
final class BoofcvDecoder implements QrDecoder {

  private final QrCodeDetector<GrayU8> detector = detector();

  private static QrCodeDetector<GrayU8> detector() {
    BoofConcurrency.USE_CONCURRENT = false;
    return FactoryFiducial.qrcode(null, GrayU8.class);
  }

  @Override
  public String name() {
    return "BoofCV";
  }

  @Override
  public List<Sighting> read(Picture picture) {
    GrayU8 image = new GrayU8();
    image.data = picture.pixels;
    image.width = picture.width;
    image.height = picture.height;
    image.stride = picture.width;
    detector.process(image);
    List<Sighting> sightings = new ArrayList<>();
    for (QrCode code : detector.getDetections()) {
      Point2D_F64 centre = new Point2D_F64();
      UtilPolygons2D_F64.vertexAverage(code.bounds, centre);
      sightings.add(new Sighting(code.message, centre.x, centre.y));
    }
    return sightings;
  }
}
