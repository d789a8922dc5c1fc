package io.dinhdanh.nfc.testkit.chip;

import java.time.Instant;
import java.util.Objects;

/**
 * What a link is like.
 *
 * @param faults what goes wrong on it
 * @param model how fast it is
 * @param clock that each exchange moves on
 */
public record LinkConditions(FaultScript faults, LinkModel model, VirtualClock clock) {

  private static final int USUAL_RATE = 106;

  /** Checks that nothing is missing. */
  public LinkConditions {
    Objects.requireNonNull(faults, "faults");
    Objects.requireNonNull(model, "model");
    Objects.requireNonNull(clock, "clock");
  }

  /**
   * A link without faults at 106 kbit/s, with a clock of its own.
   *
   * @return the conditions
   */
  public static LinkConditions usual() {
    return new LinkConditions(
        FaultScript.none(), LinkModel.of(USUAL_RATE), VirtualClock.at(Instant.EPOCH));
  }

  /**
   * The same link with faults.
   *
   * @param script of faults
   * @return new conditions
   */
  public LinkConditions withFaults(FaultScript script) {
    return new LinkConditions(script, model, clock);
  }

  /**
   * The same link with another speed.
   *
   * @param other model
   * @return new conditions
   */
  public LinkConditions withModel(LinkModel other) {
    return new LinkConditions(faults, other, clock);
  }

  /**
   * The same link with another clock.
   *
   * @param other clock that it moves on
   * @return new conditions
   */
  public LinkConditions withClock(VirtualClock other) {
    return new LinkConditions(faults, model, other);
  }
}
