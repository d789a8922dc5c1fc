package io.dinhdanh.core.evidence;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A few facts by name, in the order in which they were given. Every check has some, so they are
 * kept in one array: names and values in turn. Immutable.
 */
final class Facts extends AbstractMap<String, String> {

  static final Facts NONE = new Facts(new String[0]);

  private final String[] pairs;

  private Facts(String[] pairs) {
    this.pairs = pairs;
  }

  /** The same facts; the map itself if it is of this kind. */
  static Facts copyOf(Map<String, String> facts) {
    if (facts instanceof Facts same) {
      return same;
    }
    String[] pairs = new String[2 * facts.size()];
    int next = 0;
    for (Entry<String, String> fact : facts.entrySet()) {
      pairs[next++] = Objects.requireNonNull(fact.getKey(), "name");
      pairs[next++] = Objects.requireNonNull(fact.getValue(), "value");
    }
    return next == 0 ? NONE : new Facts(pairs);
  }

  /** These facts and one more, or with another value for a name that is there. */
  Facts with(String name, String value) {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(value, "value");
    int place = place(name);
    String[] next = Arrays.copyOf(pairs, place < 0 ? pairs.length + 2 : pairs.length);
    next[place < 0 ? pairs.length : place] = name;
    next[(place < 0 ? pairs.length : place) + 1] = value;
    return new Facts(next);
  }

  private int place(@Nullable Object name) {
    for (int i = 0; i < pairs.length; i += 2) {
      if (pairs[i].equals(name)) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public @Nullable String get(@Nullable Object name) {
    int place = place(name);
    return place < 0 ? null : pairs[place + 1];
  }

  @Override
  public boolean containsKey(@Nullable Object name) {
    return place(name) >= 0;
  }

  @Override
  public int size() {
    return pairs.length / 2;
  }

  @Override
  public Set<Entry<String, String>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Entry<String, String>> iterator() {
        return new Pairs();
      }

      @Override
      public int size() {
        return Facts.this.size();
      }
    };
  }

  /** Goes through the pairs; removes none. */
  private final class Pairs implements Iterator<Entry<String, String>> {

    private int next;

    @Override
    public boolean hasNext() {
      return next < pairs.length;
    }

    @Override
    public Entry<String, String> next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      next += 2;
      return new SimpleImmutableEntry<>(pairs[next - 2], pairs[next - 1]);
    }
  }
}
