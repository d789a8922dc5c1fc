package io.dinhdanh.benchmarks.qr;

import io.dinhdanh.validation.qr.image.QrProfile;
import java.io.PrintStream;
import java.util.List;

/** Frames without a code: whatever is read there is false. */
final class EmptySuite {

  void run(long seed, int frames, PrintStream out) {
    EmptyFrames source = new EmptyFrames(seed, 640, 480);
    OwnDecoder own = new OwnDecoder(QrProfile.ANY);
    QrDecoder zxing = ZxingDecoder.harder();
    int falseReadings = 0;
    int falseByZxing = 0;
    Stopwatch watch = new Stopwatch();
    for (int i = 0; i < frames; i++) {
      Picture picture = Picture.of("frame " + i, source.next());
      List<Sighting> sightings = watch.time(() -> own.read(picture));
      falseReadings += sightings.isEmpty() ? 0 : 1;
      falseByZxing += zxing.read(picture).isEmpty() ? 0 : 1;
    }
    out.printf("frames without a code %d, false readings %d, ", frames, falseReadings);
    out.printf("of ZXing %d; %s%n", falseByZxing, watch.summary());
  }
}
