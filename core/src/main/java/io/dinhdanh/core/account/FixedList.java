package io.dinhdanh.core.account;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collection;
import java.util.RandomAccess;

/**
 * An unmodifiable list over the front of an array that nobody else writes to. It spares a decision
 * the copies and wrappers of the usual lists.
 */
final class FixedList<E> extends AbstractList<E> implements RandomAccess {

  private static final FixedList<Object> EMPTY = new FixedList<>(new Object[0], 0);

  private final Object[] elements;
  private final int size;

  private FixedList(Object[] elements, int size) {
    this.elements = elements;
    this.size = size;
  }

  /** A list of the first elements of an array that the caller gives away. */
  static <E> FixedList<E> of(E[] elements, int size) {
    return new FixedList<>(elements, size);
  }

  /** A list of the same elements; such a list itself if it is one already. */
  @SuppressWarnings("unchecked") // the elements of a collection of E, or none
  static <E> FixedList<E> copyOf(Collection<? extends E> elements) {
    if (elements instanceof FixedList<?> fixed) {
      return (FixedList<E>) fixed;
    }
    Object[] copy = elements.toArray();
    return (FixedList<E>) (copy.length == 0 ? EMPTY : new FixedList<>(copy, copy.length));
  }

  /** The last elements of this list with one more behind them, as a new list. */
  FixedList<E> keepLast(int kept, E last) {
    int left = Math.min(size, kept);
    Object[] next = Arrays.copyOfRange(elements, size - left, size + 1);
    next[left] = last;
    return new FixedList<>(next, left + 1);
  }

  @Override
  @SuppressWarnings("unchecked") // only elements of E were put in
  public E get(int index) {
    if (index >= size) {
      throw new IndexOutOfBoundsException(index + " of " + size);
    }
    return (E) elements[index];
  }

  @Override
  public int size() {
    return size;
  }
}
