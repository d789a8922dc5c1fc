package io.dinhdanh.validation.qr.image;

import static org.junit.jupiter.api.Assertions.assertFalse;

import io.dinhdanh.validation.qr.image.scene.EmptyFrames;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Frames full of bars, print and rings, but without a code. */
class EmptyFramesTest {

  private static final Duration LONG = Duration.ofSeconds(5);

  private final EmptyFrames frames = new EmptyFrames(77, 640, 480);

  @Test
  void readsNothingWhereNothingIs() {
    readsNothing(60);
  }

  @Tag("thorough")
  @Test
  void readsNothingInManyFrames() {
    readsNothing(2000);
  }

  private void readsNothing(int count) {
    QrReader reader = new QrReader(QrProfile.ANY);
    LiveQrReader live = new LiveQrReader(QrProfile.ANY);
    for (int i = 0; i < count; i++) {
      LuminanceImage frame = frames.next();
      assertFalse(live.read(frame, LONG) instanceof QrResult.Found, "live frame " + i);
      assertFalse(reader.read(frame, LONG) instanceof QrResult.Found, "frame " + i);
    }
  }
}
