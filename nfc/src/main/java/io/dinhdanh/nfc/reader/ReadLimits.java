package io.dinhdanh.nfc.reader;

import java.time.Duration;
import java.util.Objects;

/**
 * How much a chip may ask of a reader.
 *
 * @param fileBytes the largest file that is read, 1 to {@link #MOST_FILE_BYTES}
 * @param totalBytes the most bytes of all files together, at most {@link #MOST_TOTAL_BYTES}
 * @param commands the most commands for one reading, over all links
 * @param emptyAnswers how often in a row a chip may answer without data
 * @param time the longest that one link may be used
 * @param keyAttempts how many keys may be refused before the holder is asked
 */
public record ReadLimits(
    int fileBytes, int totalBytes, int commands, int emptyAnswers, Duration time, int keyAttempts) {

  /** The largest file that a dump carries as JSON. */
  public static final int MOST_FILE_BYTES = 700_000;

  /** The most bytes that a dump carries as JSON. */
  public static final int MOST_TOTAL_BYTES = 2_800_000;

  public ReadLimits {
    Objects.requireNonNull(time, "time");
    boolean small = fileBytes < 1 || totalBytes < 1 || commands < 1 || keyAttempts < 1;
    if (small
        || emptyAnswers < 0
        || time.isNegative()
        || time.isZero()
        || fileBytes > MOST_FILE_BYTES
        || totalBytes > MOST_TOTAL_BYTES) {
      throw new IllegalArgumentException("a limit is out of range");
    }
  }

  /**
   * Ample for every document in use: files of 256 KiB, 1 MiB in all, 4,000 commands, two empty
   * answers, two minutes, three keys.
   *
   * @return the limits
   */
  public static ReadLimits usual() {
    return new ReadLimits(262_144, 1_048_576, 4_000, 2, Duration.ofMinutes(2), 3);
  }

  /**
   * The same limits but for the time.
   *
   * @param longest the longest that one link may be used, more than zero
   * @return new limits
   */
  public ReadLimits within(Duration longest) {
    return new ReadLimits(fileBytes, totalBytes, commands, emptyAnswers, longest, keyAttempts);
  }

  /**
   * The same limits but for the commands.
   *
   * @param most the most commands for one reading, at least 1
   * @return new limits
   */
  public ReadLimits withCommands(int most) {
    return new ReadLimits(fileBytes, totalBytes, most, emptyAnswers, time, keyAttempts);
  }
}
