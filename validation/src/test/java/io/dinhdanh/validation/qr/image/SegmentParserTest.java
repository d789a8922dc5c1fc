package io.dinhdanh.validation.qr.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.google.zxing.ChecksumException;
import com.google.zxing.EncodeHintType;
import com.google.zxing.FormatException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.DecoderResult;
import com.google.zxing.qrcode.decoder.Decoder;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SegmentParserTest {

  private static final String[] PARTS = {
    "0",
    "12",
    "345",
    "6789012345678",
    "ABC",
    "A1B2-C3 $%",
    "|",
    "ễ",
    "Nguyễn Thị",
    "a",
    "xyz/,",
    ":",
  };

  /** ZXing splits texts into segments of all modes; joined again, they are the text in UTF-8. */
  @Test
  void joinsWhatAnOptimisingEncoderSplit() throws FormatException, ChecksumException {
    Random random = new Random(18004);
    for (int i = 0; i < 400; i++) {
      StringBuilder text = new StringBuilder();
      int parts = 1 + random.nextInt(i < 300 ? 12 : 60);
      for (int j = 0; j < parts; j++) {
        text.append(PARTS[random.nextInt(PARTS.length)]);
      }
      Segments segments = printed(text.toString(), "UTF-8");
      assertEquals(text.toString(), segments.text());
      assertArrayEquals(text.toString().getBytes(StandardCharsets.UTF_8), segments.bytes());
    }
  }

  @Test
  void keepsKanjiAndHanziInTheirSets() throws FormatException, ChecksumException {
    for (String text : new String[] {"日本語漢字", "点茗", "亜腕弌熙"}) {
      Segments segments = printed(text, "Shift_JIS");
      assertNull(segments.text());
      assertArrayEquals(text.getBytes(Charset.forName("Shift_JIS")), segments.bytes());
    }
    SegmentWriter hanzi = new SegmentWriter().bits(13, 4).bits(1, 4).bits(2, 8);
    hanzi.bits(value("中", 0xa6a1), 13).bits(value("、", 0xa1a1), 13);
    Segments segments = SegmentParser.parse(hanzi.codewords(), SegmentWriter.DIMENSION);
    assertArrayEquals("中、".getBytes(Charset.forName("GB2312")), segments.bytes());
    assertNull(segments.text());
  }

  private static int value(String hanzi, int offset) {
    byte[] pair = hanzi.getBytes(Charset.forName("GB2312"));
    int moved = (((pair[0] & 0xff) << 8) | (pair[1] & 0xff)) - offset;
    return (moved >> 8) * 0x60 + (moved & 0xff);
  }

  @Test
  void damageIsNoText() {
    SegmentWriter[] damaged = {
      new SegmentWriter().bits(1, 4).bits(3, 10).bits(1000, 10),
      new SegmentWriter().bits(1, 4).bits(2, 10).bits(100, 7),
      new SegmentWriter().bits(1, 4).bits(1, 10).bits(10, 4),
      new SegmentWriter().bits(2, 4).bits(2, 9).bits(2025, 11),
      new SegmentWriter().bits(2, 4).bits(1, 9).bits(45, 6),
      new SegmentWriter().bits(4, 4).bits(255, 8),
      new SegmentWriter().bits(7, 4).bits(0xe0, 8),
      new SegmentWriter().bits(14, 4),
    };
    for (SegmentWriter writer : damaged) {
      assertNull(SegmentParser.parse(writer.codewords(), SegmentWriter.DIMENSION).text());
    }
    assertEquals("", SegmentParser.parse(new byte[0], 21).text());
    for (int first = 0; first < 256; first++) {
      SegmentParser.parse(new byte[] {(byte) first}, 177);
    }
  }

  private static Segments printed(String text, String set)
      throws FormatException, ChecksumException {
    Map<EncodeHintType, Object> hints =
        Map.of(
            EncodeHintType.CHARACTER_SET, set, EncodeHintType.QR_COMPACT, !set.equals("Shift_JIS"));
    ByteMatrix matrix = Prints.matrix(text, ErrorCorrectionLevel.L, hints);
    int dimension = matrix.getWidth();
    BitMatrix bits = new BitMatrix(dimension);
    for (int i = 0; i < dimension * dimension; i++) {
      if (matrix.get(i % dimension, i / dimension) == 1) {
        bits.set(i % dimension, i / dimension);
      }
    }
    DecoderResult result = new Decoder().decode(bits);
    assertEquals(text, result.getText(), "the oracle");
    return SegmentParser.parse(result.getRawBytes(), dimension);
  }
}
