package io.dinhdanh.validation.qr.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Test;

class QrReaderTest {

  private static final String CARD =
      "001099000123|012345678|Nguyễn Văn Thử|01021999|Nam|Số 1 Phố Mẫu, Hà Nội|05062021";

  private final QrReader any = new QrReader(QrProfile.ANY);
  private final QrReader cards = new QrReader(QrProfile.CARD);

  @Test
  void readsACleanCard() {
    QrResult.Found found =
        assertInstanceOf(QrResult.Found.class, cards.read(Prints.of(CARD, 4, 40)));
    assertEquals(CARD, found.text());
    assertEquals(QrStage.PLAIN, found.stage());
  }

  @Test
  void givesTheCornersOnTheUprightPicture() {
    LuminanceImage image = Prints.of(CARD, 4, 40);
    QrResult.Found found = assertInstanceOf(QrResult.Found.class, any.read(image));
    double far = image.width() - 40;
    double[][] expected = {{40, 40}, {far, 40}, {far, far}, {40, far}};
    for (int i = 0; i < 4; i++) {
      assertEquals(expected[i][0], found.corners().get(i).x(), 4);
      assertEquals(expected[i][1], found.corners().get(i).y(), 4);
    }
  }

  @Test
  void saysThatACodeIsNotACard() {
    assertEquals(
        NotFoundReason.NOT_A_CARD, reason(cards.read(Prints.of("https://example.vn", 4, 40))));
  }

  @Test
  void saysThatNothingIsThere() {
    LuminanceImage blank = LuminanceImage.of(new byte[400 * 300], 400, 300);
    assertEquals(NotFoundReason.NO_FINDER, reason(any.read(blank)));
  }

  private static NotFoundReason reason(QrResult result) {
    return assertInstanceOf(QrResult.NotFound.class, result).reason();
  }
}
