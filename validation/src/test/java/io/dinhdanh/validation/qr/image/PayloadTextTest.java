package io.dinhdanh.validation.qr.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.google.zxing.common.DecoderResult;
import com.google.zxing.common.StringUtils;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PayloadTextTest {

  private static final String CARD =
      "001099000123||Nguyễn Thị Thử|01021999|Nữ|Số 1 Phố Mẫu, Hà Nội|05062021";

  /** What ZXing makes of byte segments: each in the character set that it guesses. */
  private static DecoderResult bytes(byte[]... segments) {
    StringBuilder text = new StringBuilder();
    List<byte[]> all = new ArrayList<>();
    for (byte[] segment : segments) {
      text.append(new String(segment, StringUtils.guessCharset(segment, Map.of())));
      all.add(segment);
    }
    return new DecoderResult(new byte[1], text.toString(), all, "M");
  }

  @Test
  void joinsACharacterThatTwoSegmentsShare() {
    for (String form : List.of(CARD, Normalizer.normalize(CARD, Normalizer.Form.NFD))) {
      byte[] whole = form.getBytes(StandardCharsets.UTF_8);
      for (int split = 0; split <= whole.length; split++) {
        byte[] first = Arrays.copyOf(whole, split);
        byte[] second = Arrays.copyOfRange(whole, split, whole.length);
        DecoderResult result = bytes(first, second);
        assertEquals(form, PayloadText.of(result, QrProfile.CARD), "split at " + split);
        assertEquals(form, PayloadText.of(result, QrProfile.ANY));
        assertArrayEquals(whole, PayloadText.bytes(result));
      }
    }
  }

  @Test
  void takesNoOtherCharacterSetForACard() {
    byte[] windows =
        CARD.replace("ễ", "ê").replace("ử", "u").getBytes(Charset.forName("windows-1258"));
    assertNull(PayloadText.of(bytes(windows), QrProfile.CARD));
    byte[] utf16 = CARD.getBytes(StandardCharsets.UTF_16BE);
    assertNull(PayloadText.of(bytes(utf16), QrProfile.CARD));
  }

  @Test
  void takesOtherCodesOnlyInProfileAny() {
    for (String text : List.of("https://example.vn", "HS4010000000001|4e67|", "{\"id\":1}", "")) {
      DecoderResult result = bytes(text.getBytes(StandardCharsets.UTF_8));
      assertNull(PayloadText.of(result, QrProfile.CARD));
      assertEquals(text, PayloadText.of(result, QrProfile.ANY));
    }
  }

  @Test
  void takesTextThatIsNotOfBytesAlone() {
    byte[] tail = "|Thử".getBytes(StandardCharsets.UTF_8);
    DecoderResult mixed = new DecoderResult(new byte[1], "001099000123|Thử", List.of(tail), "M");
    assertEquals("001099000123|Thử", PayloadText.of(mixed, QrProfile.CARD));
    DecoderResult broken =
        new DecoderResult(new byte[1], "001099000123|Th\uFFFD", List.of(tail), "M");
    assertNull(PayloadText.of(broken, QrProfile.CARD));
    DecoderResult numeric = new DecoderResult(new byte[1], "0123456", null, "M");
    assertEquals("0123456", PayloadText.of(numeric, QrProfile.ANY));
    assertEquals(0, PayloadText.bytes(numeric).length);
  }
}
