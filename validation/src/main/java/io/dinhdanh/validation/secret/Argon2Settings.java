package io.dinhdanh.validation.secret;

/**
 * How dear a hash is (Argon2id, RFC 9106).
 *
 * @param memoryKib memory in KiB, 8 for each lane at least, up to 1 GiB
 * @param passes passes over the memory, 1 to 64
 * @param lanes lanes, 1 to 16
 */
public record Argon2Settings(int memoryKib, int passes, int lanes) {

  private static final int MOST_MEMORY_KIB = 1 << 20;
  private static final int MOST_PASSES = 64;
  private static final int MOST_LANES = 16;

  public Argon2Settings {
    if (!possible(memoryKib, passes, lanes)) {
      throw new IllegalArgumentException(
          "Argon2id takes 8 KiB a lane to 1 GiB, 1 to 64 passes, 1 to 16 lanes");
    }
  }

  /**
   * What a phone and a busy server can pay: 19 MiB, two passes, one lane (OWASP Password Storage
   * Cheat Sheet, 2023).
   *
   * @return the settings
   */
  public static Argon2Settings usual() {
    return new Argon2Settings(19_456, 2, 1);
  }

  /**
   * The second recommended choice of RFC 9106 §4: 64 MiB, three passes, four lanes.
   *
   * @return the settings
   */
  public static Argon2Settings rfc9106() {
    return new Argon2Settings(65_536, 3, 4);
  }

  static boolean possible(int memoryKib, int passes, int lanes) {
    return lanes >= 1
        && lanes <= MOST_LANES
        && passes >= 1
        && passes <= MOST_PASSES
        && memoryKib >= 8 * lanes
        && memoryKib <= MOST_MEMORY_KIB;
  }
}
