package io.dinhdanh.validation.qr.image.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.WriterException;
import com.google.zxing.common.DecoderResult;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import io.dinhdanh.validation.qr.image.finder.FinderScan;
import io.dinhdanh.validation.qr.image.finder.FinderTriple;
import io.dinhdanh.validation.qr.image.finder.FinderTriples;
import io.dinhdanh.validation.qr.image.geometry.Point;
import io.dinhdanh.validation.qr.image.pixels.GrayImage;
import io.dinhdanh.validation.qr.image.symbol.SymbolReader;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GridFitTest {

  private static final int SIDE = 360;
  private static final String TEXT = "a sheet that lies on a table or around a bottle, of no one";

  private final Random random = new Random(41);
  private final ByteMatrix print = print();

  private static ByteMatrix print() {
    try {
      return Encoder.encode(TEXT, ErrorCorrectionLevel.L).getMatrix();
    } catch (WriterException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void findsSizeAndPlaceInPerspective() {
    for (int round = 0; round < 25; round++) {
      double tiltX = 0.002 * (random.nextDouble() - 0.5);
      double tiltY = 0.002 * (random.nextDouble() - 0.5);
      GrayImage image = picture(tiltX, tiltY, 0);
      Grid grid = new GridFit(image, triple(image)).grids(2).get(0);
      int modules = print.getWidth();
      assertEquals(modules, grid.dimension());
      double[][] corners = {{0, 0}, {modules, 0}, {modules, modules}, {0, modules}};
      for (double[] corner : corners) {
        Point place = grid.map().at(corner[0], corner[1]);
        double depth = 1 - tiltX * (place.x() - SIDE / 2.0) - tiltY * (place.y() - SIDE / 2.0);
        double u = ((place.x() - SIDE / 2.0) / depth / 7 + modules / 2.0) - corner[0];
        double v = ((place.y() - SIDE / 2.0) / depth / 7 + modules / 2.0) - corner[1];
        assertTrue(Math.hypot(u, v) < 1, u + " " + v);
      }
    }
  }

  @Test
  void followsASheetThatIsNotFlat() {
    GrayImage image = picture(0, 0, 0.7).half();
    Grid grid = new GridFit(image, triple(image)).grids(1).get(0);
    SymbolReader reader = new SymbolReader(grid.dimension());
    DecoderResult bent = reader.read(image, new BendFit(image, grid, true).bend(), true);
    assertNotNull(bent);
    assertTrue(reader.sawCode());
    assertEquals(TEXT, bent.getText());
  }

  private static FinderTriple triple(GrayImage image) {
    List<FinderTriple> triples =
        FinderTriples.of(new FinderScan(image, 4).scan(0, 1, () -> false), 1);
    return triples.get(0);
  }

  /** Seven pixels a module in the middle; a bulge moves rows by so many modules at most. */
  private GrayImage picture(double tiltX, double tiltY, double bulge) {
    byte[] pixels = new byte[SIDE * SIDE];
    int modules = print.getWidth();
    for (int y = 0; y < SIDE; y++) {
      for (int x = 0; x < SIDE; x++) {
        double fromX = x + 0.5 - SIDE / 2.0;
        double fromY = y + 0.5 - SIDE / 2.0;
        double depth = 1 - tiltX * fromX - tiltY * fromY;
        double u = fromX / depth / 7 + modules / 2.0;
        double v = fromY / depth / 7 + modules / 2.0;
        double across = Math.max(0, Math.min(1, (u - 7) / (modules - 14)));
        double down = Math.max(0, Math.min(1, (v - 7) / (modules - 14)));
        v += bulge * Math.sin(Math.PI * across) * (0.3 + 0.7 * down);
        boolean inside = u >= 0 && v >= 0 && u < modules && v < modules;
        pixels[y * SIDE + x] = (byte) (inside && print.get((int) u, (int) v) == 1 ? 40 : 210);
      }
    }
    return new GrayImage(pixels, SIDE, SIDE);
  }
}
