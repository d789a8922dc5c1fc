package io.dinhdanh.validation.qr.image;

/** What it took to read a code, from the cheapest to the most costly. */
public enum QrStage {
  /** ZXing on the picture as it is. */
  PLAIN,
  /** Finder patterns at a coarse size of the picture, the gray values of modules sampled. */
  GRID,
  /** The same at finer sizes, up to the picture's own. */
  FINE,
  /** Finder patterns on a sharpened picture. */
  SHARPENED
}
