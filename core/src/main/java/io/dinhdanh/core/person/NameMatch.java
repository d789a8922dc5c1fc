package io.dinhdanh.core.person;

/**
 * How two names match, from the strongest level to none. Two names are at the first level that
 * fits. A level is evidence to weigh, not a decision: see {@link #agreement} for the usual one.
 */
public enum NameMatch {
  /** The same letters; composed or decomposed, upper or lower case and spaces do not matter. */
  EXACT(Agreement.SAME),
  /** The tone stands on another vowel of the same group: Hòa, Hoà. */
  TONE_PLACEMENT(Agreement.SAME),
  /** Spelled with i for y or the reverse: Lý, Lí. Weak, for Vy and Vi are two names. */
  I_Y(Agreement.COMPATIBLE),
  /**
   * The same once marks, apostrophes and hyphens are dropped, as in a machine-readable zone, and
   * one name has no marks or both have the same ones.
   */
  UNACCENTED(Agreement.COMPATIBLE),
  /** Cut off by the width of a machine-readable zone's name field. */
  MRZ_TRUNCATED(Agreement.COMPATIBLE),
  /** The same plain letters, but marks that contradict each other: Hùng, Hưng are two names. */
  ACCENTS_DIFFER(Agreement.DIFFERENT),
  /** The same words without marks, in another order. */
  REORDERED(Agreement.DIFFERENT),
  /** One lacks words between the first and the last; the others are the same without marks. */
  MISSING_MIDDLE(Agreement.DIFFERENT),
  /** None of these. */
  DIFFERENT(Agreement.DIFFERENT);

  private final Agreement agreement;

  NameMatch(Agreement agreement) {
    this.agreement = agreement;
  }

  /**
   * What this level amounts to when two sources are compared.
   *
   * @return SAME down to {@link #TONE_PLACEMENT}, COMPATIBLE down to {@link #MRZ_TRUNCATED}, else
   *     DIFFERENT: a person should look
   */
  public Agreement agreement() {
    return agreement;
  }
}
