package io.dinhdanh.nfc.testkit.chip;

/** How PACE maps the nonce to a generator (ICAO Doc 9303-11 §4.4.3.3). */
public enum PaceMapping {
  /** Generic mapping. */
  GENERIC(1, 2),
  /** Integrated mapping. */
  INTEGRATED(3, 4),
  /** Chip authentication mapping, on curves alone: generic, and a proof of the chip's key. */
  CHIP_AUTHENTICATION(0, 6);

  private final int numberArc;
  private final int curveArc;

  PaceMapping(int numberArc, int curveArc) {
    this.numberArc = numberArc;
    this.curveArc = curveArc;
  }

  /** The arc of the object identifiers of this mapping. */
  int arc(boolean curve) {
    return curve ? curveArc : numberArc;
  }
}
