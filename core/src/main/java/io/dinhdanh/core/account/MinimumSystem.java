package io.dinhdanh.core.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The oldest version of an operating system on which the app runs, from a date on.
 *
 * @param system the operating system
 * @param version its oldest fit major version
 * @param from the first day on which this holds
 * @param source where it was read
 * @param confirmed false if no source of the present day was found
 */
public record MinimumSystem(
    DeviceSystem system, int version, LocalDate from, String source, boolean confirmed) {

  private static final List<MinimumSystem> ALL =
      List.of(
          new MinimumSystem(
              DeviceSystem.IOS, 13, LocalDate.of(2022, 10, 20), "S1, question 3.2", true),
          new MinimumSystem(
              DeviceSystem.ANDROID,
              0,
              LocalDate.of(2022, 10, 20),
              "no source names a minimum for Android",
              false));

  public MinimumSystem {
    Objects.requireNonNull(system, "system");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(source, "source");
  }

  /**
   * The minimum versions that this release knows, oldest first.
   *
   * @return an unmodifiable list
   */
  public static List<MinimumSystem> known() {
    return ALL;
  }

  static boolean satisfied(List<MinimumSystem> minimums, Device device, LocalDate today) {
    int minimum = 0;
    for (MinimumSystem candidate : minimums) {
      if (candidate.system == device.system() && !candidate.from.isAfter(today)) {
        minimum = candidate.version;
      }
    }
    return device.version() >= minimum;
  }
}
