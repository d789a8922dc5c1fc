package io.dinhdanh.validation.qr.image.grid;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.validation.qr.image.geometry.GridMap;
import io.dinhdanh.validation.qr.image.pixels.GrayImage;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TimingCheckTest {

  private static final int DIMENSION = 57;
  private static final int MODULE = 3;
  private static final GridMap GRID =
      (u, v, to) -> {
        to[0] = u * MODULE;
        to[1] = v * MODULE;
      };

  private final Random random = new Random(31);

  @Test
  void agreesWithTimingUnderAShadow() {
    assertTrue(TimingCheck.agrees(picture(true), GRID, DIMENSION, true));
    assertFalse(TimingCheck.agrees(picture(true), GRID, DIMENSION, false));
  }

  @Test
  void seldomAgreesWithRandomModules() {
    int agreeing = 0;
    for (int round = 0; round < 300; round++) {
      agreeing += TimingCheck.agrees(picture(false), GRID, DIMENSION, true) ? 1 : 0;
    }
    assertTrue(agreeing < 60, agreeing + " of 300");
  }

  @Test
  void agreesNotWithOneShade() {
    GrayImage flat = new GrayImage(new byte[200 * 200], 200, 200);
    assertFalse(TimingCheck.agrees(flat, GRID, DIMENSION, true));
  }

  /** Random modules, with or without timing patterns, darker from left to right. */
  private GrayImage picture(boolean timing) {
    int side = DIMENSION * MODULE;
    boolean[] dark = new boolean[DIMENSION * DIMENSION];
    for (int i = 0; i < dark.length; i++) {
      int u = i % DIMENSION;
      int v = i / DIMENSION;
      boolean onTiming = timing && (u == 6 || v == 6);
      dark[i] = onTiming ? (u + v) % 2 == 0 : random.nextBoolean();
    }
    byte[] pixels = new byte[side * side];
    for (int i = 0; i < pixels.length; i++) {
      boolean isDark = dark[i / side / MODULE * DIMENSION + i % side / MODULE];
      pixels[i] = (byte) ((isDark ? 60 : 220) - 50 * (i % side) / side);
    }
    return new GrayImage(pixels, side, side);
  }
}
