package io.dinhdanh.validation.qr.image.symbol;

import java.util.Arrays;

/**
 * Reads modules that blur has mixed beyond what a linear filter can part. All modules are detected
 * together: each is judged by what is left of the samples around it when all others, as believed so
 * far, are taken away, in the manner of soft serial interference cancellation (S. Verdu, Multiuser
 * Detection, ch. 7), while the blur itself is estimated from the same beliefs. Not thread-safe,
 * made for one code.
 */
final class InterferenceCanceller {

  private static final int SIDE = 2 * BlurModel.REACH + 1;
  private static final double[] TEMPERATURES = {40, 20, 10, 6, 4};

  private final SymbolLayout layout;
  private final int dimension;
  private final float[][] observed;
  private final float[][] residual;
  private final boolean[] used;
  private final ModuleField field;
  private final float[] evidence;
  private double noise;

  InterferenceCanceller(SymbolLayout layout, ModuleSamples samples, LocalThreshold threshold) {
    this.layout = layout;
    this.dimension = layout.dimension();
    int count = dimension * dimension;
    this.observed = new float[BlurModel.PHASES][count];
    this.residual = new float[BlurModel.PHASES][count];
    this.used = new boolean[count];
    this.field = new ModuleField(dimension);
    this.evidence = new float[count];
    for (int index = 0; index < count; index++) {
      used[index] = samples.seen(index);
      int column = 2 * (index % dimension) + ModuleSamples.MARGIN;
      int row = 2 * (index / dimension) + ModuleSamples.MARGIN;
      for (int phase = 0; phase < BlurModel.PHASES; phase++) {
        float dark = samples.sample(column + phase % 2, row + phase / 2);
        observed[phase][index] = (dark - threshold.at(index)) / threshold.contrast();
      }
    }
  }

  /**
   * Detects all modules anew.
   *
   * @param before what they were believed to be
   * @return what they are believed to be now
   */
  SoftModules detect(SoftModules before) {
    for (int index = 0; index < used.length; index++) {
      int colour = layout.colour(index % dimension, index / dimension);
      double believed = Math.max(-1, Math.min(1, before.at(index)));
      field.set(index, colour == SymbolLayout.FREE ? believed : 2 * colour - 1);
    }
    for (double temperature : TEMPERATURES) {
      BlurModel blur = new BlurModel(field, observed, used);
      subtract(blur);
      sweep(blur, temperature * noise);
      sweep(blur, temperature * noise);
    }
    return new SoftModules(dimension, Arrays.copyOf(evidence, evidence.length));
  }

  /** What the believed modules leave unexplained. */
  private void subtract(BlurModel blur) {
    double[] around = new double[BlurModel.SPAN];
    double sum = 0;
    int count = 0;
    for (int index = 0; index < used.length; index++) {
      field.around(index, around);
      for (int phase = 0; phase < BlurModel.PHASES && used[index]; phase++) {
        double rest = observed[phase][index] - blur.expected(phase, around);
        residual[phase][index] = (float) rest;
        sum += rest * rest;
        count++;
      }
    }
    noise = Math.max(1e-5, sum / Math.max(1, count));
  }

  private void sweep(BlurModel blur, double noiseAtTemperature) {
    for (int index = 0; index < used.length; index++) {
      int u = index % dimension;
      int v = index / dimension;
      double energy = exchange(blur, u, v, 0);
      double match = matched;
      float before = field.at(index);
      double seen = energy < 1e-6 ? 0 : before + match / energy;
      evidence[index] = (float) seen;
      if (layout.colour(u, v) == SymbolLayout.FREE) {
        double believed = Math.tanh(energy * seen / noiseAtTemperature);
        exchange(blur, u, v, believed - before);
        field.set(index, believed);
      }
    }
  }

  private double matched;

  /**
   * Takes a change of one module out of the samples it reaches; what it could reach is returned.
   */
  private double exchange(BlurModel blur, int u, int v, double change) {
    double energy = 0;
    double match = 0;
    for (int offset = 0; offset < BlurModel.SPAN; offset++) {
      int column = u - offset % SIDE + BlurModel.REACH;
      int row = v - offset / SIDE + BlurModel.REACH;
      int at = row * dimension + column;
      boolean inside = column >= 0 && row >= 0 && column < dimension && row < dimension;
      for (int phase = 0; inside && used[at] && phase < BlurModel.PHASES; phase++) {
        double weight = blur.weight(phase, offset);
        match += weight * residual[phase][at];
        energy += weight * weight;
        residual[phase][at] -= (float) (weight * change);
      }
    }
    matched = match;
    return energy;
  }
}
