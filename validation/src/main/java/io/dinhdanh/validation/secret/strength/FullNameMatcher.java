package io.dinhdanh.validation.secret.strength;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds full names: a surname and two or three more names. A guesser has lists of whole names, and
 * knows that five surnames cover two thirds of Vietnam; so they cost less than so many words.
 */
final class FullNameMatcher implements Matcher {

  private static final int FEWEST_NAMES = 3;
  private static final int MOST_NAMES = 4;
  private static final double SURNAME_COST = 1.6;
  private static final double FURTHER_NAME_COST = 1.7;
  private static final double CAPITALS_COST = 0.3;
  private static final Set<String> SURNAMES =
      Collections.unmodifiableSet(
          new HashSet<>(
              Arrays.asList(
                  ("nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh"
                          + " doan lam trinh dao mai to truong cao luong luu chau ta phung vuong"
                          + " quach tang thai thach kieu la lai nghiem tong trieu")
                      .split(" "))));

  private final WordAutomaton names;

  FullNameMatcher() {
    SortedMap<String, Integer> words = new TreeMap<>();
    WordList.read("names.txt", 0, words);
    names = WordAutomaton.of(words);
  }

  @Override
  public void match(FoldedText text, List<Piece> pieces) {
    for (int from = 0; from < text.length(); from++) {
      Set<Integer> ends = surnames(text, from);
      for (int count = 2; count <= MOST_NAMES && !ends.isEmpty(); count++) {
        ends = further(text, ends);
        if (count >= FEWEST_NAMES) {
          add(text, from, ends, count, pieces);
        }
      }
    }
  }

  private static void add(
      FoldedText text, int from, Set<Integer> ends, int count, List<Piece> pieces) {
    for (int to : ends) {
      double cost =
          SURNAME_COST + (count - 1) * FURTHER_NAME_COST + capitals(text, from, to, count);
      pieces.add(new Piece(from, to, PieceKind.NAME, cost));
    }
  }

  /** Where surnames end that begin at a place. */
  private Set<Integer> surnames(FoldedText text, int from) {
    Set<Integer> ends = new HashSet<>();
    for (int to : ends(text, from)) {
      StringBuilder name = new StringBuilder();
      for (int i = from; i < to; i++) {
        name.append(text.folded(i));
      }
      if (SURNAMES.contains(name.toString())) {
        ends.add(to);
      }
    }
    return ends;
  }

  private Set<Integer> further(FoldedText text, Set<Integer> starts) {
    Set<Integer> ends = new HashSet<>();
    for (int start : starts) {
      ends.addAll(ends(text, start));
    }
    return ends;
  }

  private List<Integer> ends(FoldedText text, int from) {
    List<Integer> ends = new ArrayList<>();
    int state = names.root();
    for (int i = from; i < text.length() && state != WordAutomaton.NONE; i++) {
      state = names.child(state, text.folded(i));
      if (state != WordAutomaton.NONE && names.value(state) != WordAutomaton.NONE) {
        ends.add(i + 1);
      }
    }
    return ends;
  }

  /** A capital for each name is as usual as one for the first. */
  private static double capitals(FoldedText text, int from, int to, int count) {
    int capitals = 0;
    for (int i = from; i < to; i++) {
      capitals += Character.isUpperCase(text.typed(i)) ? 1 : 0;
    }
    boolean each = capitals == count && Character.isUpperCase(text.typed(from));
    return each ? CAPITALS_COST : text.caseCost(from, to);
  }
}
