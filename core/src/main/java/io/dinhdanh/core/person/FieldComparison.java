package io.dinhdanh.core.person;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * What all sources state about one field, and how far they agree: names by {@link PersonName},
 * dates by {@link PartialDate}, countries by what they mean ({@code VNM} is {@code Việt Nam}),
 * numbers without regard to spaces, other texts without regard to case and tone placement.
 * Immutable.
 */
public final class FieldComparison {

  private final IdentityField field;
  private final Map<IdentitySource, String> statements;

  /**
   * Compares statements about a field.
   *
   * @param field what they are about
   * @param statements what each source states, in the field's form
   */
  FieldComparison(IdentityField field, Map<IdentitySource, String> statements) {
    this.field = Objects.requireNonNull(field, "field");
    Map<IdentitySource, String> copy = new EnumMap<>(IdentitySource.class);
    copy.putAll(statements);
    this.statements = Collections.unmodifiableMap(copy);
  }

  /**
   * What the statements are about.
   *
   * @return the field
   */
  public IdentityField field() {
    return field;
  }

  /**
   * What each source states.
   *
   * @return an unmodifiable map in the order of {@link IdentitySource}
   */
  public Map<IdentitySource, String> statements() {
    return statements;
  }

  /**
   * How far all sources agree.
   *
   * @return the worst agreement of any two of them; {@link Agreement#ONLY_ONE} if there are no two
   */
  public Agreement agreement() {
    Agreement worst = Agreement.ONLY_ONE;
    for (IdentitySource source : statements.keySet()) {
      worst = worse(worst, agreementOf(source));
    }
    return worst;
  }

  /**
   * How far one source agrees with the others.
   *
   * @param source the source
   * @return its worst agreement with any other; {@link Agreement#ONLY_ONE} if it states nothing or
   *     nobody else does
   */
  public Agreement agreementOf(IdentitySource source) {
    Agreement worst = Agreement.ONLY_ONE;
    for (IdentitySource other : statements.keySet()) {
      if (other != source) {
        worst = worse(worst, between(source, other));
      }
    }
    return worst;
  }

  /**
   * How far two sources agree.
   *
   * @param one a source
   * @param other another source
   * @return their agreement; {@link Agreement#ONLY_ONE} unless both state something
   */
  public Agreement between(IdentitySource one, IdentitySource other) {
    String first = statements.get(one);
    String second = statements.get(other);
    return first == null || second == null
        ? Agreement.ONLY_ONE
        : FieldForms.agreement(field, first, second);
  }

  private static Agreement worse(Agreement one, Agreement other) {
    if (one == Agreement.ONLY_ONE || other == Agreement.ONLY_ONE) {
      return one == Agreement.ONLY_ONE ? other : one;
    }
    return one.compareTo(other) >= 0 ? one : other;
  }

  /** Names the field and the agreement; the statements are personal data and stay out. */
  @Override
  public String toString() {
    return "FieldComparison[" + field + ", " + agreement() + "]";
  }
}
