package io.dinhdanh.validation.qr.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.dinhdanh.validation.qr.image.scene.CardScene;
import io.dinhdanh.validation.qr.image.scene.CardScenes;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QrReaderTest {

  private static final String CARD =
      "001099000123|012345678|Nguyễn Văn Thử|01021999|Nam|Số 1 Phố Mẫu, Hà Nội|05062021";
  private static final int BORDER = 40;
  private static final Duration LONG = Duration.ofSeconds(60);

  private final QrReader any = new QrReader(QrProfile.ANY);
  private final QrReader cards = new QrReader(QrProfile.CARD);

  @Test
  void readsACleanCard() {
    QrResult.Found found = found(cards.read(Prints.of(CARD, 4, BORDER)));
    assertEquals(CARD, found.text());
    assertEquals(QrStage.PLAIN, found.stage());
  }

  @Test
  void readsAnInvertedCode() {
    LuminanceImage print = Prints.of(CARD, 4, BORDER);
    byte[] pixels = print.luminance();
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = (byte) ~pixels[i];
    }
    QrResult.Found found =
        found(cards.read(LuminanceImage.of(pixels, print.width(), print.height())));
    assertEquals(CARD, found.text());
    assertNotEquals(QrStage.PLAIN, found.stage());
  }

  @Test
  void readsAMirroredCode() {
    LuminanceImage print = Prints.of(CARD, 4, BORDER);
    byte[] pixels = print.luminance();
    byte[] mirrored = new byte[pixels.length];
    int width = print.width();
    for (int i = 0; i < pixels.length; i++) {
      mirrored[i] = pixels[i - i % width + width - 1 - i % width];
    }
    QrResult.Found found = found(cards.read(LuminanceImage.of(mirrored, width, print.height())));
    assertEquals(CARD, found.text());
  }

  @Test
  void givesTheCornersOnTheUprightPicture() {
    LuminanceImage image = Prints.of(CARD, 4, BORDER);
    double far = image.width() - BORDER;
    assertCorners(
        new double[][] {{BORDER, BORDER}, {far, BORDER}, {far, far}, {BORDER, far}},
        found(any.read(image)),
        1);
  }

  /** A camera's plane: turned, with padded rows, the code not in the middle. */
  @ParameterizedTest
  @CsvSource({"0, 0", "90, 13", "180, 64", "270, 7"})
  void givesTheSameCornersHoweverTheCameraIsTurned(int rotation, int padding) {
    LuminanceImage upright = offCentre();
    int wide = rotation % 180 == 0 ? upright.width() : upright.height();
    int high = rotation % 180 == 0 ? upright.height() : upright.width();
    byte[] from = upright.luminance();
    byte[] plane = new byte[(wide + padding) * high];
    new Random(rotation).nextBytes(plane);
    LuminanceImage shape = LuminanceImage.of(plane, wide, high, wide + padding, rotation);
    for (int y = 0; y < high; y++) {
      for (int x = 0; x < wide; x++) {
        QrCorner at = shape.upright(x + 0.5, y + 0.5);
        int row = (int) at.y();
        int column = (int) at.x();
        plane[y * (wide + padding) + x] = from[row * upright.width() + column];
      }
    }
    LuminanceImage turned = LuminanceImage.of(plane, wide, high, wide + padding, rotation);
    QrResult.Found found = found(cards.read(turned));
    assertEquals(CARD, found.text());
    int near = BORDER;
    int left = 3 * BORDER;
    int side = found.modules() * 4;
    double[][] expected = {
      {left, near}, {left + side, near}, {left + side, near + side}, {left, near + side}
    };
    assertCorners(expected, found, 1);
  }

  private static LuminanceImage offCentre() {
    LuminanceImage print = Prints.of(CARD, 4, BORDER);
    int width = print.width() + 2 * BORDER;
    byte[] pixels = new byte[width * print.height()];
    Arrays.fill(pixels, (byte) 230);
    for (int y = 0; y < print.height(); y++) {
      System.arraycopy(
          print.luminance(), y * print.width(), pixels, y * width + 2 * BORDER, print.width());
    }
    return LuminanceImage.of(pixels, width, print.height());
  }

  private static void assertCorners(double[][] expected, QrResult.Found found, double within) {
    for (int i = 0; i < 4; i++) {
      assertEquals(expected[i][0], found.corners().get(i).x(), within, "x of corner " + i);
      assertEquals(expected[i][1], found.corners().get(i).y(), within, "y of corner " + i);
    }
  }

  /**
   * A rung reads scenes that those before it do not; a picture of this size has no finer levels.
   */
  @Test
  void threeStagesReadSomeScenes() {
    EnumSet<QrStage> seen = EnumSet.noneOf(QrStage.class);
    for (CardScene scene : new CardScenes(11).round()) {
      if (cards.read(scene.image(), LONG) instanceof QrResult.Found found) {
        assertEquals(scene.payload(), found.text(), scene.cell());
        seen.add(found.stage());
      }
    }
    assertEquals(EnumSet.of(QrStage.PLAIN, QrStage.GRID, QrStage.SHARPENED), seen);
  }

  @Test
  void saysThatACodeIsNotACard() {
    assertEquals(
        NotFoundReason.NOT_A_CARD, reason(cards.read(Prints.of("https://example.vn", 4, BORDER))));
  }

  @Test
  void saysThatNothingIsThere() {
    LuminanceImage blank = LuminanceImage.of(new byte[400 * 300], 400, 300);
    assertEquals(NotFoundReason.NO_FINDER, reason(any.read(blank)));
  }

  /** A strip is too long for ZXing and too narrow to be halved. */
  @ParameterizedTest
  @CsvSource({"2000, 1", "1, 2000", "1601, 119", "119, 5000"})
  void comesToAnEndOnAStrip(int width, int height) {
    byte[] pixels = new byte[width * height];
    new Random(7).nextBytes(pixels);
    LuminanceImage strip = LuminanceImage.of(pixels, width, height);
    QrResult result = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> any.read(strip));
    assertInstanceOf(QrResult.NotFound.class, result);
  }

  /** The corners stay, the content between them is noise. */
  @Test
  void saysThatACodeIsTooDamaged() {
    LuminanceImage print = Prints.of(CARD, 4, BORDER);
    byte[] pixels = print.luminance();
    Random random = new Random(5);
    int modules = (print.width() - 2 * BORDER) / 4;
    for (int v = 0; v < modules; v++) {
      for (int u = 0; u < modules; u++) {
        boolean corner = (u < 9 || u > modules - 9) && (v < 9 || v > modules - 9);
        boolean timing = u == 6 || v == 6;
        byte shade = (byte) (random.nextBoolean() ? 30 : 230);
        for (int i = 0; i < 16 && !corner && !timing; i++) {
          int y = BORDER + 4 * v + i / 4;
          pixels[y * print.width() + BORDER + 4 * u + i % 4] = shade;
        }
      }
    }
    LuminanceImage damaged = LuminanceImage.of(pixels, print.width(), print.height());
    QrResult result = any.read(damaged, LONG);
    assertEquals(NotFoundReason.TOO_DAMAGED, reason(result));
  }

  @Test
  void saysThatTheTimeWasOver() {
    LuminanceImage image = Prints.of(CARD, 4, BORDER);
    for (Duration none : List.of(Duration.ZERO, Duration.ofSeconds(-1))) {
      assertEquals(NotFoundReason.BUDGET, reason(any.read(image, none)));
    }
    assertEquals(CARD, found(any.read(image, Duration.ofSeconds(Long.MAX_VALUE))).text());
  }

  private static QrResult.Found found(QrResult result) {
    return assertInstanceOf(QrResult.Found.class, result);
  }

  private static NotFoundReason reason(QrResult result) {
    return assertInstanceOf(QrResult.NotFound.class, result).reason();
  }
}
