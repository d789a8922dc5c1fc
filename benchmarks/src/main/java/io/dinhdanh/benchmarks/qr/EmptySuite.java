package io.dinhdanh.benchmarks.qr;

import io.dinhdanh.benchmarks.figure.Figures;
import io.dinhdanh.validation.qr.image.LiveQrReader;
import io.dinhdanh.validation.qr.image.LuminanceImage;
import io.dinhdanh.validation.qr.image.QrProfile;
import io.dinhdanh.validation.qr.image.QrReader;
import io.dinhdanh.validation.qr.image.QrResult;
import io.dinhdanh.validation.qr.image.scene.EmptyFrames;
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

  void run(long seed, int frames, Figures out) {
    run(new EmptyFrames(seed, 640, 480), "640 x 480", frames, out);
    run(new EmptyFrames(seed, 1280, 720), "1280 x 720", frames / SELDOM, out);
  }

  private void run(EmptyFrames source, String size, int frames, Figures out) {
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
    out.say(
        "%s without a code: %d live frames, false readings %d; %d photographs, false readings %d",
        size, frames, byLive, photographs, byPhotograph);
    out.say("live %s", watch.summary());
    out.add(size + ", live frames without a code", "count", frames);
    out.add(size + ", false readings of them", "count", byLive);
    out.add(size + ", photographs without a code", "count", photographs);
    out.add(size + ", false readings of them", "count", byPhotograph);
    out.add(size + ", live, mean CPU time", "ms", watch.meanCpuMillis());
  }
}
