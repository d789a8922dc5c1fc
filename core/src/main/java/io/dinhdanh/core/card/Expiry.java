package io.dinhdanh.core.card;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.OptionalLong;

/** When a document expires: on a day, through whose end it is valid, or never. Immutable. */
public sealed interface Expiry {

  /**
   * A document that expires.
   *
   * @param day the last day on which it is valid
   * @return the expiry
   */
  static Expiry on(LocalDate day) {
    return new On(day);
  }

  /**
   * A document that never expires, such as the card of a citizen of 60.
   *
   * @return no expiry
   */
  static Expiry never() {
    return new Never();
  }

  /**
   * How long the document is still valid.
   *
   * @param today the day from which to count
   * @return days until the last one: 0 on that day, negative after it; empty if it never expires
   */
  OptionalLong daysFrom(LocalDate today);

  /**
   * The text of this expiry in an {@code IdentityRecord}.
   *
   * @return an ISO 8601 date, or {@code none} for a document that never expires
   */
  String text();

  /**
   * Whether the document has expired.
   *
   * @param today the day for which this is asked
   * @return true from the day after the last one
   */
  default boolean hasExpired(LocalDate today) {
    return daysFrom(today).orElse(0) < 0;
  }

  /**
   * A day. The text form leaves it out.
   *
   * @param day the last day of validity
   */
  record On(LocalDate day) implements Expiry {

    public On {
      Objects.requireNonNull(day, "day");
    }

    @Override
    public OptionalLong daysFrom(LocalDate today) {
      return OptionalLong.of(ChronoUnit.DAYS.between(today, day));
    }

    @Override
    public String text() {
      return day.toString();
    }

    @Override
    public String toString() {
      return "Expiry[day]";
    }
  }

  /** No day: {@code Không thời hạn} on a Vietnamese card. */
  record Never() implements Expiry {

    @Override
    public OptionalLong daysFrom(LocalDate today) {
      return OptionalLong.empty();
    }

    @Override
    public String text() {
      return "none";
    }

    @Override
    public String toString() {
      return "Expiry[never]";
    }
  }
}
