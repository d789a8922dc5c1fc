package io.dinhdanh.biometrics.fingerprint;

/** Which finger it is. The codes are those of ISO/IEC 19794-2 and ANSI 378. */
public enum FingerPosition {
  /** Not known. */
  UNKNOWN(0),
  /** Right thumb. */
  RIGHT_THUMB(1),
  /** Right index finger. */
  RIGHT_INDEX(2),
  /** Right middle finger. */
  RIGHT_MIDDLE(3),
  /** Right ring finger. */
  RIGHT_RING(4),
  /** Right little finger. */
  RIGHT_LITTLE(5),
  /** Left thumb. */
  LEFT_THUMB(6),
  /** Left index finger. */
  LEFT_INDEX(7),
  /** Left middle finger. */
  LEFT_MIDDLE(8),
  /** Left ring finger. */
  LEFT_RING(9),
  /** Left little finger. */
  LEFT_LITTLE(10);

  private final int code;

  FingerPosition(int code) {
    this.code = code;
  }

  /**
   * The standard code.
   *
   * @return 0 for unknown, 1 to 10 from the right thumb to the left little finger
   */
  public int code() {
    return code;
  }

  /**
   * The finger of a standard code.
   *
   * @param code any number
   * @return the finger, {@link #UNKNOWN} if the code means none
   */
  public static FingerPosition ofCode(int code) {
    for (FingerPosition position : values()) {
      if (position.code == code) {
        return position;
      }
    }
    return UNKNOWN;
  }
}
