package io.dinhdanh.validation.secret.strength;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;

/**
 * Finds runs of letters that can be read aloud: vowels in groups of at most three, and between them
 * consonants that end and begin syllables in Vietnamese or English. A word that no list has is
 * still such a run, and a guesser has larger lists than ours.
 */
final class ReadableMatcher implements Matcher {

  private static final int SHORTEST = 4;
  private static final double WORD_COST = 1.0;
  private static final int LONGEST = 11;
  private static final int MOST_VOWELS = 3;
  private static final double LEAST_VOWEL_SHARE = 0.24;
  private static final double LEAST_VOWEL_SHARE_DECORATED = 0.16;
  private static final Set<String> BEGINNINGS =
      set(
          "b bl br c ch cl cr d dr f fl fr g gh gi gl gn gr h j k kh kl kn kr l m n ng ngh nh p ph"
              + " pl pr ps q r rh s sc sch scr sh sk sl sm sn sp spl spr sq st str sw t th thr tr"
              + " tw v w wh wr x z");
  private static final Set<String> ENDINGS =
      set(
          "b c ch ck cks ct d f ff ft g gh ght h k l lb ld lf lk ll lm lp ls lt m mb mp ms n nc nch"
              + " nd nds ng ngs nh nk nks ns nt nts p ph ps pt r rb rc rch rd rds rf rg rk rks rl"
              + " rm rms rn rns rp rs rt rth rts s sh sk sm sp ss st sts t tch th ts tt w wn x z"
              + " zz");

  @Override
  public void match(FoldedText text, List<Piece> pieces) {
    boolean decorated = DecoratedWord.is(text);
    for (int from = 0; from < text.length(); from++) {
      int to = end(text, from);
      boolean possible = to - from >= SHORTEST && to - from <= LONGEST;
      if (possible && readable(text, from, to, decorated)) {
        double letters = WORD_COST + (to - from) * PieceKind.READABLE.cost();
        double cost = decorated ? Math.min(letters, DecoratedWord.WORD_COST) : letters;
        pieces.add(new Piece(from, to, PieceKind.READABLE, cost + text.caseCost(from, to)));
      }
      from = Math.max(from, to);
    }
  }

  private static int end(FoldedText text, int from) {
    int to = from;
    while (to < text.length() && text.isLetter(to)) {
      to++;
    }
    return to;
  }

  private static boolean readable(FoldedText text, int from, int to, boolean decorated) {
    int vowels = 0;
    for (int start = from; start < to; ) {
      int end = start;
      while (end < to && text.isVowel(end) == text.isVowel(start)) {
        end++;
      }
      if (text.isVowel(start)
          ? end - start > MOST_VOWELS
          : !consonants(text, start, end, from, to)) {
        return false;
      }
      vowels += text.isVowel(start) ? end - start : 0;
      start = end;
    }
    double share = decorated ? LEAST_VOWEL_SHARE_DECORATED : LEAST_VOWEL_SHARE;
    return vowels >= share * (to - from);
  }

  /** Consonants begin a word, end it, or end one syllable and begin the next. */
  private static boolean consonants(FoldedText text, int start, int end, int from, int to) {
    String group = group(text, start, end);
    if (start == from) {
      return BEGINNINGS.contains(group);
    }
    if (end == to) {
      return ENDINGS.contains(group);
    }
    for (int cut = 0; cut < group.length(); cut++) {
      boolean ends = cut == 0 || ENDINGS.contains(group.substring(0, cut));
      if (ends && BEGINNINGS.contains(group.substring(cut))) {
        return true;
      }
    }
    return false;
  }

  private static String group(FoldedText text, int start, int end) {
    StringBuilder group = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      group.append(text.folded(i));
    }
    return group.toString();
  }

  private static Set<String> set(String words) {
    Set<String> set = new HashSet<>();
    StringTokenizer tokens = new StringTokenizer(words);
    while (tokens.hasMoreTokens()) {
      set.add(tokens.nextToken());
    }
    return set;
  }
}
