package io.dinhdanh.validation.secret.strength;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.StringTokenizer;

/** Reads the word lists of this package: words between spaces, comments after {@code #}. */
final class WordList {

  private WordList() {}

  /**
   * Puts the words of a list into a map where it has none yet.
   *
   * @param file the resource beside this class
   * @param value the value that each word gets
   * @param words where the words go
   */
  static void read(String file, int value, SortedMap<String, Integer> words) {
    try (InputStream in = WordList.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the jar has lost its word list " + file);
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        readLine(line, value, words);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void readLine(String line, int value, SortedMap<String, Integer> words) {
    if (line.startsWith("#")) {
      return;
    }
    for (StringTokenizer tokens = new StringTokenizer(line); tokens.hasMoreTokens(); ) {
      words.putIfAbsent(tokens.nextToken(), value);
    }
  }
}
