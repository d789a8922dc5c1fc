package io.dinhdanh.core.person;

/**
 * How far statements about one thing agree. The order is from the best to the worst, {@link
 * #ONLY_ONE} apart.
 */
public enum Agreement {
  /** They say the same. */
  SAME,
  /**
   * They do not contradict each other, but one says less or is written more poorly: a year beside a
   * full date, a name without diacritics beside the one with them.
   */
  COMPATIBLE,
  /** They contradict each other. */
  DIFFERENT,
  /** There is only one statement, or none: nothing to compare. */
  ONLY_ONE
}
