package io.dinhdanh.core.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the law says at a date, as values. {@link #rules()} lists each with its article, and says
 * which ones were not confirmed.
 *
 * @param id a stable name, such as {@code D69}
 * @param title the decrees
 * @param from the first day in force
 * @param until the last day in force, or null if it is in force still
 * @param ownAccountAge from which age on a person has an account without a guardian
 * @param level1Age from which age on level 1 can be given
 * @param level2Age from which age on level 2 can be given
 * @param phoneRequired true if a telephone number is mandatory for level 2, false if a mail address
 *     will do
 * @param activationDays calendar days from the notice until activation is overdue
 * @param lockRequestDays working days for a written request to lock or unlock
 * @param times working days for a decision
 * @param rules the rules with their sources, in the order of this record; unmodifiable
 */
public record Ruleset(
    String id,
    String title,
    LocalDate from,
    @Nullable LocalDate until,
    int ownAccountAge,
    int level1Age,
    int level2Age,
    boolean phoneRequired,
    int activationDays,
    int lockRequestDays,
    DecisionTimes times,
    List<Rule> rules) {

  /**
   * One rule of the law.
   *
   * @param name what it rules
   * @param value what it says
   * @param source decree and article
   * @param confirmed false if the text in force was not seen
   */
  public record Rule(String name, String value, String source, boolean confirmed) {
    public Rule {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(value, "value");
      Objects.requireNonNull(source, "source");
    }
  }

  public Ruleset {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(times, "times");
    rules = Collections.unmodifiableList(new ArrayList<>(rules));
  }

  /**
   * Every ruleset, oldest first.
   *
   * @return an unmodifiable list
   */
  public static List<Ruleset> all() {
    return Decrees.ALL;
  }

  /**
   * The ruleset in force on a day.
   *
   * @param day the day
   * @return the ruleset, or nothing before 20 October 2022
   */
  public static Optional<Ruleset> on(LocalDate day) {
    return Optional.ofNullable(find(day));
  }

  static @Nullable Ruleset find(LocalDate day) {
    for (int i = Decrees.ALL.size() - 1; i >= 0; i--) {
      if (!day.isBefore(Decrees.ALL.get(i).from)) {
        return Decrees.ALL.get(i);
      }
    }
    return null;
  }
}
