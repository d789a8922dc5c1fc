package io.dinhdanh.nfc.testkit.chip;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** Which fault happens at which command of a link. Immutable. */
public final class FaultScript {

  private static final FaultScript NONE = new FaultScript(Map.of());

  private final Map<Integer, Fault> faults;

  private FaultScript(Map<Integer, Fault> faults) {
    this.faults = Collections.unmodifiableMap(new TreeMap<>(faults));
  }

  /**
   * A script in which nothing goes wrong.
   *
   * @return the script
   */
  public static FaultScript none() {
    return NONE;
  }

  /**
   * Adds a fault.
   *
   * @param command the number of the command on the link, the first being 1
   * @param fault what happens there
   * @return a new script
   * @throws IllegalArgumentException if there is no such command
   */
  public FaultScript at(int command, Fault fault) {
    if (command < 1) {
      throw new IllegalArgumentException("commands are numbered from 1");
    }
    Map<Integer, Fault> more = new TreeMap<>(faults);
    more.put(command, Objects.requireNonNull(fault, "fault"));
    return new FaultScript(more);
  }

  Optional<Fault> fault(int command) {
    return Optional.ofNullable(faults.get(command));
  }
}
