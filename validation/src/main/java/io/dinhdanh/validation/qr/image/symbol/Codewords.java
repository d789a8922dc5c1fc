package io.dinhdanh.validation.qr.image.symbol;

/** The codewords of a code as read, in the order of printing, and how far each can be believed. */
final class Codewords {

  private final int[] values;
  private final float[] reliability;

  Codewords(SymbolLayout layout, SoftModules modules, FormatInformation format) {
    int[] places = layout.dataModules();
    int dimension = layout.dimension();
    values = new int[places.length / 8];
    reliability = new float[values.length];
    for (int i = 0; i < values.length; i++) {
      float weakest = Float.MAX_VALUE;
      int value = 0;
      for (int bit = 0; bit < 8; bit++) {
        int at = places[8 * i + bit];
        float soft = modules.at(at);
        boolean dark = soft > 0 != format.masks(at % dimension, at / dimension);
        value = (value << 1) | (dark ? 1 : 0);
        weakest = Math.min(weakest, Math.abs(soft));
      }
      values[i] = value;
      reliability[i] = weakest;
    }
  }

  int value(int index) {
    return values[index];
  }

  /** The belief in the weakest of its modules, about 1 for clear ones. */
  float reliability(int index) {
    return reliability[index];
  }
}
