package io.dinhdanh.validation.qr.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import io.dinhdanh.validation.qr.image.scene.CardScene;
import io.dinhdanh.validation.qr.image.scene.CardScenes;
import io.dinhdanh.validation.qr.image.scene.Shot;
import java.time.Duration;
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
