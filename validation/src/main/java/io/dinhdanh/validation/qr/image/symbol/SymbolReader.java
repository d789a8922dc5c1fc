package io.dinhdanh.validation.qr.image.symbol;

import com.google.zxing.common.DecoderResult;
import io.dinhdanh.validation.qr.image.geometry.GridMap;
import io.dinhdanh.validation.qr.image.pixels.GrayImage;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a code whose grid has been laid over the picture, by better and better readings of the same
 * samples: the means of modules, then an equaliser trained on the function patterns, then one that
 * learns from its own decisions; and last with erasures. Keeps what blocks each reading gave. Not
 * thread-safe, made for one code of one size.
 */
public final class SymbolReader {

  /** Of the modules, so many must look as the corrected code has them. */
  private static final double LEAST_AGREEMENT = 0.8;

  private static final double LEAST_FORMAT_AGREEMENT = 0.3;
  private static final int DECISION_ROUNDS = 2;
  private static final int CANCELLING_ROUNDS = 2;
  private static final double CLEAR = 0.4;

  private final SymbolLayout layout;
  private final Map<Integer, Blocks> blocks = new HashMap<>();
  private boolean plausible;

  /**
   * A reader.
   *
   * @param dimension modules along one edge
   */
  public SymbolReader(int dimension) {
    this.layout = SymbolLayout.ofDimension(dimension);
  }

  /**
   * Whether a grid has been read under which the function patterns showed: then there is a code,
   * and more may be tried to read it.
   *
   * @return true if so
   */
  public boolean sawCode() {
    return plausible;
  }

  /**
   * Reads the code under a grid.
   *
   * @param image the picture
   * @param map where the grid lies on it
   * @param darkOnLight its polarity
   * @return its content, or null if there is none or it cannot be corrected
   */
  public @Nullable DecoderResult read(GrayImage image, GridMap map, boolean darkOnLight) {
    ModuleSamples samples = new ModuleSamples(image, map, layout.dimension(), darkOnLight);
    float[] means = samples.means();
    SoftModules modules = soft(samples, means);
    if (!FunctionCheck.agrees(layout, modules)) {
      return null;
    }
    plausible = true;
    DecoderResult result = decode(modules, false);
    LocalThreshold threshold = new LocalThreshold(layout.dimension(), means);
    for (int round = 0; round <= DECISION_ROUNDS && result == null; round++) {
      modules = equalised(samples, threshold, round == 0 ? null : modules);
      result = decode(modules, false);
    }
    result = result == null ? decode(modules, true) : result;
    return result == null ? cancelled(samples, threshold, modules) : result;
  }

  /** Undoes what an equaliser cannot: all modules are detected together. */
  private @Nullable DecoderResult cancelled(
      ModuleSamples samples, LocalThreshold threshold, SoftModules equalised) {
    InterferenceCanceller canceller = new InterferenceCanceller(layout, samples, threshold);
    SoftModules modules = equalised;
    DecoderResult result = null;
    for (int round = 0; round < CANCELLING_ROUNDS && result == null; round++) {
      modules = canceller.detect(modules);
      result = decode(modules, false);
    }
    return result == null ? decode(modules, true) : result;
  }

  private SoftModules equalised(
      ModuleSamples samples, LocalThreshold threshold, @Nullable SoftModules decisions) {
    Equaliser equaliser = new Equaliser(samples, threshold);
    int dimension = layout.dimension();
    for (int i = 0; i < dimension * dimension; i++) {
      int colour = layout.colour(i % dimension, i / dimension);
      if (colour != SymbolLayout.FREE) {
        equaliser.learn(i, colour == SymbolLayout.DARK ? 1 : -1, 1);
      } else if (decisions != null && Math.abs(decisions.at(i)) > CLEAR) {
        equaliser.learn(i, Math.signum(decisions.at(i)), 0.5);
      }
    }
    return soft(samples, equaliser.equalise());
  }

  private static SoftModules soft(ModuleSamples samples, float[] values) {
    LocalThreshold threshold = new LocalThreshold(samples.dimension(), values);
    float[] soft = new float[values.length];
    for (int i = 0; i < soft.length; i++) {
      soft[i] = samples.seen(i) ? (values[i] - threshold.at(i)) / threshold.contrast() : 0;
    }
    return new SoftModules(samples.dimension(), soft);
  }

  private @Nullable DecoderResult decode(SoftModules upright, boolean erasures) {
    SoftModules mirrored = upright.transposed();
    FormatInformation format = FormatInformation.of(upright);
    FormatInformation mirroredFormat = FormatInformation.of(mirrored);
    boolean mirror = mirroredFormat.agreement() > format.agreement();
    FormatInformation best = mirror ? mirroredFormat : format;
    return best.agreement() < LEAST_FORMAT_AGREEMENT
        ? null
        : decode(mirror ? mirrored : upright, best, mirror, erasures);
  }

  private @Nullable DecoderResult decode(
      SoftModules modules, FormatInformation format, boolean mirror, boolean erasures) {
    int key = (format.code() << 1) | (mirror ? 1 : 0);
    Blocks open = blocks.computeIfAbsent(key, k -> new Blocks(layout, format));
    Codewords codewords = new Codewords(layout, modules, format);
    Blocks.Corrector corrector =
        erasures ? ErasureDecoder::withErasures : ErasureDecoder::withoutErasures;
    if (!open.correct(codewords, corrector)) {
      return null;
    }
    PrintedSymbol printed = new PrintedSymbol(layout, format, open.codewords());
    boolean agrees = printed.agreement(modules) >= LEAST_AGREEMENT;
    DecoderResult result = agrees ? printed.content() : null;
    if (result == null) {
      open.reset();
    }
    return result;
  }
}
