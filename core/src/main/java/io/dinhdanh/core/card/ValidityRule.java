package io.dinhdanh.core.card;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * Until which age a law lets a card be used.
 *
 * @param from the first day of issue that the law governs
 * @param ages the ages in years at which a card must be exchanged, ascending; unmodifiable
 * @param yearsBefore a card issued that many years before such an age, or later, is good until the
 *     next one
 * @param basis the law and its article
 */
public record ValidityRule(LocalDate from, List<Integer> ages, int yearsBefore, String basis) {

  public ValidityRule {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(basis, "basis");
    ages = Collections.unmodifiableList(new ArrayList<>(ages));
  }
}
