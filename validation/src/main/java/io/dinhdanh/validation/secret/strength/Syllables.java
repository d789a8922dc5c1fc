package io.dinhdanh.validation.secret.strength;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The syllables of Vietnamese without their tones, from onsets and rhymes. Words that no list has
 * are still made of them.
 */
final class Syllables {

  private static final int COMMON = 0;
  private static final int RARE = 1;
  private static final String[] ONSETS =
      "b c ch d g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x".split(" ");
  private static final String[] RHYMES =
      ("a ac ach ai am an ang anh ao ap at au ay e ec ech em en eng enh eo ep et eu i ia ich iec"
           + " iem ien ieng iep iet ieu im in inh ip it iu o oa oac oai oam oan oang oanh oat oay"
           + " oc oe oen oet oi om on ong op ot u ua uan uang uat uay uc ue uenh ui um un ung uoc"
           + " uoi uom uon uong uot uou up ut uu uy uya uych uyen uyet uynh uyt y yem yen yet yeu")
          .split(" ");

  private Syllables() {}

  /** A matcher that finds syllables, the ones used most at a lower cost. */
  static Matcher matcher() {
    SortedMap<String, Integer> syllables = new TreeMap<>();
    WordList.read("syllables.txt", COMMON, syllables);
    for (String onset : ONSETS) {
      for (String rhyme : RHYMES) {
        syllables.putIfAbsent(onset + rhyme, RARE);
      }
    }
    syllables.keySet().removeIf(syllable -> syllable.length() < 2);
    return WordMatcher.plain(
        WordAutomaton.of(syllables), PieceKind.SYLLABLE, PieceKind.RARE_SYLLABLE);
  }
}
