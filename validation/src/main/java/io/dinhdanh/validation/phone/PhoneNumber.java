package io.dinhdanh.validation.phone;

import io.dinhdanh.core.text.Parsed;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A Vietnamese mobile number. Read from {@code 0912345678}, {@code 912345678}, {@code
 * +84912345678}, {@code 84912345678}, {@code 0084912345678} and {@code +84 (0) 912 345 678}, with
 * spaces, dots, hyphens, slashes and brackets anywhere; nothing is guessed. Immutable.
 *
 * <p>A number that is well formed may still belong to nobody, or to somebody else.
 */
public final class PhoneNumber {

  private static final int DIGITS = 9;
  private static final long TEN_TO_9 = 1_000_000_000L;
  private static final int COUNTRY = 84;
  private static final int OLD_DIGITS = 10;
  private static final int KEPT = 10_000_000;

  private final int number;
  private final PhonePrefix prefix;
  private final boolean migrated;

  private PhoneNumber(int number, PhonePrefix prefix, boolean migrated) {
    this.number = number;
    this.prefix = prefix;
    this.migrated = migrated;
  }

  /**
   * Reads a number.
   *
   * @param text what was typed
   * @return the number, or why the text is none; an eleven-digit number from before 15 September
   *     2018 is refused as {@link PhoneRefusal#PHONE_OLD}
   */
  public static Parsed<PhoneNumber> tryParse(String text) {
    return parse(text, false);
  }

  /**
   * Reads a number and moves an eleven-digit one from before 15 September 2018 to its ten-digit
   * form, which is marked as {@link #migrated()}. Nobody can tell whether its holder still has it.
   *
   * @param text what was typed or stored long ago
   * @return the number, or why the text is none
   */
  public static Parsed<PhoneNumber> tryParseMigrating(String text) {
    return parse(text, true);
  }

  /**
   * The mobile prefixes that are accepted.
   *
   * @return an unmodifiable list in the order of the data
   */
  public static List<PhonePrefix> prefixes() {
    return PhonePrefixes.data().all();
  }

  private static Parsed<PhoneNumber> parse(String text, boolean migrate) {
    PhoneDigits digits = PhoneDigits.of(text);
    if (digits.refusal() != null) {
      return new Parsed.Refused<>(digits.refusal());
    }
    long subscriber = subscriber(digits, DIGITS);
    if (subscriber >= 0) {
      return current(subscriber, false);
    }
    long old = subscriber(digits, OLD_DIGITS);
    int code = old < 0 ? 0 : PhonePrefixes.data().movedTo((int) (old / KEPT));
    if (code == 0) {
      return new Parsed.Refused<>(otherwise(digits));
    }
    return migrate
        ? current((long) code * KEPT + old % KEPT, true)
        : new Parsed.Refused<>(PhoneRefusal.PHONE_OLD);
  }

  /** The digits behind the country code and the leading zero, or -1 if they are not as many. */
  private static long subscriber(PhoneDigits digits, int length) {
    long unit = length == DIGITS ? TEN_TO_9 : 10 * TEN_TO_9;
    long front = digits.value() / unit;
    int before = digits.count() - length;
    boolean bare = before == 0 && length == DIGITS && 10 * digits.value() >= TEN_TO_9;
    boolean national = !digits.plus() && front == 0 && (before == 1 || bare);
    boolean abroad = front == COUNTRY && (before == 2 || (before == 4 && !digits.plus()));
    boolean both = front == 10 * COUNTRY && (before == 3 || (before == 5 && !digits.plus()));
    return national || abroad || both ? digits.value() % unit : -1;
  }

  private static Parsed<PhoneNumber> current(long subscriber, boolean migrated) {
    PhonePrefix prefix = PhonePrefixes.data().of((int) subscriber);
    return prefix == null
        ? new Parsed.Refused<>(PhoneRefusal.PHONE_PREFIX)
        : new Parsed.Accepted<>(new PhoneNumber((int) subscriber, prefix, migrated));
  }

  private static PhoneRefusal otherwise(PhoneDigits digits) {
    boolean vietnam = String.valueOf(digits.value()).startsWith(String.valueOf(COUNTRY));
    return digits.plus() && !vietnam && digits.count() > 0
        ? PhoneRefusal.PHONE_COUNTRY
        : PhoneRefusal.PHONE_LENGTH;
  }

  /**
   * The number for the whole world (ITU-T E.164).
   *
   * @return {@code +84} and nine digits
   */
  public String e164() {
    return "+" + (COUNTRY * TEN_TO_9 + number);
  }

  /**
   * The number as it is dialled in Vietnam.
   *
   * @return ten digits, the first a zero
   */
  public String national() {
    return "0" + number;
  }

  /**
   * The number as it is written for people.
   *
   * @return such as {@code 0912 345 678}
   */
  public String readable() {
    String digits = national();
    return digits.substring(0, 4) + " " + digits.substring(4, 7) + " " + digits.substring(7);
  }

  /**
   * The prefix by which the number was recognised.
   *
   * @return the prefix and since when it is in use
   */
  public PhonePrefix prefix() {
    return prefix;
  }

  /**
   * Tells whether the number was made from an eleven-digit one.
   *
   * @return true if it was
   */
  public boolean migrated() {
    return migrated;
  }

  /** Compares the numbers alone, not how they were come by. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PhoneNumber that && number == that.number;
  }

  @Override
  public int hashCode() {
    return Objects.hash(number);
  }

  /** Masked: no digit is shown. */
  @Override
  public String toString() {
    return "PhoneNumber[not shown]";
  }
}
