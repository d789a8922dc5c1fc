package io.dinhdanh.validation.secret.strength;

import io.dinhdanh.core.evidence.Reason;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * How hard a password is to guess, and why.
 *
 * @param strength the grade
 * @param log10Guesses the decimal logarithm of the guesses that the cheapest way takes
 * @param suggestions what makes it easier than its length promises; unmodifiable. They speak of
 *     kinds of words and never quote the password
 */
public record StrengthEstimate(Strength strength, double log10Guesses, List<Reason> suggestions) {

  public StrengthEstimate {
    Objects.requireNonNull(strength, "strength");
    suggestions = Collections.unmodifiableList(new ArrayList<>(suggestions));
  }
}
