package io.dinhdanh.benchmarks.qr;

import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import io.dinhdanh.benchmarks.figure.Figures;
import io.dinhdanh.validation.qr.image.LiveQrReader;
import io.dinhdanh.validation.qr.image.LuminanceImage;
import io.dinhdanh.validation.qr.image.QrProfile;
import io.dinhdanh.validation.qr.image.QrReader;
import io.dinhdanh.validation.qr.image.QrResult;
import io.dinhdanh.validation.qr.image.scene.CardScene;
import io.dinhdanh.validation.qr.image.scene.CardScenes;
import io.dinhdanh.validation.qr.image.scene.EmptyFrames;
import io.dinhdanh.validation.qr.image.scene.Shot;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The camera: what a frame without a code costs beside plain ZXing, and after how many frames a
 * still scene is read that the photograph path reads.
 */
final class LiveSuite {

  private static final Duration DEADLINE = Duration.ofMillis(200);
  private static final int EMPTY_FRAMES = 96;
  private static final int PASSES = 4;
  private static final int MOST_FRAMES = 12;

  void run(long seed, int rounds, Figures out) {
    cost(seed, out);
    patience(seed, rounds, out);
  }

  private void cost(long seed, Figures out) {
    List<Picture> frames = emptyFrames(seed);
    QrDecoder zxing = ZxingDecoder.plain();
    for (int pass = 0; pass < PASSES; pass++) {
      Stopwatch own = new Stopwatch();
      Stopwatch plain = new Stopwatch();
      LiveQrReader live = new LiveQrReader(QrProfile.CARD);
      for (Picture frame : frames) {
        LuminanceImage image = frame.luminance();
        plain.time(() -> zxing.read(frame));
        own.time(() -> live.read(image, DEADLINE));
      }
      double mean = own.meanCpuMillis();
      double theirs = plain.meanCpuMillis();
      out.say(
          "pass %d: %d frames without a code, live over plain ZXing %.2f",
          pass, frames.size(), mean / theirs);
      out.say("live %s", own.summary());
      out.say("ZXing plain %s", plain.summary());
      out.less("pass " + pass + ", a frame without a code", "ms of CPU", mean, "ZXing", theirs);
    }
  }

  /** Half cards without a code, half things that look like one. */
  private static List<Picture> emptyFrames(long seed) {
    Random random = new Random(seed);
    CardScenes cards = new CardScenes(seed);
    EmptyFrames things = new EmptyFrames(seed, CardScenes.WIDTH, CardScenes.HEIGHT);
    List<Picture> frames = new ArrayList<>();
    for (int i = 0; i < EMPTY_FRAMES; i++) {
      LuminanceImage image = i % 2 == 0 ? cards.withoutCode(shot(random)) : things.next();
      frames.add(Picture.of("frame " + i, image));
    }
    return frames;
  }

  private static Shot shot(Random random) {
    return new Shot(
        2 + 3 * random.nextDouble(),
        40 * random.nextDouble(),
        60 * random.nextDouble() - 30,
        0.6 + random.nextDouble(),
        0,
        0.5 + 0.5 * random.nextDouble(),
        2 + 6 * random.nextDouble(),
        60 + random.nextInt(35),
        0,
        ErrorCorrectionLevel.M);
  }

  private void patience(long seed, int rounds, Figures out) {
    QrReader reader = new QrReader(QrProfile.CARD);
    CardScenes scenes = new CardScenes(seed);
    int[] after = new int[MOST_FRAMES + 1];
    int late = 0;
    for (int round = 0; round < rounds; round++) {
      for (CardScene scene : scenes.round()) {
        if (reader.read(scene.image()) instanceof QrResult.Found) {
          int frames = framesToRead(scene.image());
          late += frames > MOST_FRAMES ? 1 : 0;
          after[Math.min(frames, MOST_FRAMES)]++;
        }
      }
    }
    StringBuilder line = new StringBuilder("still scenes read after frames:");
    for (int frames = 1; frames <= MOST_FRAMES; frames++) {
      line.append(' ').append(frames).append(": ").append(after[frames]);
      out.add("still scenes read after frame " + frames, "count", after[frames]);
    }
    out.say("%s; later or never %d", line, late);
    out.add("still scenes read later or never", "count", late);
  }

  private static int framesToRead(LuminanceImage image) {
    LiveQrReader live = new LiveQrReader(QrProfile.CARD);
    int frames = 1;
    while (frames <= MOST_FRAMES && !(live.read(image, DEADLINE) instanceof QrResult.Found)) {
      frames++;
    }
    return frames;
  }
}
