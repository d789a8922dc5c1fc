package io.dinhdanh.benchmarks.qr;

import io.dinhdanh.validation.qr.image.LiveQrReader;
import io.dinhdanh.validation.qr.image.LuminanceImage;
import io.dinhdanh.validation.qr.image.QrProfile;
import io.dinhdanh.validation.qr.image.QrResult;
import io.dinhdanh.validation.qr.image.scene.EmptyFrames;
import java.io.PrintStream;
import java.time.Duration;

/** A camera on scenes without a code: whatever is read there is false. */
final class EmptySuite {

  private static final Duration DEADLINE = Duration.ofMillis(200);

  void run(long seed, int frames, PrintStream out) {
    EmptyFrames source = new EmptyFrames(seed, 640, 480);
    LiveQrReader live = new LiveQrReader(QrProfile.ANY);
    int falseReadings = 0;
    Stopwatch watch = new Stopwatch();
    for (int i = 0; i < frames; i++) {
      LuminanceImage frame = source.next();
      falseReadings +=
          watch.time(() -> live.read(frame, DEADLINE)) instanceof QrResult.Found ? 1 : 0;
    }
    out.printf("frames without a code %d, false readings %d%n", frames, falseReadings);
    out.println("live " + watch.summary());
  }
}
