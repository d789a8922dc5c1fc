package io.dinhdanh.biometrics.fingerprint.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.biometrics.fingerprint.FingerprintTemplate;
import io.dinhdanh.biometrics.fingerprint.Minutia;
import io.dinhdanh.biometrics.fingerprint.MinutiaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The flat engine equals its plain twin; that the twin equals SourceAFIS is tested beside it. */
class EngineTwinTest {

  @Test
  void flatEqualsPlain() {
    MatchScratch scratch = new MatchScratch();
    double best = 0;
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      FingerprintTemplate probe = template(random, 4 + random.nextInt(40), 300);
      FingerprintTemplate other = template(random, 4 + random.nextInt(40), 300);
      FingerprintTemplate mate = jittered(probe, random);
      for (FingerprintTemplate candidate : List.of(probe, other, mate)) {
        double plain = PlainMatcher.match(words(probe), words(candidate));
        assertEquals(
            plain, new FingerprintMatcher(probe).match(candidate, scratch), "seed " + seed);
        best = Math.max(best, plain);
      }
    }
    assertTrue(best > 100);
  }

  @Test
  void aProbeThatCrowdsOneBinIsMatchedPlainly() {
    List<Minutia> same = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      same.add(new Minutia(5, 5, 1, MinutiaType.ENDING));
    }
    FingerprintTemplate crowd = FingerprintTemplate.of(9, 9, same);
    double expected = PlainMatcher.match(words(crowd), words(crowd));
    assertEquals(expected, new FingerprintMatcher(crowd).match(crowd, new MatchScratch()));
  }

  @Test
  void scratchMayBeUsedForCandidatesOfAnyKindInTurn() {
    Random random = new Random(5);
    MatchScratch shared = new MatchScratch();
    for (int i = 0; i < 200; i++) {
      FingerprintMatcher matcher = new FingerprintMatcher(template(random, 20, 200));
      FingerprintTemplate candidate = template(random, random.nextInt(160), 200);
      assertEquals(matcher.match(candidate, new MatchScratch()), matcher.match(candidate, shared));
    }
  }

  private static long[] words(FingerprintTemplate template) {
    long[] words = new long[template.size()];
    template.copyPacked(words, 0);
    return words;
  }

  private static FingerprintTemplate template(Random random, int count, int spread) {
    List<Minutia> minutiae = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      MinutiaType type = random.nextBoolean() ? MinutiaType.ENDING : MinutiaType.BIFURCATION;
      float direction = random.nextFloat() * 6.28f;
      minutiae.add(new Minutia(random.nextInt(spread), random.nextInt(spread), direction, type));
    }
    return FingerprintTemplate.of(500, 500, minutiae);
  }

  private static FingerprintTemplate jittered(FingerprintTemplate template, Random random) {
    List<Minutia> minutiae = new ArrayList<>();
    for (Minutia old : template.minutiae()) {
      int x = old.x() + random.nextInt(5);
      float direction = (old.direction() + 0.1f) % 6.28f;
      minutiae.add(new Minutia(x, old.y() + random.nextInt(5), direction, old.type()));
    }
    return FingerprintTemplate.of(500, 500, minutiae);
  }
}
