package io.dinhdanh.core.person;

import java.util.Collections;
import java.util.EnumMap;
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
   * This record with one more statement; an earlier one of the same source and field is replaced.
   *
   * @param source who states it
   * @param field what it is about
   * @param value the statement, in the field's form
   * @return a new record
   */
  public IdentityRecord with(IdentitySource source, IdentityField field, String value) {
    Map<IdentitySource, Map<IdentityField, String>> copy = copy();
    copy.computeIfAbsent(source, s -> new EnumMap<>(IdentityField.class)).put(field, value);
    return new IdentityRecord(copy);
  }

  /**
   * This record and another together; where both have the same source and field, the other's
   * statement stands.
   *
   * @param other the other record
   * @return a new record
   */
  public IdentityRecord with(IdentityRecord other) {
    Map<IdentitySource, Map<IdentityField, String>> copy = copy();
    other.statements.forEach(
        (source, fields) ->
            copy.computeIfAbsent(source, s -> new EnumMap<>(IdentityField.class)).putAll(fields));
    return new IdentityRecord(copy);
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

  private Map<IdentitySource, Map<IdentityField, String>> copy() {
    Map<IdentitySource, Map<IdentityField, String>> copy = new EnumMap<>(IdentitySource.class);
    statements.forEach((source, fields) -> copy.put(source, new EnumMap<>(fields)));
    return copy;
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
