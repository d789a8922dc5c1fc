package io.dinhdanh.validation.consistency;

import io.dinhdanh.core.evidence.Outcome;
import io.dinhdanh.core.evidence.Reason;
import io.dinhdanh.core.person.Agreement;
import io.dinhdanh.core.person.FieldComparison;
import io.dinhdanh.core.person.IdentityField;
import io.dinhdanh.core.person.IdentitySource;
import io.dinhdanh.core.person.NameMatch;
import io.dinhdanh.core.person.PersonName;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far the sources agree about one field, as an outcome with its reason. The reason's data name
 * each pair of sources with their agreement, for names with the level of their match.
 *
 * @param outcome what the agreement amounts to
 * @param reason why
 */
record Grade(Outcome outcome, Reason reason) {

  /** What changes while a card is valid. */
  private static final Set<IdentityField> CHANGEABLE =
      EnumSet.of(
          IdentityField.RESIDENCE,
          IdentityField.RELIGION,
          IdentityField.FEATURES,
          IdentityField.SPOUSE,
          IdentityField.ORIGIN,
          IdentityField.AUTHORITY);

  /** Names that a clerk would take for the same, but a program should not. */
  private static final Set<NameMatch> SIMILAR =
      EnumSet.of(NameMatch.ACCENTS_DIFFER, NameMatch.REORDERED, NameMatch.MISSING_MIDDLE);

  static Grade of(FieldComparison comparison) {
    Grade grade =
        switch (comparison.agreement()) {
          case SAME -> new Grade(Outcome.PASSED, ConsistencyReasons.SAME);
          case COMPATIBLE -> new Grade(Outcome.PASSED, ConsistencyReasons.COMPATIBLE);
          case DIFFERENT -> different(comparison);
          case ONLY_ONE -> new Grade(Outcome.NOT_DONE, ConsistencyReasons.ONLY_ONE);
        };
    return new Grade(grade.outcome(), withPairs(grade.reason(), comparison));
  }

  /** Why nothing was compared, with the source there is. */
  static Reason onlyOne(FieldComparison comparison) {
    Reason reason = ConsistencyReasons.ONLY_ONE;
    for (IdentitySource source : comparison.statements().keySet()) {
      reason = reason.with("source", source.name());
    }
    return reason;
  }

  private static Grade different(FieldComparison comparison) {
    if (CHANGEABLE.contains(comparison.field())) {
      return new Grade(Outcome.WARNING, ConsistencyReasons.CHANGEABLE);
    }
    return onlySimilarNames(comparison)
        ? new Grade(Outcome.WARNING, ConsistencyReasons.SIMILAR)
        : new Grade(Outcome.FAILED, ConsistencyReasons.DIFFERENT);
  }

  private static boolean onlySimilarNames(FieldComparison comparison) {
    if (comparison.field().form() != IdentityField.Form.NAME) {
      return false;
    }
    for (IdentitySource[] pair : pairs(comparison)) {
      boolean different = comparison.between(pair[0], pair[1]) == Agreement.DIFFERENT;
      if (different && !match(comparison, pair).filter(SIMILAR::contains).isPresent()) {
        return false;
      }
    }
    return true;
  }

  private static Reason withPairs(Reason reason, FieldComparison comparison) {
    Reason detailed = reason;
    for (IdentitySource[] pair : pairs(comparison)) {
      String agreement = comparison.between(pair[0], pair[1]).name();
      boolean name = comparison.field().form() == IdentityField.Form.NAME;
      String level =
          name ? match(comparison, pair).map(NameMatch::name).orElse(agreement) : agreement;
      detailed = detailed.with(pair[0] + "~" + pair[1], level);
    }
    return detailed;
  }

  private static Optional<NameMatch> match(FieldComparison comparison, IdentitySource[] pair) {
    Map<IdentitySource, String> statements = comparison.statements();
    Optional<PersonName> one = name(statements.get(pair[0]));
    Optional<PersonName> other = name(statements.get(pair[1]));
    return one.isPresent() && other.isPresent()
        ? Optional.of(one.get().match(other.get()))
        : Optional.empty();
  }

  private static Optional<PersonName> name(@Nullable String text) {
    return text == null ? Optional.empty() : PersonName.tryParse(text).value();
  }

  private static List<IdentitySource[]> pairs(FieldComparison comparison) {
    List<IdentitySource> sources = new ArrayList<>(comparison.statements().keySet());
    List<IdentitySource[]> pairs = new ArrayList<>();
    for (int i = 0; i < sources.size(); i++) {
      for (int j = i + 1; j < sources.size(); j++) {
        pairs.add(new IdentitySource[] {sources.get(i), sources.get(j)});
      }
    }
    return pairs;
  }
}
