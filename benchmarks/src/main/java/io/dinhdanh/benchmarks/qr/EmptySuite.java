package io.dinhdanh.benchmarks.qr;

import io.dinhdanh.validation.qr.image.LiveQrReader;
import io.dinhdanh.validation.qr.image.LuminanceImage;
import io.dinhdanh.validation.qr.image.QrProfile;
import io.dinhdanh.validation.qr.image.QrReader;
import io.dinhdanh.validation.qr.image.QrResult;
import io.dinhdanh.validation.qr.image.scene.EmptyFrames;
import java.io.PrintStream;
import java.time.Duration;

/**
 * Frames without a code, in two sizes, by the camera's path and by the photograph's: whatever is
 * read there is false.
 */
final class EmptySuite {

  private static final Duration DEADLINE = Duration.ofMillis(200);

  /** One frame in so many is large, and one in so many of either size is a photograph too. */
  private static final int SELDOM = 10;

  private final QrReader photograph = new QrReader(QrProfile.ANY);

  void run(long seed, int frames, PrintStream out) {
    run(new EmptyFrames(seed, 640, 480), "640 x 480", frames, out);
    run(new EmptyFrames(seed, 1280, 720), "1280 x 720", frames / SELDOM, out);
  }

  private void run(EmptyFrames source, String size, int frames, PrintStream out) {
    LiveQrReader live = new LiveQrReader(QrProfile.ANY);
    int byLive = 0;
    int byPhotograph = 0;
    int photographs = 0;
    Stopwatch watch = new Stopwatch();
    for (int i = 0; i < frames; i++) {
      LuminanceImage frame = source.next();
      byLive += watch.time(() -> live.read(frame, DEADLINE)) instanceof QrResult.Found ? 1 : 0;
      if (i % SELDOM == 0) {
        photographs++;
        byPhotograph += photograph.read(frame) instanceof QrResult.Found ? 1 : 0;
      }
    }
    out.printf("%s without a code: %d live frames, false readings %d;", size, frames, byLive);
    out.printf(" %d photographs, false readings %d%n", photographs, byPhotograph);
    out.println("live " + watch.summary());
  }
}
