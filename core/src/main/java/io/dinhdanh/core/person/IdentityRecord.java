package io.dinhdanh.core.person;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What several sources state about one person, field by field. Values keep the form that {@link
 * IdentityField.Form} names; texts and names stay as their source writes them. Immutable.
 */
public final class IdentityRecord {

  private static final IdentityRecord EMPTY =
      new IdentityRecord(new EnumMap<>(IdentitySource.class));

  private final Map<IdentitySource, Map<IdentityField, String>> statements;

  private IdentityRecord(Map<IdentitySource, Map<IdentityField, String>> statements) {
    this.statements = statements;
  }

  /**
   * A record in which nobody states anything.
   *
   * @return the empty record
   */
  public static IdentityRecord empty() {
    return EMPTY;
  }

  /**
   * A record of all that one source states.
   *
   * @param source who states it
   * @param fields the statements, each in the form of its field; copied, may be empty
   * @return the record
   */
  public static IdentityRecord of(IdentitySource source, Map<IdentityField, String> fields) {
    if (fields.isEmpty()) {
      return EMPTY;
    }
    Map<IdentitySource, Map<IdentityField, String>> statements =
        new EnumMap<>(IdentitySource.class);
    statements.put(source, new EnumMap<>(fields));
    return new IdentityRecord(statements);
  }

  /**
   * This record with one more statement; an earlier one of the same source and field is replaced.
   *
   * @param source who states it
   * @param field what it is about
   * @param value the statement, in the field's form
   * @return a new record
   */
  public IdentityRecord with(IdentitySource source, IdentityField field, String value) {
    return with(of(source, Map.of(field, value)));
  }

  /**
   * This record and another together; where both have the same source and field, the other's
   * statement stands.
   *
   * @param other the other record
   * @return a new record
   */
  public IdentityRecord with(IdentityRecord other) {
    if (statements.isEmpty() || other.statements.isEmpty()) {
      return statements.isEmpty() ? other : this;
    }
    Map<IdentitySource, Map<IdentityField, String>> both = new EnumMap<>(statements);
    other.statements.forEach((source, fields) -> both.merge(source, fields, IdentityRecord::join));
    return new IdentityRecord(both);
  }

  /**
   * What a source states about a field.
   *
   * @param source who states it
   * @param field what it is about
   * @return the statement in the field's form, if there is one
   */
  public Optional<String> value(IdentitySource source, IdentityField field) {
    return Optional.ofNullable(of(source).get(field));
  }

  /**
   * Everything that a source states.
   *
   * @param source who states it
   * @return an unmodifiable map, empty if the source states nothing
   */
  public Map<IdentityField, String> of(IdentitySource source) {
    Map<IdentityField, String> fields = statements.get(source);
    return fields == null ? Map.of() : Collections.unmodifiableMap(fields);
  }

  /**
   * The sources that state something.
   *
   * @return an unmodifiable set in the order of {@link IdentitySource}
   */
  public Set<IdentitySource> sources() {
    return Collections.unmodifiableSet(statements.keySet());
  }

  /**
   * What a source states about a date.
   *
   * @param source who states it
   * @param field a field of the form {@link IdentityField.Form#DATE}
   * @return the date; empty if the source states none, or {@code none}, or something unreadable
   */
  public Optional<PartialDate> date(IdentitySource source, IdentityField field) {
    return value(source, field).flatMap(text -> PartialDate.tryParseIso(text).value());
  }

  /**
   * What a source states about the sex.
   *
   * @param source who states it
   * @return the sex; empty if the source states none that can be read
   */
  public Optional<Sex> sex(IdentitySource source) {
    return value(source, IdentityField.SEX).flatMap(Sex::of);
  }

  /**
   * What a source states about the personal number.
   *
   * @param source who states it
   * @return the number; empty if the source states none that is well formed
   */
  public Optional<PersonalNumber> personalNumber(IdentitySource source) {
    return value(source, IdentityField.PERSONAL_NUMBER)
        .flatMap(text -> PersonalNumber.tryParse(text).value());
  }

  /**
   * Compares what all sources state about a field.
   *
   * @param field what the statements are about
   * @return their comparison, without statements if there are none
   */
  public FieldComparison compare(IdentityField field) {
    Map<IdentitySource, String> stated = new EnumMap<>(IdentitySource.class);
    statements.forEach(
        (source, fields) -> {
          String value = fields.get(field);
          if (value != null) {
            stated.put(source, value);
          }
        });
    return new FieldComparison(field, stated);
  }

  /**
   * Compares what all sources state about every field that any of them states.
   *
   * @return an unmodifiable list in the order of {@link IdentityField}
   */
  public List<FieldComparison> comparisons() {
    List<FieldComparison> comparisons = new ArrayList<>();
    for (IdentityField field : IdentityField.values()) {
      FieldComparison comparison = compare(field);
      if (!comparison.statements().isEmpty()) {
        comparisons.add(comparison);
      }
    }
    return Collections.unmodifiableList(comparisons);
  }

  /**
   * The fields about which sources contradict each other.
   *
   * @return the comparisons that are {@link Agreement#DIFFERENT}, in the order of {@link
   *     IdentityField}; unmodifiable
   */
  public List<FieldComparison> differences() {
    List<FieldComparison> differences = new ArrayList<>(comparisons());
    differences.removeIf(comparison -> comparison.agreement() != Agreement.DIFFERENT);
    return Collections.unmodifiableList(differences);
  }

  /** Neither map is changed: records share what a source states. */
  private static Map<IdentityField, String> join(
      Map<IdentityField, String> earlier, Map<IdentityField, String> later) {
    Map<IdentityField, String> joined = new EnumMap<>(earlier);
    joined.putAll(later);
    return joined;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof IdentityRecord that && statements.equals(that.statements);
  }

  @Override
  public int hashCode() {
    return statements.hashCode();
  }

  /** Names the sources; the statements are personal data and stay out. */
  @Override
  public String toString() {
    return "IdentityRecord" + statements.keySet();
  }
}
