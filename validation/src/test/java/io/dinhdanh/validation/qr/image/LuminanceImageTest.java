package io.dinhdanh.validation.qr.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LuminanceImageTest {

  @Test
  void dropsWhatPadsTheRows() {
    byte[] plane = {1, 2, 3, 9, 9, 4, 5, 6};
    LuminanceImage image = LuminanceImage.of(plane, 3, 2, 5, 0);
    assertArrayEquals(new byte[] {1, 2, 3, 4, 5, 6}, image.luminance());
    plane[0] = 100;
    assertEquals(1, image.luminance()[0]);
  }

  @ParameterizedTest
  @CsvSource({"0, 2, 1, 2, 1", "90, 2, 1, 5, 2", "180, 2, 1, 8, 5", "270, 2, 1, 1, 8"})
  void turnsPlacesUpright(int rotation, double x, double y, double toX, double toY) {
    LuminanceImage image = LuminanceImage.of(new byte[60], 10, 6, 10, rotation);
    assertEquals(new QrCorner(toX, toY), image.upright(x, y));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1, 1, 0, 10",
    "1, 0, 1, 0, 10",
    "-1, -1, 1, 0, 10",
    "4, 3, 3, 0, 100",
    "4, 3, 4, 0, 11",
    "2147483647, 2147483647, 2147483647, 0, 10",
    "65536, 65536, 65536, 0, 10",
    "2, 2, 2147483647, 0, 10",
    "2, 2, 2, 45, 10",
    "2, 2, 2, -90, 10",
    "2, 2, 2, 360, 10"
  })
  void refusesImpossiblePictures(int width, int height, int stride, int rotation, int bytes) {
    byte[] pixels = new byte[bytes];
    assertThrows(
        IllegalArgumentException.class,
        () -> LuminanceImage.of(pixels, width, height, stride, rotation));
  }
}
