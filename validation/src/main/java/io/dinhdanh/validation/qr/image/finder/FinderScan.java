package io.dinhdanh.validation.qr.image.finder;

import io.dinhdanh.validation.qr.image.pixels.BlockMeans;
import io.dinhdanh.validation.qr.image.pixels.GrayImage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Looks for finder patterns row by row: five runs of {@link RunPattern}'s proportions, their edges
 * placed between pixels where the luminance crosses the mean of its surroundings. Patterns of both
 * polarities are found in one pass. Not thread-safe, made for one picture.
 */
public final class FinderScan {

  /** Textures can look like patterns without end; a code needs three. */
  private static final int MOST_FINDERS = 48;

  private static final int MOST_PROBES = 6000;

  private final GrayImage image;
  private final BlockMeans means;
  private final FinderProbe probe;
  private final float hysteresis;
  private final float[] mean;
  private final double[] edges = new double[6];
  private final List<Finder> found = new ArrayList<>();
  private int edgeCount;
  private int probes;

  /**
   * A scan.
   *
   * @param image the picture
   * @param hysteresis how far the luminance must pass the mean for a run to begin, in gray levels:
   *     about the noise
   */
  public FinderScan(GrayImage image, double hysteresis) {
    this.image = image;
    this.means = new BlockMeans(image);
    this.probe = new FinderProbe(image);
    this.hysteresis = (float) hysteresis;
    this.mean = new float[image.width()];
  }

  /**
   * Scans every so many rows.
   *
   * @param first the first scanned row
   * @param step rows from one scanned row to the next
   * @param outOfTime ends the scan early
   * @return the patterns found, best first
   */
  public List<Finder> scan(int first, int step, BooleanSupplier outOfTime) {
    for (int y = first; y < image.height() && !isFull(); y += step) {
      scanRow(y);
      if ((y & 31) == (first & 31) && outOfTime.getAsBoolean()) {
        break;
      }
    }
    found.sort((one, other) -> Double.compare(other.quality(), one.quality()));
    return found;
  }

  private boolean isFull() {
    return found.size() >= MOST_FINDERS || probes >= MOST_PROBES;
  }

  private void scanRow(int y) {
    means.row(y, mean);
    byte[] pixels = image.pixels();
    int from = y * image.width();
    edgeCount = 0;
    int side = 0;
    double crossing = 0;
    float before = 0;
    for (int x = 0; x < mean.length; x++) {
      float above = (pixels[from + x] & 0xFF) - mean[x];
      if (above * side <= 0) {
        if (before * side > 0) {
          crossing = x - 0.5 + before / (before - above);
        }
        if (Math.abs(above) > hysteresis) {
          edge(crossing, y, side < 0);
          side = above > 0 ? 1 : -1;
        }
      }
      before = above;
    }
    edge(mean.length, y, side < 0);
  }

  private void edge(double at, int y, boolean afterDark) {
    for (int i = 0; i < 5; i++) {
      edges[i] = edges[i + 1];
    }
    edges[5] = at;
    edgeCount++;
    if (edgeCount >= 6 && RunPattern.fits(edges)) {
      double module = (edges[5] - edges[0]) / 7;
      probe((edges[2] + edges[3]) / 2, y + 0.5, module, afterDark);
    }
  }

  private void probe(double x, double y, double module, boolean dark) {
    for (Finder known : found) {
      if (known.darkOnLight() == dark
          && Math.abs(known.centre().x() - x) < 2 * module
          && Math.abs(known.centre().y() - y) < 2 * known.module()) {
        return;
      }
    }
    probes++;
    Finder finder = probe.probe(x, y, edges, dark);
    if (finder != null) {
      add(finder);
    }
  }

  private void add(Finder finder) {
    for (int i = 0; i < found.size(); i++) {
      if (found.get(i).isSameAs(finder)) {
        if (finder.quality() > found.get(i).quality()) {
          found.set(i, finder);
        }
        return;
      }
    }
    found.add(finder);
  }
}
