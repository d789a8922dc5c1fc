package io.dinhdanh.validation.qr.image;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A picture paved with finder patterns, of which ZXing would try every three. */
class TiledFindersTest {

  private static final String[] FINDER = {
    "#######..",
    "#.....#..",
    "#.###.#..",
    "#.###.#..",
    "#.###.#..",
    "#.....#..",
    "#######..",
    ".........",
    ".........",
  };

  private static final Duration BUDGET = Duration.ofSeconds(1);

  @ParameterizedTest
  @CsvSource({"641, 481, 1", "1599, 1199, 1", "1599, 1199, 2", "3001, 2001, 3"})
  void endsSoonAfterItsBudget(int width, int height, int module) {
    LuminanceImage image = LuminanceImage.of(paved(width, height, module), width, height, width, 0);
    for (QrProfile profile : QrProfile.values()) {
      QrResult result =
          assertTimeoutPreemptively(
              Duration.ofSeconds(30), () -> new QrReader(profile).read(image, BUDGET));
      assertInstanceOf(QrResult.NotFound.class, result);
    }
  }

  private static byte[] paved(int width, int height, int module) {
    byte[] pixels = new byte[width * height];
    for (int y = 0; y < height; y++) {
      String row = FINDER[y / module % FINDER.length];
      for (int x = 0; x < width; x++) {
        boolean dark = row.charAt(x / module % row.length()) == '#';
        pixels[y * width + x] = (byte) (dark ? 30 : 230);
      }
    }
    return pixels;
  }
}
