package io.dinhdanh.validation.qr.image.symbol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.DecoderResult;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every version against ZXing's encoder. */
class SymbolLayoutTest {

  private static final String TEXT = "0123456789 nobody";

  private static ByteMatrix print(int version, ErrorCorrectionLevel level, int mask) {
    try {
      return Encoder.encode(
              level == ErrorCorrectionLevel.H && version == 1 ? "1" : TEXT.substring(0, 5),
              level,
              Map.of(EncodeHintType.QR_VERSION, version, EncodeHintType.QR_MASK_PATTERN, mask))
          .getMatrix();
    } catch (WriterException e) {
      throw new AssertionError(e);
    }
  }

  private static SoftModules soft(ByteMatrix print) {
    int dimension = print.getWidth();
    float[] values = new float[dimension * dimension];
    for (int i = 0; i < values.length; i++) {
      values[i] = print.get(i % dimension, i / dimension) == 1 ? 1 : -1;
    }
    return new SoftModules(dimension, values);
  }

  @Test
  void knowsTheColoursOfFunctionPatterns() {
    for (int version = 1; version <= 40; version++) {
      ByteMatrix print = print(version, ErrorCorrectionLevel.L, 3);
      SymbolLayout layout = new SymbolLayout(version);
      int dimension = layout.dimension();
      for (int i = 0; i < dimension * dimension; i++) {
        int colour = layout.colour(i % dimension, i / dimension);
        if (colour != SymbolLayout.FREE) {
          assertEquals(print.get(i % dimension, i / dimension), colour, version + " at " + i);
        }
      }
      assertTrue(FunctionCheck.agrees(layout, soft(print)));
    }
  }

  @ParameterizedTest
  @EnumSource(ErrorCorrectionLevel.class)
  void readsAndPrintsEveryVersionAndMask(ErrorCorrectionLevel level) {
    for (int version = 1; version <= 40; version++) {
      int mask = version % 8;
      ByteMatrix print = print(version, level, mask);
      SoftModules modules = soft(print);
      FormatInformation format = FormatInformation.of(modules);
      assertEquals(level, format.level());
      assertEquals(mask, format.code() & 7);
      assertEquals(1, format.agreement(), 1e-9);
      SymbolLayout layout = new SymbolLayout(version);
      Blocks blocks = new Blocks(layout, format);
      Codewords codewords = new Codewords(layout, modules, format);
      assertTrue(blocks.correct(codewords, ErasureDecoder::withoutErasures));
      PrintedSymbol printed = new PrintedSymbol(layout, format, blocks.codewords());
      assertEquals(1, printed.agreement(modules), 1e-9);
      DecoderResult content = printed.content();
      assertNotNull(content);
      assertTrue(TEXT.startsWith(content.getText()) || content.getText().equals("1"));
    }
  }
}
