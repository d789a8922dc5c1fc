package io.dinhdanh.core.evidence;

import java.util.regex.Pattern;

/**
 * The stable name of a check: a family and a name, such as {@code pa.sod-signature}. Names are
 * never reused for another meaning, so policies and stored evidence may rely on them.
 *
 * @param value lower-case letters, digits and hyphens, in two or more parts joined by dots
 */
public record CheckId(String value) implements Comparable<CheckId> {

  private static final Pattern SHAPE =
      Pattern.compile("[a-z][a-z0-9]{0,30}(\\.[a-z0-9][a-z0-9-]{0,60}){1,3}");

  public CheckId {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("not the name of a check; expected family.name");
    }
  }

  @Override
  public int compareTo(CheckId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
