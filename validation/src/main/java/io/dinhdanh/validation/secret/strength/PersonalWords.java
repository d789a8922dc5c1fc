package io.dinhdanh.validation.secret.strength;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is known of a person and so is easy to guess: the name without marks, the personal number,
 * the phone number, the date of birth in all its orders. Immutable; its text shows nothing.
 */
public final class PersonalWords {

  private static final PersonalWords NONE = builder().build();

  private final Matcher all;
  private final Map<PersonalKind, Matcher> telling;

  PersonalWords(
      SortedMap<String, Integer> all, Map<PersonalKind, SortedMap<String, Integer>> telling) {
    this.all = matcher(all);
    Map<PersonalKind, Matcher> matchers = new EnumMap<>(PersonalKind.class);
    telling.forEach((kind, words) -> matchers.put(kind, matcher(words)));
    this.telling = Collections.unmodifiableMap(matchers);
  }

  /**
   * Nothing is known.
   *
   * @return no words
   */
  public static PersonalWords none() {
    return NONE;
  }

  /**
   * Starts to say what is known.
   *
   * @return an empty builder
   */
  public static PersonalWordsBuilder builder() {
    return new PersonalWordsBuilder();
  }

  /**
   * What a password contains of a person: a name of at least four letters, at least six digits in a
   * row of a number, or a date of birth with its year in at least six digits.
   *
   * @param password the password
   * @return the kinds, none if it contains nothing
   */
  public Set<PersonalKind> in(char[] password) {
    Set<PersonalKind> kinds = EnumSet.noneOf(PersonalKind.class);
    try (FoldedText text = new FoldedText(password)) {
      telling.forEach(
          (kind, matcher) -> {
            List<Piece> pieces = new ArrayList<>();
            matcher.match(text, pieces);
            if (!pieces.isEmpty()) {
              kinds.add(kind);
            }
          });
    }
    return kinds;
  }

  /** Finds all words, short ones too. */
  Matcher matcher() {
    return all;
  }

  @Override
  public String toString() {
    return "PersonalWords[not shown]";
  }

  private static Matcher matcher(SortedMap<String, Integer> words) {
    return new WordMatcher(WordAutomaton.of(new TreeMap<>(words)), PieceKind.PERSONAL);
  }
}
