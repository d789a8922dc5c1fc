package io.dinhdanh.benchmarks.qr;

import io.dinhdanh.benchmarks.figure.Figures;
import io.dinhdanh.validation.qr.image.QrProfile;
import io.dinhdanh.validation.qr.image.scene.CardScene;
import io.dinhdanh.validation.qr.image.scene.CardScenes;
import java.util.List;

/** Synthetic photographs of cards, every condition several times. */
final class SceneSuite {

  private final OwnDecoder own = new OwnDecoder(QrProfile.CARD);
  private final QrDecoder[] sides = {own, ZxingDecoder.harder(), new BoofcvDecoder()};
  private final Stopwatch[] watches = {new Stopwatch(), new Stopwatch(), new Stopwatch()};
  private final Tally tally = new Tally("dinhdanh", "ZXing", "BoofCV");
  private int wrong;

  void run(long seed, int rounds, Figures out) {
    CardScenes scenes = new CardScenes(seed);
    for (int round = 0; round < rounds; round++) {
      scenes.round().forEach(this::compare);
    }
    tally.print(out);
    out.say("wrong texts %d", wrong);
    out.say("read by stage %s", own.stages());
    out.add("wrong texts", "count", wrong);
    Stopwatch.tell(watches, tally.sides(), out);
  }

  private void compare(CardScene scene) {
    Picture picture = Picture.of(scene.cell(), scene.image());
    boolean[] read = new boolean[sides.length];
    for (int i = 0; i < sides.length; i++) {
      QrDecoder side = sides[i];
      List<Sighting> sightings = watches[i].time(() -> side.read(picture));
      read[i] = sightings.stream().anyMatch(sighting -> sighting.text().equals(scene.payload()));
      wrong += i == 0 && !read[i] && !sightings.isEmpty() ? 1 : 0;
    }
    tally.add(scene.cell(), read);
  }
}
