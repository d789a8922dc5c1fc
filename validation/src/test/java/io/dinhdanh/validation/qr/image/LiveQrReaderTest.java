package io.dinhdanh.validation.qr.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import io.dinhdanh.validation.qr.image.scene.CardScene;
import io.dinhdanh.validation.qr.image.scene.CardScenes;
import io.dinhdanh.validation.qr.image.scene.Shot;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LiveQrReaderTest {

  private static final Duration LONG = Duration.ofSeconds(30);

  private final CardScenes scenes = new CardScenes(5);

  @Test
  void readsAStillSceneWithinOneTurn() {
    Shot[] shots = {shot(3, 0.6), shot(3, 1.2), shot(3, 1.8)};
    for (Shot shot : shots) {
      CardScene scene = scenes.scene("still", shot);
      LiveQrReader live = new LiveQrReader(QrProfile.CARD);
      int frames = 0;
      String text = null;
      while (text == null && frames < LiveQrReader.FRAMES_FOR_ALL_STAGES) {
        frames++;
        text = live.read(scene.image(), LONG) instanceof QrResult.Found found ? found.text() : null;
      }
      assertEquals(scene.payload(), text, shot + " after " + frames);
    }
  }

  /** A blurred frame must not spoil the frames of its turn that come after it. */
  @Test
  void readsTheSharpFrameAfterABlurredOne() {
    for (int seed = 1; seed <= 4; seed++) {
      CardScene blurred = new CardScenes(seed).scene("blurred", shot(3, 3.4));
      CardScene sharp = new CardScenes(seed).scene("sharp", shot(3, 1.2));
      LiveQrReader live = new LiveQrReader(QrProfile.CARD);
      assertTrue(live.read(blurred.image(), LONG) instanceof QrResult.NotFound);
      int frame = 1;
      while (!(live.read(sharp.image(), LONG) instanceof QrResult.Found)) {
        frame++;
        assertTrue(frame < LiveQrReader.FRAMES_FOR_ALL_STAGES, "seed " + seed);
      }
    }
  }

  /**
   * Which costly rung a frame gets, and which rows are scanned: the whole turn, again and again.
   */
  @Test
  void givesEachFrameTheNextStage() {
    LiveQrReader live = new LiveQrReader(QrProfile.CARD);
    QrStage[] turn = {QrStage.GRID, QrStage.FINE, QrStage.SHARPENED};
    Set<String> seen = new LinkedHashSet<>();
    for (int frame = 0; frame < 2 * LiveQrReader.FRAMES_FOR_ALL_STAGES; frame++) {
      LiveQrReader.Step step = live.next();
      assertEquals(turn[frame % 3], step.costly().stage(), "frame " + frame);
      assertEquals(frame / 3 % 2 == 0 ? 1 : 3, step.rows().first(), "frame " + frame);
      assertEquals(4, step.rows().step());
      assertEquals(frame % LiveQrReader.FRAMES_FOR_ALL_STAGES == 0, step.first());
      seen.add(step.costly().stage() + " from row " + step.rows().first());
    }
    assertEquals(LiveQrReader.FRAMES_FOR_ALL_STAGES, seen.size(), "every stage in all rows");
  }

  /** The clock runs out while finder patterns are sought: the result says so at once. */
  @Test
  void stopsWhereTheTimeEnds() {
    LuminanceImage image = scenes.scene("late", shot(3, 1.8)).image();
    QrResult whole = new QrReader(QrProfile.CARD).read(image, LONG);
    assertTrue(whole instanceof QrResult.Found);
    for (int looks = 1; looks < 400; looks *= 3) {
      long last = looks;
      long[] calls = {0};
      QrReader reader = new QrReader(QrProfile.CARD, () -> ++calls[0] <= last ? 0 : 1_000_000_000);
      if (reader.read(image, Duration.ofMillis(50)) instanceof QrResult.NotFound none) {
        assertEquals(NotFoundReason.BUDGET, none.reason(), "after " + looks);
        assertEquals(1_000_000, none.elapsedMicros());
      }
    }
  }

  @Test
  void keepsToTheDeadline() {
    long[] now = {0};
    LiveQrReader live = new LiveQrReader(QrProfile.CARD, () -> now[0] += 1_000_000_000);
    QrResult result = live.read(scenes.withoutCode(shot(3, 0.6)), Duration.ofMillis(50));
    assertEquals(
        NotFoundReason.BUDGET,
        ((QrResult.NotFound) result).reason(),
        "the first look was too late");
  }

  @Test
  void forgetsFramesOfAnotherSize() {
    LiveQrReader live = new LiveQrReader(QrProfile.CARD);
    live.read(scenes.scene("first", shot(3, 1.8)).image(), LONG);
    LuminanceImage small = LuminanceImage.of(new byte[64 * 48], 64, 48);
    assertTrue(live.read(small, LONG) instanceof QrResult.NotFound);
  }

  private static Shot shot(double module, double blur) {
    return new Shot(module, 5, 5, blur, 0, 0.9, 3, 85, 0, ErrorCorrectionLevel.M);
  }
}
