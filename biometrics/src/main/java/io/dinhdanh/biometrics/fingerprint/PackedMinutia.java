package io.dinhdanh.biometrics.fingerprint;

/**
 * A minutia in one word: x in the upper 16 bits, y in the next 16, then one bit for the type, then
 * the 31 bits of the direction's float. For loops over millions of minutiae; elsewhere use {@link
 * Minutia}.
 */
public final class PackedMinutia {

  private PackedMinutia() {}

  /**
   * The position from the left.
   *
   * @param minutia the word
   * @return pixels at 500 dpi
   */
  public static int x(long minutia) {
    return (int) (minutia >> 48);
  }

  /**
   * The position from the top.
   *
   * @param minutia the word
   * @return pixels at 500 dpi
   */
  public static int y(long minutia) {
    return (short) (minutia >>> 32);
  }

  /**
   * The direction.
   *
   * @param minutia the word
   * @return radians
   */
  public static float direction(long minutia) {
    return Float.intBitsToFloat((int) minutia & Integer.MAX_VALUE);
  }

  /**
   * The type.
   *
   * @param minutia the word
   * @return true for a bifurcation, false for an ending
   */
  public static boolean bifurcation(long minutia) {
    return (int) minutia < 0;
  }
}
