package io.dinhdanh.nfc.testkit.chip;

import java.time.Duration;

/**
 * How long an exchange takes on air (ISO/IEC 14443-4, type A): every byte has nine bits with its
 * parity, every frame three bytes around its content, every frame but the last of a chain is
 * acknowledged, and between two frames the other side turns around.
 *
 * @param bitsPerSecond of the link, such as 106,000 or 848,000
 * @param frame the largest frame in bytes, 16 to 4,096, its own three among them
 * @param latency that reader and chip add to each exchange
 */
public record LinkModel(int bitsPerSecond, int frame, Duration latency) {

  private static final int USUAL_FRAME = 256;
  private static final Duration USUAL_LATENCY = Duration.ofMillis(5);
  private static final int SMALLEST_FRAME = 16;
  private static final int LARGEST_FRAME = 4_096;
  private static final int FRAME_BYTES = 3;
  private static final int BITS = 9;
  private static final long NANOS = 1_000_000_000L;

  /** The shortest delay between two frames, 1172 periods of the carrier of 13.56 MHz. */
  private static final long TURN_NANOS = 86_430;

  /**
   * Checks the ranges.
   *
   * @throws IllegalArgumentException if one is left
   */
  public LinkModel {
    boolean sound = bitsPerSecond > 0 && !latency.isNegative();
    if (!sound || frame < SMALLEST_FRAME || frame > LARGEST_FRAME) {
      throw new IllegalArgumentException("a link has a bit rate, a frame size and a latency");
    }
  }

  /**
   * A link with frames of 256 bytes and five milliseconds for each exchange.
   *
   * @param kilobitsPerSecond 106, 212, 424 or 848
   * @return the model
   */
  public static LinkModel of(int kilobitsPerSecond) {
    return new LinkModel(kilobitsPerSecond * 1_000, USUAL_FRAME, USUAL_LATENCY);
  }

  /**
   * The time of one exchange.
   *
   * @param command its length in bytes
   * @param answer its length in bytes
   * @return the time on air and the latency
   */
  public Duration exchange(int command, int answer) {
    return latency.plusNanos(oneWay(command)).plusNanos(oneWay(answer));
  }

  /**
   * The least time that so many bytes take: their own bits and nothing else.
   *
   * @param bytes how many
   * @return the link's own limit
   */
  public Duration limit(long bytes) {
    return Duration.ofNanos(bytes * BITS * NANOS / bitsPerSecond);
  }

  private long oneWay(int length) {
    int content = frame - FRAME_BYTES;
    long frames = Math.max(1L, (length + content - 1L) / content);
    long acknowledgements = frames - 1;
    long bytes = length + FRAME_BYTES * (frames + acknowledgements);
    return limit(bytes).toNanos() + TURN_NANOS * (frames + acknowledgements);
  }
}
