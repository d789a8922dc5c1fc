package io.dinhdanh.validation.secret.strength;

/**
 * The keys by which Telex (letters) and VNI (digits) write the marks of Vietnamese letters. A
 * password field does not combine them, so that {@code mật} stays {@code maatj} or {@code ma65t}.
 */
final class KeyStrokes {

  private static final String TELEX_TONES = "sfrxj";
  private static final String TELEX_DOUBLED = "aeod";
  private static final int LONGEST_RHYME = 5;

  private KeyStrokes() {}

  /** Tells whether the character at a position may be a mark of the syllable before it. */
  static boolean isMark(FoldedText text, int start, int position) {
    char c = text.folded(position);
    int from = Math.max(start, position - LONGEST_RHYME);
    if ((c >= '1' && c <= '9') || TELEX_TONES.indexOf(c) >= 0) {
      return hasVowel(text, from, position);
    }
    if (c == 'w') {
      return contains(text, from, position, "aou");
    }
    return TELEX_DOUBLED.indexOf(c) >= 0 && contains(text, from, position, String.valueOf(c));
  }

  private static boolean hasVowel(FoldedText text, int from, int to) {
    return contains(text, from, to, "aeiouy");
  }

  private static boolean contains(FoldedText text, int from, int to, String letters) {
    for (int i = from; i < to; i++) {
      if (letters.indexOf(text.folded(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
