package io.dinhdanh.validation.qr;

import java.util.Objects;

/**
 * A field behind the date of issue on cards since July 2024. By Circular 16/2024/TT-BCA art. 6 they
 * may hold cancelled numbers and the parents' names, but no source tells in which order, so what a
 * field is can only be guessed from its form.
 *
 * @param index the place of the field, 7 or more, the first field of the text being 0
 * @param guess what it may be
 * @param text what it holds, perhaps empty
 */
public record QrExtra(int index, Guess guess, String text) {

  /** What a field may be. */
  public enum Guess {
    /** Nothing: the field is empty. */
    EMPTY,
    /** Twelve digits: a number that the holder no longer has. */
    CANCELLED_NUMBER,
    /** Letters: a parent's name. */
    PARENT_NAME,
    /** Eight digits that are a date. */
    DATE,
    /** None of these. */
    UNKNOWN
  }

  public QrExtra {
    Objects.requireNonNull(guess, "guess");
    Objects.requireNonNull(text, "text");
  }

  /** Masked: what the field holds is not shown. */
  @Override
  public String toString() {
    return "QrExtra[" + index + ", " + guess + "]";
  }
}
