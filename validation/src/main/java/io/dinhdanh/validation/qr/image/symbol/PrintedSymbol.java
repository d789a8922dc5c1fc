package io.dinhdanh.validation.qr.image.symbol;

import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.DecoderResult;
import com.google.zxing.qrcode.decoder.Decoder;
import org.jspecify.annotations.Nullable;

/** A code printed anew from its corrected codewords: what the picture ought to have shown. */
final class PrintedSymbol {

  private final SymbolLayout layout;
  private final BitMatrix modules;

  PrintedSymbol(SymbolLayout layout, FormatInformation format, int[] codewords) {
    this.layout = layout;
    int dimension = layout.dimension();
    this.modules = new BitMatrix(dimension);
    for (int i = 0; i < dimension * dimension; i++) {
      put(
          i % dimension,
          i / dimension,
          layout.colour(i % dimension, i / dimension) == SymbolLayout.DARK);
    }
    format.print(dimension, this::put);
    put(8, dimension - 8, true);
    int[] places = layout.dataModules();
    for (int i = 0; i < places.length; i++) {
      int u = places[i] % dimension;
      int v = places[i] / dimension;
      boolean one = ((codewords[i / 8] >> (7 - i % 8)) & 1) == 1;
      put(u, v, one != format.masks(u, v));
    }
  }

  private void put(int u, int v, boolean dark) {
    if (dark) {
      modules.set(u, v);
    } else {
      modules.unset(u, v);
    }
  }

  /** The part of the data modules that look as printed, of those that were seen. */
  double agreement(SoftModules seen) {
    int agreeing = 0;
    int count = 0;
    for (int place : layout.dataModules()) {
      float soft = seen.at(place);
      if (soft != 0) {
        boolean dark = modules.get(place % layout.dimension(), place / layout.dimension());
        agreeing += soft > 0 == dark ? 1 : 0;
        count++;
      }
    }
    return count == 0 ? 0 : (double) agreeing / count;
  }

  /** The content, or null if the codewords do not make sense. */
  @Nullable DecoderResult content() {
    try {
      return new Decoder().decode(modules);
    } catch (ChecksumException | FormatException e) {
      return null;
    }
  }
}
