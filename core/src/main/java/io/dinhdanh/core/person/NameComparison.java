package io.dinhdanh.core.person;

/** Finds the first level of {@link NameMatch} at which two names match. Never throws. */
final class NameComparison {

  private NameComparison() {}

  static NameMatch match(PersonName one, PersonName other) {
    Spelling first = one.spelling();
    Spelling second = other.spelling();
    if (first.sameLetters(second)) {
      return matchOfSameLetters(first, second);
    }
    if (first.sameButForIAndY(second)) {
      return NameMatch.I_Y;
    }
    if (sameButForSigns(first, second) || IcaoTransliteration.sameInSomeForm(one, other)) {
      return unaccented(first, second);
    }
    return MrzName.isTruncation(one, other) || MrzName.isTruncation(other, one)
        ? NameMatch.MRZ_TRUNCATED
        : NameWords.match(one, other);
  }

  private static NameMatch matchOfSameLetters(Spelling one, Spelling other) {
    if (one.sameAs(other)) {
      return NameMatch.EXACT;
    }
    if (one.isBare() || other.isBare()) {
      return NameMatch.UNACCENTED;
    }
    return one.sameButForTonePlacement(other) ? NameMatch.TONE_PLACEMENT : unaccented(one, other);
  }

  /** The same plain letters: whether their marks contradict each other. */
  private static NameMatch unaccented(Spelling one, Spelling other) {
    boolean fits =
        one.isBare()
            || other.isBare()
            || one.lettersOnly().sameButForTonePlacement(other.lettersOnly());
    return fits ? NameMatch.UNACCENTED : NameMatch.ACCENTS_DIFFER;
  }

  /** A hyphen or an apostrophe leaves open where words part: Y-Bhăm, H'Hen. Others part words. */
  private static boolean sameButForSigns(Spelling one, Spelling other) {
    if (!one.hasSigns() && !other.hasSigns()) {
      return false;
    }
    String first = one.folded();
    String second = other.folded();
    return first.equals(second)
        || ((one.partsLoosely() || other.partsLoosely())
            && first.replace(" ", "").equals(second.replace(" ", "")));
  }
}
