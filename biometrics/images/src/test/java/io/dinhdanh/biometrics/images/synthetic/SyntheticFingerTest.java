package io.dinhdanh.biometrics.images.synthetic;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.fingerprint.FingerprintTemplate;
import io.dinhdanh.biometrics.fingerprint.engine.FingerprintMatcher;
import io.dinhdanh.biometrics.fingerprint.engine.MatchScratch;
import io.dinhdanh.biometrics.images.FingerprintExtractor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SyntheticFingerTest {

  private static final int FINGERS = 30;

  private static FingerprintTemplate template(FingerImage image) throws BiometricsException {
    return FingerprintExtractor.extract(
        image.width(), image.height(), image.gray(), FingerImage.DPI);
  }

  /** The detection error trade-off: where no impostor matches, who of the mates still does? */
  @Test
  void impressionsOfAFingerMatchAndThoseOfOthersDoNot() throws BiometricsException {
    List<FingerprintTemplate> first = new ArrayList<>();
    List<FingerprintTemplate> second = new ArrayList<>();
    List<FingerprintTemplate> hurried = new ArrayList<>();
    for (int i = 0; i < FINGERS; i++) {
      SyntheticFinger finger = SyntheticFinger.of(i);
      first.add(template(finger.impression(ImpressionStyle.USUAL, 100 + i)));
      second.add(template(finger.impression(ImpressionStyle.USUAL, 200 + i)));
      hurried.add(template(finger.impression(ImpressionStyle.HURRIED, 300 + i)));
    }
    double highest = impostor(first, second);
    double[] usual = mates(first, second);
    double[] poor = mates(first, hurried);
    assertTrue(highest < 60, "highest impostor: " + highest);
    assertTrue(usual[0] > 2 * highest, "lowest mate: " + usual[0]);
    assertTrue(poor[FINGERS / 10] > highest, "nine of ten hurried mates: " + poor[FINGERS / 10]);
    assertTrue(poor[FINGERS / 2] < usual[FINGERS / 2], "hurrying costs");
  }

  private static double impostor(List<FingerprintTemplate> one, List<FingerprintTemplate> other) {
    MatchScratch scratch = new MatchScratch();
    double highest = 0;
    for (int i = 0; i < one.size(); i++) {
      FingerprintMatcher matcher = new FingerprintMatcher(one.get(i));
      for (int k = 0; k < other.size(); k++) {
        highest = i == k ? highest : Math.max(highest, matcher.match(other.get(k), scratch));
      }
    }
    return highest;
  }

  /** The scores of mates, rising. */
  private static double[] mates(List<FingerprintTemplate> one, List<FingerprintTemplate> other) {
    MatchScratch scratch = new MatchScratch();
    double[] scores = new double[one.size()];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = new FingerprintMatcher(one.get(i)).match(other.get(i), scratch);
    }
    Arrays.sort(scores);
    return scores;
  }

  @ParameterizedTest
  @EnumSource(FingerPattern.class)
  void everyPatternHasAsManyMinutiaeAsAFinger(FingerPattern pattern) throws BiometricsException {
    SyntheticFinger finger = SyntheticFinger.of(pattern, 7);
    assertEquals(pattern, finger.pattern());
    int size = template(finger.impression(ImpressionStyle.USUAL, 1)).size();
    assertTrue(size >= 12 && size <= 90, "minutiae: " + size);
  }

  @Test
  void seedsRepeatAFingerAndItsImpressions() {
    byte[] image = SyntheticFinger.of(5).impression(ImpressionStyle.USUAL, 6).gray();
    SyntheticFinger again = SyntheticFinger.of(5);
    assertArrayEquals(image, again.impression(ImpressionStyle.USUAL, 6).gray());
    assertFalse(Arrays.equals(image, again.impression(ImpressionStyle.USUAL, 7).gray()));
    byte[] other = SyntheticFinger.of(6).impression(ImpressionStyle.USUAL, 6).gray();
    assertFalse(Arrays.equals(image, other));
    assertEquals("a synthetic " + again.pattern(), again.toString());
  }

  @Test
  void aFileHoldsTheSamePixels() throws BiometricsException {
    FingerImage image = SyntheticFinger.of(8).impression(ImpressionStyle.PERFECT, 9);
    FingerprintTemplate ofFile = FingerprintExtractor.extract(image.png(), FingerImage.DPI);
    assertEquals(template(image), ofFile);
  }

  @Test
  void patternsComeAsOftenAsPeopleHaveThem() {
    Random random = new Random(1);
    List<FingerPattern> drawn = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      drawn.add(FingerPattern.draw(random));
    }
    assertEquals(3380.0, count(drawn, FingerPattern.LEFT_LOOP), 200);
    assertEquals(2790.0, count(drawn, FingerPattern.WHORL), 200);
    assertEquals(370.0, count(drawn, FingerPattern.ARCH), 90);
  }

  private static double count(List<FingerPattern> drawn, FingerPattern wanted) {
    return drawn.stream().filter(pattern -> pattern == wanted).count();
  }

  @Test
  void refusesStylesThatCannotBe() {
    double[][] bad = {
      {-1, 0, 0, 1, 0},
      {0, Double.NaN, 0, 1, 0},
      {0, 0, Double.POSITIVE_INFINITY, 1, 0},
      {0, 0, 0, 0.2, 0},
      {0, 0, 0, 1.1, 0},
      {0, 0, 0, 1, 1.1}
    };
    for (double[] style : bad) {
      assertThrows(
          IllegalArgumentException.class,
          () -> new ImpressionStyle(style[0], style[1], style[2], style[3], style[4]));
    }
  }
}
