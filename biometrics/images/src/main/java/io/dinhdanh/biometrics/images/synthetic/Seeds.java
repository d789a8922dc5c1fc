package io.dinhdanh.biometrics.images.synthetic;

import java.util.Random;

/** Chance from seeds: neighbouring seeds of {@link Random} begin alike, so they are stirred. */
final class Seeds {

  private Seeds() {}

  /** After the SplitMix64 of Steele, Lea and Flood (2014). */
  static Random random(long seed) {
    long mixed = seed + 0x9e3779b97f4a7c15L;
    mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return new Random(mixed ^ (mixed >>> 31));
  }
}
