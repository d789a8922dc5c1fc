package io.dinhdanh.validation.secret.strength;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class WordAutomatonTest {

  @Test
  void answersLikeAMapForThousandsOfRandomWords() {
    Random random = new Random(1);
    for (int round = 0; round < 50; round++) {
      SortedMap<String, Integer> words = new TreeMap<>();
      for (int i = 0; i < 400; i++) {
        words.put(word(random), random.nextInt(31));
      }
      WordAutomaton automaton = WordAutomaton.of(words);
      for (Map.Entry<String, Integer> entry : words.entrySet()) {
        assertEquals(entry.getValue(), automaton.value(entry.getKey()));
      }
      for (int i = 0; i < 2000; i++) {
        String other = word(random);
        assertEquals(words.getOrDefault(other, WordAutomaton.NONE), automaton.value(other));
      }
    }
  }

  @Test
  void isMinimal() {
    SortedMap<String, Integer> words = new TreeMap<>();
    for (String begin : new String[] {"hoang", "minh", "ngoc", "thanh"}) {
      for (String end : new String[] {"anh", "lan", "son"}) {
        words.put(begin + end, 0);
      }
    }
    WordAutomaton automaton = WordAutomaton.of(words);
    assertEquals(Integer.BYTES * edgesOfDistinctEndings(words.keySet()), automaton.bytes());
  }

  @Test
  void takesTheEmptyWordAndNoWordsAtAll() {
    assertEquals(WordAutomaton.NONE, WordAutomaton.of(new TreeMap<>()).value("a"));
    assertEquals(WordAutomaton.NONE, WordAutomaton.of(new TreeMap<>()).value(""));
    WordAutomaton empty = WordAutomaton.of(new TreeMap<>(Map.of("", 3)));
    assertEquals(3, empty.value(""));
    assertEquals(WordAutomaton.NONE, empty.value("a"));
  }

  @Test
  void refusesWhatItCannotHold() {
    assertThrows(IllegalArgumentException.class, () -> of("mật", 0));
    assertThrows(IllegalArgumentException.class, () -> of("a\tb", 0));
    assertThrows(IllegalArgumentException.class, () -> of("a", 31));
    assertThrows(IllegalArgumentException.class, () -> of("a", -1));
    AutomatonBuilder builder = new AutomatonBuilder();
    builder.add("b");
    assertThrows(IllegalArgumentException.class, () -> builder.add("a"));
    assertThrows(IllegalArgumentException.class, () -> builder.add("b"));
  }

  @Test
  void followsNoCharacterBeyondAscii() {
    WordAutomaton automaton = WordAutomaton.of(new TreeMap<>(Map.of("a", 0)));
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      assertEquals(c == 'a', automaton.child(automaton.root(), (char) c) != WordAutomaton.NONE);
    }
  }

  /** The slow twin: one state for each set of endings, one edge for each of its first letters. */
  private static int edgesOfDistinctEndings(Set<String> words) {
    Set<Set<String>> states = new HashSet<>();
    int edges = 0;
    for (String word : words) {
      for (int cut = 0; cut <= word.length(); cut++) {
        Set<String> endings = new HashSet<>();
        for (String other : words) {
          if (other.startsWith(word.substring(0, cut))) {
            endings.add(other.substring(cut));
          }
        }
        if (states.add(endings)) {
          Set<Character> firsts = new HashSet<>();
          endings.forEach(ending -> firsts.add(ending.isEmpty() ? '\0' : ending.charAt(0)));
          edges += firsts.size();
        }
      }
    }
    assertTrue(edges > 0);
    return edges + 1;
  }

  private static WordAutomaton of(String word, int value) {
    return WordAutomaton.of(new TreeMap<>(Map.of(word, value)));
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    int length = 1 + random.nextInt(7);
    for (int i = 0; i < length; i++) {
      word.append("abn19@".charAt(random.nextInt(6)));
    }
    return word.toString();
  }
}
