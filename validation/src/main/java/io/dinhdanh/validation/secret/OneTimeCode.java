package io.dinhdanh.validation.secret;

import io.dinhdanh.core.text.Parsed;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A one-time code as it is stored: never the code, only its keyed digest, with its times and
 * counts. Store it over the value that was read, before the answer is given. Immutable.
 */
public final class OneTimeCode {

  private static final Pattern SHAPE =
      Pattern.compile(
          "code1:([0-9]{1,15}):([0-9]{1,8}):([0-9]{1,2}):([0-9]{1,2}):([01])"
              + ":([A-Za-z0-9+/]{43})");
  private static final int LONGEST = 100;

  private final Instant issuedAt;
  private final Duration validity;
  private final int wrong;
  private final int sent;
  private final boolean spent;
  private final byte[] digest;

  OneTimeCode(
      Instant issuedAt, Duration validity, int wrong, int sent, boolean spent, byte[] digest) {
    this.issuedAt = issuedAt;
    this.validity = validity;
    this.wrong = wrong;
    this.sent = sent;
    this.spent = spent;
    this.digest = digest.clone();
  }

  /**
   * Reads a stored code.
   *
   * @param text what {@link #text()} gave, to the letter
   * @return the code, or why the text is none
   */
  public static Parsed<OneTimeCode> parse(String text) {
    Matcher matcher = SHAPE.matcher(text);
    if (text.length() > LONGEST || !matcher.matches()) {
      return new Parsed.Refused<>(StoredValueRefusal.ONE_TIME_CODE_DAMAGED);
    }
    OneTimeCode code = of(matcher);
    return code.text().equals(text)
        ? new Parsed.Accepted<>(code)
        : new Parsed.Refused<>(StoredValueRefusal.ONE_TIME_CODE_DAMAGED);
  }

  private static OneTimeCode of(Matcher matcher) {
    return new OneTimeCode(
        Instant.ofEpochMilli(Long.parseLong(matcher.group(1))),
        Duration.ofMillis(Long.parseLong(matcher.group(2))),
        Integer.parseInt(matcher.group(3)),
        Integer.parseInt(matcher.group(4)),
        matcher.group(5).equals("1"),
        Base64.getDecoder().decode(matcher.group(6)));
  }

  /**
   * The text to store.
   *
   * @return times in milliseconds, counts, and the digest in Base64
   */
  public String text() {
    return "code1:"
        + issuedAt.toEpochMilli()
        + ":"
        + validity.toMillis()
        + ":"
        + wrong
        + ":"
        + sent
        + ":"
        + (spent ? 1 : 0)
        + ":"
        + Base64.getEncoder().withoutPadding().encodeToString(digest);
  }

  /**
   * When the code was made.
   *
   * @return the instant, in whole milliseconds
   */
  public Instant issuedAt() {
    return issuedAt;
  }

  /**
   * When the code ceases to be valid.
   *
   * @return the first instant at which it is not
   */
  public Instant expiresAt() {
    return issuedAt.plus(validity);
  }

  /**
   * Wrong attempts in the whole series.
   *
   * @return how many
   */
  public int wrong() {
    return wrong;
  }

  /**
   * Codes sent in the whole series.
   *
   * @return how many, this one included
   */
  public int sent() {
    return sent;
  }

  /**
   * Tells whether the code was used.
   *
   * @return true once it was accepted
   */
  public boolean spent() {
    return spent;
  }

  byte[] digest() {
    return digest.clone();
  }

  /** A clock that was set back makes a code as invalid as one that ran on. */
  boolean validAt(Instant now) {
    return Duration.between(issuedAt, now).abs().compareTo(validity) < 0;
  }

  OneTimeCode afterWrong() {
    return new OneTimeCode(issuedAt, validity, wrong + 1, sent, spent, digest);
  }

  OneTimeCode afterRight() {
    return new OneTimeCode(issuedAt, validity, wrong, sent, true, digest);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OneTimeCode that && text().equals(that.text());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(digest);
  }

  @Override
  public String toString() {
    return "OneTimeCode[sent " + sent + ", wrong " + wrong + (spent ? ", spent]" : "]");
  }
}
