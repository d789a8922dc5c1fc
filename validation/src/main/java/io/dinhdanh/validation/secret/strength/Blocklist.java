package io.dinhdanh.validation.secret.strength;

import io.dinhdanh.validation.text.Folding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Words that passwords should not be made of, as a minimal acyclic automaton: exact, no false
 * alarms. Matching ignores case and Vietnamese marks and sees through look-alike signs ({@code
 * m@tkh4u}) and through Telex and VNI key strokes ({@code maatjkhaaur}). Immutable.
 */
public final class Blocklist {

  private static final int LONGEST_WORD = 64;

  private final List<Matcher> matchers;
  private final int words;
  private final int bytes;

  private Blocklist(List<Matcher> matchers, int words, int bytes) {
    this.matchers = matchers;
    this.words = words;
    this.bytes = bytes;
  }

  /**
   * The list of this SDK: common passwords, digits, names, places and words of Vietnam, and the
   * English words of everyday passwords. It is read once.
   *
   * @return the list
   */
  public static Blocklist vietnamese() {
    return Vietnamese.LIST;
  }

  /**
   * A list without words.
   *
   * @return the empty list
   */
  public static Blocklist empty() {
    return new Blocklist(Collections.emptyList(), 0, 0);
  }

  /**
   * This list and more words, such as the names of the service and its products.
   *
   * @param more words of 3 to 64 characters, written in any case, with or without marks
   * @return a new list
   * @throws IllegalArgumentException if a word is shorter, longer or not Latin
   */
  public Blocklist with(Collection<String> more) {
    SortedMap<String, Integer> folded = new TreeMap<>();
    for (String word : more) {
      folded.put(fold(word), 0);
    }
    return and(folded, PieceKind.CUSTOM);
  }

  /**
   * Tells whether a password is nothing but one or two words of the list, however they are written,
   * and runs of the keyboard or the alphabet, with digits and signs around them.
   *
   * @param password the password
   * @return true if a guesser who has the list would try it early
   */
  public boolean covers(char[] password) {
    try (FoldedText text = new FoldedText(password)) {
      return words > 0 && password.length <= FoldedText.LONGEST && Coverage.of(text, matchers);
    }
  }

  /**
   * The number of words.
   *
   * @return how many words are listed
   */
  public int words() {
    return words;
  }

  /**
   * The memory that the words take.
   *
   * @return bytes of the automaton
   */
  public int bytes() {
    return bytes;
  }

  List<Matcher> matchers() {
    return matchers;
  }

  private Blocklist and(SortedMap<String, Integer> more, PieceKind... kinds) {
    WordAutomaton automaton = WordAutomaton.of(more);
    List<Matcher> all = new ArrayList<>(matchers);
    all.add(new WordMatcher(automaton, kinds));
    return new Blocklist(
        Collections.unmodifiableList(all), words + more.size(), bytes + automaton.bytes());
  }

  private static String fold(String word) {
    StringBuilder folded = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = Folding.fold(word.charAt(i));
      if (c == Folding.FOREIGN) {
        throw new IllegalArgumentException("a word of the list must be written in Latin letters");
      }
      if (c != Folding.MARK && c != ' ') {
        folded.append(c);
      }
    }
    if (folded.length() < 3 || folded.length() > LONGEST_WORD) {
      throw new IllegalArgumentException("a word of the list has 3 to 64 characters");
    }
    return folded.toString();
  }

  /** The list of the SDK, read when it is first asked for. */
  private static final class Vietnamese {

    private static final List<String> FILES =
        Arrays.asList(
            "passwords.txt", "digits.txt", "places.txt", "names.txt", "words.txt", "english.txt");
    private static final PieceKind[] KINDS = {
      PieceKind.PASSWORD,
      PieceKind.DIGITS,
      PieceKind.PLACE,
      PieceKind.NAME,
      PieceKind.WORD,
      PieceKind.ENGLISH
    };
    static final Blocklist LIST = read();

    private static Blocklist read() {
      SortedMap<String, Integer> words = new TreeMap<>();
      for (int i = 0; i < FILES.size(); i++) {
        WordList.read(FILES.get(i), i, words);
      }
      words.keySet().removeIf(word -> word.length() < 2);
      return empty().and(words, KINDS);
    }
  }
}
