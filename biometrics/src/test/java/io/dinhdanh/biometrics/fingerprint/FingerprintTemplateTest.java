package io.dinhdanh.biometrics.fingerprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.biometrics.BiometricsError;
import io.dinhdanh.biometrics.BiometricsException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FingerprintTemplateTest {

  static List<Minutia> scattered(int count, int spread, Random random) {
    List<Minutia> minutiae = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      MinutiaType type = random.nextBoolean() ? MinutiaType.ENDING : MinutiaType.BIFURCATION;
      float direction = random.nextFloat() * 6.28f;
      minutiae.add(
          new Minutia(random.nextInt(spread) - 5, random.nextInt(spread) - 5, direction, type));
    }
    return minutiae;
  }

  @Test
  void keepsItsMinutiaeWhateverTheirOrder() throws BiometricsException {
    for (int seed = 0; seed < 1000; seed++) {
      Random random = new Random(seed);
      List<Minutia> minutiae = scattered(random.nextInt(256), 1 + random.nextInt(10_000), random);
      FingerprintTemplate template = FingerprintTemplate.of(300, 400, minutiae);
      assertEquals(minutiae.size(), template.size());
      assertTrue(template.minutiae().containsAll(minutiae));
      Collections.shuffle(minutiae, random);
      assertEquals(template, FingerprintTemplate.of(300, 400, minutiae));
      assertEquals(template, FingerprintTemplate.fromBytes(template.toBytes()));
    }
  }

  @Test
  void holdsTheOutermostMinutiae() throws BiometricsException {
    float last = Math.nextDown((float) (2 * Math.PI));
    Minutia corner = new Minutia(-10_000, 10_000, last, MinutiaType.BIFURCATION);
    Minutia other = new Minutia(10_000, -10_000, -0f, MinutiaType.ENDING);
    FingerprintTemplate template = FingerprintTemplate.of(1, 32_767, List.of(corner, other));
    FingerprintTemplate again = FingerprintTemplate.fromBytes(template.toBytes());
    assertTrue(again.minutiae().containsAll(List.of(corner, other)));
    assertEquals(32_767, again.height());
    assertEquals(24, template.toBytes().length);
  }

  @Test
  void refusesWhatNoFingerHas() {
    assertThrows(IllegalArgumentException.class, () -> minutia(10_001, 0, 0));
    assertThrows(IllegalArgumentException.class, () -> minutia(0, Integer.MIN_VALUE, 0));
    assertThrows(IllegalArgumentException.class, () -> minutia(0, 0, (float) (2 * Math.PI)));
    assertThrows(IllegalArgumentException.class, () -> minutia(0, 0, Float.NaN));
    List<Minutia> many = scattered(256, 100, new Random(1));
    assertThrows(IllegalArgumentException.class, () -> FingerprintTemplate.of(9, 9, many));
    assertThrows(IllegalArgumentException.class, () -> FingerprintTemplate.of(0, 9, List.of()));
    assertThrows(
        IllegalArgumentException.class, () -> FingerprintTemplate.of(9, 32_768, List.of()));
  }

  private static void minutia(int x, int y, float direction) {
    new Minutia(x, y, direction, MinutiaType.ENDING);
  }

  @Test
  void refusesBytesThatAreNoTemplate() {
    byte[] whole = FingerprintTemplate.of(9, 9, scattered(3, 90, new Random(2))).toBytes();
    assertEquals("not-a-template", refusal(new byte[0]));
    assertEquals("not-a-template", refusal(changed(whole, 0, 0)));
    assertEquals("template-version", refusal(changed(whole, 1, 9)));
    assertEquals("template-damaged", refusal(changed(whole, 3, 4)));
    assertEquals("template-damaged", refusal(changed(whole, 4, 0x80)));
    assertEquals("template-damaged", refusal(changed(whole, 8, 0x7f)));
    assertEquals("template-damaged", refusal(changed(whole, 12, 0x7f)));
    for (int length = 0; length < whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      assertFalse(refusal(cut).isEmpty());
    }
  }

  private static byte[] changed(byte[] bytes, int at, int value) {
    byte[] changed = bytes.clone();
    changed[at] = (byte) value;
    return changed;
  }

  private static String refusal(byte[] bytes) {
    BiometricsException refused =
        assertThrows(BiometricsException.class, () -> FingerprintTemplate.fromBytes(bytes));
    assertTrue(refused.error() instanceof BiometricsError.TemplateUnusable);
    return refused.error().reason().code();
  }

  @Test
  void tellsNothingOfTheFingerInItsTextForm() {
    FingerprintTemplate template = FingerprintTemplate.of(9, 9, scattered(3, 90, new Random(2)));
    assertEquals("FingerprintTemplate of 3 minutiae", template.toString());
    assertEquals(template.hashCode(), FingerprintTemplate.of(8, 9, template.minutiae()).hashCode());
  }

  @Test
  void knowsTheStandardCodesOfFingers() {
    for (FingerPosition position : FingerPosition.values()) {
      assertEquals(position, FingerPosition.ofCode(position.code()));
    }
    assertEquals(7, FingerPosition.LEFT_INDEX.code());
    assertEquals(FingerPosition.UNKNOWN, FingerPosition.ofCode(11));
    assertEquals(FingerPosition.UNKNOWN, FingerPosition.ofCode(-1));
  }

  @Test
  void judgesQualityWithAReason() {
    Random random = new Random(4);
    assertEquals("good", quality(40, 260, random).reason().code());
    assertEquals("few-minutiae", quality(6, 260, random).reason().code());
    assertEquals("small-area", quality(30, 60, random).reason().code());
    assertEquals("noisy", quality(250, 200, random).reason().code());
    assertEquals(0, quality(0, 60, random).figure());
    assertTrue(quality(40, 260, random).figure() >= FingerprintQuality.GOOD);
  }

  private static FingerprintQuality quality(int count, int spread, Random random) {
    return FingerprintQuality.of(
        FingerprintTemplate.of(500, 500, scattered(count, spread, random)));
  }
}
