package io.dinhdanh.validation.qr.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.google.zxing.EncodeHintType;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PayloadTextTest {

  private static final String NUMBER = "001099000123";
  private static final String REST = "||Nguyễn Thị Thử|01021999|Nữ|Số 1 Phố Mẫu, Hà Nội|05062021";
  private static final String CARD = NUMBER + REST;
  private static final String GUESS = NUMBER + "|a guess that must not be taken";
  private static final Charset WINDOWS = Charset.forName("windows-1258");

  /** Windows-1258 has base letters with hat or horn, and tone marks that follow them. */
  private static byte[] windows(String text) {
    return text.replace("ễ", "ê\u0303")
        .replace("ử", "ư\u0309")
        .replace("ị", "i\u0323")
        .replace("ữ", "ư\u0303")
        .replace("ố", "ô\u0301")
        .replace("ẫ", "â\u0303")
        .replace("ộ", "ô\u0323")
        .getBytes(WINDOWS);
  }

  @Test
  void joinsACharacterThatTwoSegmentsShare() {
    for (String form : List.of(REST, Normalizer.normalize(REST, Normalizer.Form.NFD))) {
      byte[] whole = form.getBytes(StandardCharsets.UTF_8);
      for (int split = 0; split <= whole.length; split++) {
        Reading reading =
            new SegmentWriter()
                .numeric(NUMBER)
                .bytes(Arrays.copyOf(whole, split))
                .bytes(Arrays.copyOfRange(whole, split, whole.length))
                .reading(GUESS);
        assertEquals(NUMBER + form, PayloadText.of(reading, QrProfile.CARD), "split at " + split);
        assertEquals(NUMBER + form, PayloadText.of(reading, QrProfile.ANY));
        assertArrayEquals(
            (NUMBER + form).getBytes(StandardCharsets.UTF_8), reading.segments().bytes());
      }
    }
  }

  @Test
  void digitsBetweenThePartsOfACharacterBreakIt() {
    byte[] whole = "|Thử".getBytes(StandardCharsets.UTF_8);
    for (int split = 4; split < whole.length; split++) {
      Reading reading =
          new SegmentWriter()
              .numeric(NUMBER)
              .bytes(Arrays.copyOf(whole, split))
              .numeric("1")
              .bytes(Arrays.copyOfRange(whole, split, whole.length))
              .reading(GUESS);
      assertNull(PayloadText.of(reading, QrProfile.CARD));
    }
  }

  @Test
  void takesNoOtherCharacterSetForACard() {
    byte[][] others = {windows(REST), REST.getBytes(StandardCharsets.UTF_16BE)};
    for (byte[] other : others) {
      assertNull(card(new SegmentWriter().numeric(NUMBER).bytes(other)));
      byte[] number = NUMBER.getBytes(StandardCharsets.US_ASCII);
      assertNull(card(new SegmentWriter().bytes(number).bytes(other)));
    }
  }

  @Test
  void takesAnAnnouncedCharacterSetOnlyIfItIsUtf8() {
    byte[] rest = REST.getBytes(StandardCharsets.UTF_8);
    for (int designator = 0; designator < 128; designator++) {
      SegmentWriter writer = new SegmentWriter().characterSet(designator);
      String text = card(writer.numeric(NUMBER).bytes(rest));
      assertEquals(designator == 26 || designator == 27 ? CARD : null, text, "" + designator);
    }
    SegmentWriter ascii = new SegmentWriter().bits(7, 4).bits(0x8000 | 170, 16);
    assertEquals(CARD, card(ascii.numeric(NUMBER).bytes(rest)));
    SegmentWriter other = new SegmentWriter().bits(7, 4).bits(0xc00000 | (26 << 8), 24);
    assertNull(card(other.numeric(NUMBER).bytes(rest)));
  }

  @Test
  void takesNoKanjiNoPartOfAMessageAndNoDamageForACard() {
    byte[] rest = REST.getBytes(StandardCharsets.UTF_8);
    assertNull(card(new SegmentWriter().numeric(NUMBER).bytes(rest).bits(8, 4).bits(0, 8)));
    assertNull(card(new SegmentWriter().bits(3, 4).bits(0, 16).numeric(NUMBER).bytes(rest)));
    assertNull(card(new SegmentWriter().bits(5, 4).numeric(NUMBER).bytes(rest)));
    assertNull(card(new SegmentWriter().numeric(NUMBER).bytes(rest).bits(6, 4)));
    assertNull(card(new SegmentWriter().numeric(NUMBER).bytes(rest).bits(4, 4).bits(200, 8)));
    assertEquals(CARD, card(new SegmentWriter().numeric(NUMBER).bytes(rest)));
    assertEquals(CARD, card(new SegmentWriter().alphanumeric(NUMBER).bytes(rest)));
  }

  @Test
  void takesAByteOrderMark() {
    byte[] marked = ("\uFEFF" + CARD).getBytes(StandardCharsets.UTF_8);
    assertEquals("\uFEFF" + CARD, card(new SegmentWriter().bytes(marked)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://example.vn", "HS4010000000001|4e67|", "{\"id\":1}", ""})
  void takesOtherCodesOnlyInProfileAny(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Reading reading = new SegmentWriter().bytes(bytes).reading(GUESS);
    assertNull(PayloadText.of(reading, QrProfile.CARD));
    assertEquals(text, PayloadText.of(reading, QrProfile.ANY));
  }

  @Test
  void guessesOnlyInProfileAny() {
    Reading reading = new SegmentWriter().numeric(NUMBER).bytes(windows(REST)).reading(GUESS);
    assertEquals(GUESS, PayloadText.of(reading, QrProfile.ANY));
  }

  /** Codes as an optimising encoder prints them: the number in a segment of its own. */
  @Test
  void readsAPrintOfSeveralSegments() {
    QrResult.Found found = read(StandardCharsets.UTF_8.name(), QrProfile.CARD, CARD);
    assertEquals(CARD, found.text());
    assertEquals(new QrBytes(CARD.getBytes(StandardCharsets.UTF_8)), found.bytes());
  }

  @Test
  void refusesAPrintInAnotherCharacterSet() {
    String french = NUMBER + "||Lê Thị Thu Hà|01021999|Nam|Hà Giang|05062021".replace("ị", "i");
    LuminanceImage image =
        Prints.of(
            french,
            4,
            40,
            Map.of(EncodeHintType.CHARACTER_SET, "ISO-8859-1", EncodeHintType.QR_COMPACT, true));
    QrResult result = new QrReader(QrProfile.CARD).read(image);
    assertEquals(
        NotFoundReason.NOT_A_CARD, assertInstanceOf(QrResult.NotFound.class, result).reason());
    assertEquals(
        french,
        assertInstanceOf(QrResult.Found.class, new QrReader(QrProfile.ANY).read(image)).text());
  }

  private static QrResult.Found read(String set, QrProfile profile, String text) {
    Map<EncodeHintType, Object> hints =
        Map.of(EncodeHintType.CHARACTER_SET, set, EncodeHintType.QR_COMPACT, true);
    return assertInstanceOf(
        QrResult.Found.class, new QrReader(profile).read(Prints.of(text, 4, 40, hints)));
  }

  private static @Nullable String card(SegmentWriter writer) {
    return PayloadText.of(writer.reading(GUESS), QrProfile.CARD);
  }
}
