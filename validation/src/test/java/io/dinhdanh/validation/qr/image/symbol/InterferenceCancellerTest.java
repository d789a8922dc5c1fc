package io.dinhdanh.validation.qr.image.symbol;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.validation.qr.image.geometry.GridMap;
import io.dinhdanh.validation.qr.image.pixels.GrayImage;
import java.util.Random;
import org.junit.jupiter.api.Test;

class InterferenceCancellerTest {

  private static final int MODULE = 4;
  private static final GridMap GRID =
      (u, v, to) -> {
        to[0] = u * MODULE;
        to[1] = v * MODULE;
      };

  private final Random random = new Random(23);
  private final SymbolLayout layout = new SymbolLayout(5);
  private final int dimension = layout.dimension();

  @Test
  void partsModulesThatBlurHasMixed() {
    for (int round = 0; round < 5; round++) {
      boolean[] dark = modules();
      ModuleSamples samples = new ModuleSamples(blurred(dark, 0.7), GRID, dimension, true);
      SoftModules before = soft(samples);
      LocalThreshold threshold = new LocalThreshold(dimension, samples.means());
      InterferenceCanceller canceller = new InterferenceCanceller(layout, samples, threshold);
      SoftModules after = canceller.detect(canceller.detect(before));
      int wrongBefore = wrong(dark, before);
      int wrongAfter = wrong(dark, after);
      assertTrue(wrongBefore > 0.04 * dark.length, wrongBefore + " of " + dark.length);
      assertTrue(3 * wrongAfter < wrongBefore, wrongAfter + " after " + wrongBefore);
    }
  }

  @Test
  void leavesClearModulesAlone() {
    boolean[] dark = modules();
    ModuleSamples samples = new ModuleSamples(blurred(dark, 0.1), GRID, dimension, true);
    LocalThreshold threshold = new LocalThreshold(dimension, samples.means());
    InterferenceCanceller canceller = new InterferenceCanceller(layout, samples, threshold);
    assertTrue(wrong(dark, canceller.detect(soft(samples))) == 0);
  }

  @Test
  void endsOnAPictureOfOneShade() {
    GrayImage flat = new GrayImage(new byte[200 * 200], 200, 200);
    ModuleSamples samples = new ModuleSamples(flat, GRID, dimension, true);
    LocalThreshold threshold = new LocalThreshold(dimension, samples.means());
    InterferenceCanceller canceller = new InterferenceCanceller(layout, samples, threshold);
    SoftModules after = canceller.detect(soft(samples));
    for (int i = 0; i < dimension * dimension; i++) {
      assertTrue(Float.isFinite(after.at(i)));
    }
  }

  private boolean[] modules() {
    boolean[] dark = new boolean[dimension * dimension];
    for (int i = 0; i < dark.length; i++) {
      int colour = layout.colour(i % dimension, i / dimension);
      dark[i] = colour == SymbolLayout.FREE ? random.nextBoolean() : colour == SymbolLayout.DARK;
    }
    return dark;
  }

  private SoftModules soft(ModuleSamples samples) {
    float[] means = samples.means();
    LocalThreshold threshold = new LocalThreshold(dimension, means);
    float[] soft = new float[means.length];
    for (int i = 0; i < soft.length; i++) {
      soft[i] = (means[i] - threshold.at(i)) / threshold.contrast();
    }
    return new SoftModules(dimension, soft);
  }

  private int wrong(boolean[] dark, SoftModules modules) {
    int wrong = 0;
    for (int i = 0; i < dark.length; i++) {
      wrong += modules.at(i) > 0 == dark[i] ? 0 : 1;
    }
    return wrong;
  }

  /** The modules under a Gaussian of so many modules, by rows and then by columns, with noise. */
  private GrayImage blurred(boolean[] dark, double sigma) {
    int side = dimension * MODULE;
    double[] light = new double[side * side];
    for (int i = 0; i < light.length; i++) {
      light[i] = dark[i / side / MODULE * dimension + i % side / MODULE] ? 40 : 210;
    }
    double[] rows = convolved(light, side, sigma * MODULE, 1);
    double[] both = convolved(rows, side, sigma * MODULE, side);
    byte[] pixels = new byte[both.length];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = (byte) Math.round(both[i] + 2 * random.nextGaussian());
    }
    return new GrayImage(pixels, side, side);
  }

  private static double[] convolved(double[] from, int side, double sigma, int step) {
    double[] to = new double[from.length];
    int reach = (int) Math.ceil(3 * sigma);
    for (int i = 0; i < from.length; i++) {
      int place = i / step % side;
      double sum = 0;
      double weights = 0;
      for (int d = -reach; d <= reach; d++) {
        double weight = Math.exp(-d * d / (2 * sigma * sigma));
        boolean inside = place + d >= 0 && place + d < side;
        sum += weight * (inside ? from[i + d * step] : 210);
        weights += weight;
      }
      to[i] = sum / weights;
    }
    return to;
  }
}
