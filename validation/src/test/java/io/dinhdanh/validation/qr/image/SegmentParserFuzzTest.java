package io.dinhdanh.validation.qr.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/** Any codewords: at most their bytes times what a mode can pack, and text only if it is UTF-8. */
class SegmentParserFuzzTest {

  @FuzzTest(maxDuration = "2m")
  void anyCodewords(FuzzedDataProvider data) {
    int dimension = 17 + 4 * data.consumeInt(1, 40);
    byte[] codewords = data.consumeRemainingAsBytes();
    Segments segments = SegmentParser.parse(codewords, dimension);
    assertTrue(segments.bytes().length <= 3 * codewords.length);
    String text = segments.text();
    if (text != null) {
      assertEquals(
          text, new String(segments.bytes(), StandardCharsets.UTF_8), "nothing was replaced");
      assertEquals(segments.bytes().length, text.getBytes(StandardCharsets.UTF_8).length);
    }
  }
}
