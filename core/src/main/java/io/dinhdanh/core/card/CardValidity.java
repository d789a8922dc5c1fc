package io.dinhdanh.core.card;

import io.dinhdanh.core.person.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When an identity card of Vietnam expires, by law. */
public final class CardValidity {

  /** Where a card stands in its validity. */
  public enum Standing {
    /** Good for more than {@link #WARNING_DAYS} days. */
    VALID,
    /** Good, but not for more than {@link #WARNING_DAYS} days. */
    EXPIRES_SOON,
    /** No longer good. */
    EXPIRED
  }

  /** How many days ahead a bank must warn, at least: Circular 17/2024/TT-NHNN art. 19(3). */
  public static final int WARNING_DAYS = 30;

  private static final List<ValidityRule> RULES =
      List.of(
          new ValidityRule(
              LocalDate.of(2016, 1, 1), List.of(25, 40, 60), 2, "Law 59/2014/QH13 art. 21"),
          new ValidityRule(
              LocalDate.of(2024, 7, 1), List.of(14, 25, 40, 60), 2, "Law 26/2023/QH15 art. 21"));

  /** Law 26/2023/QH15 art. 46: the last day of every card of the kinds before 2016. */
  private static final LocalDate LAST_DAY_OF_CMND = LocalDate.of(2024, 12, 31);

  /** Law 26/2023/QH15 art. 46: cards that expired in this time were good until its end. */
  private static final LocalDate EXTENDED_FROM = LocalDate.of(2024, 1, 15);

  private static final LocalDate EXTENDED_TO = LocalDate.of(2024, 6, 30);

  private CardValidity() {}

  /**
   * The laws, in the order in which they came.
   *
   * @return an unmodifiable list
   */
  public static List<ValidityRule> rules() {
    return RULES;
  }

  /**
   * The expiries that a card may have, the likeliest first. There is more than one where the law
   * leaves it open: a card issued on the very day that lies two years before an age of exchange,
   * and the birthday in a common year of one born on 29 February.
   *
   * @param birth the date of birth
   * @param issued the date of issue
   * @return an unmodifiable list; empty if the birth is not wholly known, the card was issued
   *     before it, or before 2016, when other rules held
   */
  public static List<Expiry> candidates(PartialDate birth, LocalDate issued) {
    LocalDate born = birth.date().orElse(null);
    ValidityRule rule = ruleFor(issued);
    if (born == null || rule == null || issued.isBefore(born)) {
      return List.of();
    }
    return Collections.unmodifiableList(candidates(born, issued, rule));
  }

  private static List<Expiry> candidates(LocalDate born, LocalDate issued, ValidityRule rule) {
    List<Expiry> sure = List.of(Expiry.never());
    List<Expiry> doubtful = new ArrayList<>();
    for (int age : rule.ages()) {
      List<LocalDate> limit = birthdays(born, age - rule.yearsBefore());
      if (issued.isBefore(limit.get(0))) {
        sure = expiries(born, age);
        break;
      }
      if (limit.contains(issued)) {
        doubtful.addAll(expiries(born, age));
      }
    }
    List<Expiry> candidates = new ArrayList<>(sure);
    candidates.addAll(doubtful);
    return candidates;
  }

  private static @Nullable ValidityRule ruleFor(LocalDate issued) {
    ValidityRule last = null;
    for (ValidityRule rule : RULES) {
      if (!issued.isBefore(rule.from())) {
        last = rule;
      }
    }
    return last;
  }

  private static List<Expiry> expiries(LocalDate born, int age) {
    List<Expiry> expiries = new ArrayList<>();
    birthdays(born, age).forEach(day -> expiries.add(Expiry.on(day)));
    return expiries;
  }

  /** One born on 29 February has a birthday on 28 February or 1 March of a common year. */
  private static List<LocalDate> birthdays(LocalDate born, int age) {
    LocalDate day = born.plusYears(age);
    boolean moved = day.getDayOfMonth() != born.getDayOfMonth();
    return moved ? List.of(day, day.plusDays(1)) : List.of(day);
  }

  /**
   * The last day on which a card is good, where the law has changed what the card says (Law
   * 26/2023/QH15 art. 46): cards of the kinds before 2016 ended with 2024, and those that expired
   * from 15 January to 30 June 2024 were good until its end.
   *
   * @param kind the kind of card
   * @param printed when the card expires by its own words
   * @return when it expires by law
   */
  public static Expiry byLaw(CardKind kind, Expiry printed) {
    boolean cmnd = kind == CardKind.CMND_9 || kind == CardKind.CMND_12;
    boolean cccd = kind == CardKind.CCCD_BARCODE || kind == CardKind.CCCD_CHIP;
    boolean extended =
        (cmnd || cccd)
            && printed instanceof Expiry.On on
            && !on.day().isBefore(EXTENDED_FROM)
            && !on.day().isAfter(EXTENDED_TO);
    if (extended) {
      return Expiry.on(EXTENDED_TO);
    }
    boolean later = printed.daysFrom(LAST_DAY_OF_CMND).orElse(Long.MAX_VALUE) > 0;
    return cmnd && later ? Expiry.on(LAST_DAY_OF_CMND) : printed;
  }

  /**
   * Where a card stands.
   *
   * @param expiry when it expires
   * @param today the day for which this is asked
   * @return the standing; on its last day a card is still good
   */
  public static Standing standing(Expiry expiry, LocalDate today) {
    long days = expiry.daysFrom(today).orElse(Long.MAX_VALUE);
    if (days < 0) {
      return Standing.EXPIRED;
    }
    return days <= WARNING_DAYS ? Standing.EXPIRES_SOON : Standing.VALID;
  }
}
