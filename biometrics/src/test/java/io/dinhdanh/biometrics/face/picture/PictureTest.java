package io.dinhdanh.biometrics.face.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PictureTest {

  static Picture random(long seed, int width, int height) {
    byte[] samples = new byte[3 * width * height];
    new Random(seed).nextBytes(samples);
    return Picture.ofColours(width, height, samples);
  }

  @Test
  void keepsItsOwnCopyOfTheSamples() {
    byte[] samples = {1, 2, 3};
    Picture picture = Picture.ofColours(1, 1, samples);
    samples[0] = 9;
    picture.samples()[1] = 9;
    assertEquals(1, picture.sample(0, 0, 0));
    assertEquals(2, picture.sample(0, 0, 1));
  }

  @Test
  void weighsBrightnessAsBt601() {
    byte[] samples = {(byte) 200, 100, 50, (byte) 255, (byte) 255, (byte) 255};
    Picture picture = Picture.ofColours(2, 1, samples);
    assertEquals(Math.round(0.299 * 200 + 0.587 * 100 + 0.114 * 50), picture.brightness(0, 0));
    assertEquals(255, picture.brightness(1, 0));
  }

  @Test
  void refusesSizesThatDoNotFit() {
    assertThrows(IllegalArgumentException.class, () -> Picture.ofColours(0, 1, new byte[0]));
    assertThrows(IllegalArgumentException.class, () -> Picture.ofColours(2, 2, new byte[11]));
    assertThrows(
        IllegalArgumentException.class, () -> Picture.ofGray(1 << 16, 1 << 16, new byte[0]));
    Picture picture = random(1, 3, 2);
    assertThrows(IndexOutOfBoundsException.class, () -> picture.sample(3, 0, 0));
    assertThrows(IndexOutOfBoundsException.class, () -> picture.sample(0, 0, 3));
    assertThrows(IndexOutOfBoundsException.class, () -> picture.brightness(0, -1));
  }

  @Test
  void aMirrorTwiceShowsTheSame() {
    Picture picture = random(2, 7, 5);
    assertNotEquals(picture, picture.mirrored());
    assertEquals(picture, picture.mirrored().mirrored());
    assertEquals(picture.hashCode(), picture.mirrored().mirrored().hashCode());
    assertEquals(picture.sample(0, 3, 2), picture.mirrored().sample(6, 3, 2));
  }

  @Test
  void tellsNothingOfWhatItShows() {
    assertEquals("Picture[7 x 5]", random(3, 7, 5).toString());
  }

  @Test
  void framesAndCropsUndoEachOther() {
    Picture picture = random(4, 9, 6);
    for (Canvas.Margin margin : Canvas.Margin.values()) {
      Picture framed = Canvas.framed(picture, 4, margin);
      assertEquals(17, framed.width());
      assertEquals(picture, Canvas.cropped(framed, 4, 4, 9, 6));
    }
    assertEquals(128, Canvas.framed(picture, 1, Canvas.Margin.GRAY).sample(0, 3, 1));
    assertEquals(
        picture.sample(8, 5, 2), Canvas.framed(picture, 3, Canvas.Margin.EDGE).sample(14, 11, 2));
    assertEquals(picture, Canvas.framed(picture, 0, Canvas.Margin.GRAY));
  }

  @Test
  void squaresHoldThePictureInTheirCorner() {
    Picture picture = random(5, 4, 3);
    Picture square = Canvas.inSquare(picture, 6);
    assertEquals(picture, Canvas.cropped(square, 0, 0, 4, 3));
    assertEquals(0, square.sample(5, 5, 0));
    assertThrows(IllegalArgumentException.class, () -> Canvas.inSquare(picture, 3));
    assertThrows(IllegalArgumentException.class, () -> Canvas.cropped(picture, 2, 0, 3, 1));
    assertThrows(
        IllegalArgumentException.class, () -> Canvas.framed(picture, -1, Canvas.Margin.EDGE));
    assertThrows(
        IllegalArgumentException.class, () -> Canvas.framed(picture, 1 << 20, Canvas.Margin.EDGE));
    assertFalse(picture.equals(square));
  }
}
