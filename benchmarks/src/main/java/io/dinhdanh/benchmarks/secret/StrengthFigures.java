package io.dinhdanh.benchmarks.secret;

import io.dinhdanh.benchmarks.figure.FigureProgram;
import io.dinhdanh.benchmarks.figure.Figures;
import io.dinhdanh.validation.secret.strength.Blocklist;
import io.dinhdanh.validation.secret.strength.PersonalWords;
import io.dinhdanh.validation.secret.strength.Strength;
import io.dinhdanh.validation.secret.strength.StrengthEstimator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * How many passwords the strength estimate calls weak: words that its list was not built from with
 * a year or digits and a sign, and random ones of twelve characters. Arguments are files of words,
 * separated by white space, with comments behind {@code #}.
 */
public final class StrengthFigures {

  private static final int FORMS = 20;
  private static final int RANDOM = 10_000;
  private static final String SIGNS = "@!#$*_.^-%&";

  private final StrengthEstimator estimator = StrengthEstimator.vietnamese();
  private final Random random = new Random(20261122);
  private final Figures figures;

  private StrengthFigures(Figures figures) {
    this.figures = figures;
  }

  /**
   * Prints the figures.
   *
   * @param arguments files of words; {@code --json FILE}
   * @throws Exception if one cannot be read
   */
  public static void main(String[] arguments) throws Exception {
    FigureProgram.run(
        StrengthFigures.class,
        arguments,
        (files, figures) -> new StrengthFigures(figures).run(files));
  }

  private void run(String[] files) throws IOException {
    Blocklist list = Blocklist.vietnamese();
    figures.say("%d words in %d bytes", list.words(), list.bytes());
    figures.add("words of the list", "count", list.words());
    figures.add("the list", "bytes", list.bytes());
    for (String file : files) {
      words(file);
    }
    String letters = SixRules.LOWER + SixRules.UPPER;
    random(SixRules.LOWER + SixRules.DIGITS);
    random(letters + SixRules.DIGITS);
    random(letters + SixRules.DIGITS + SixRules.SIGNS);
  }

  private void words(String file) throws IOException {
    List<String> words =
        Files.readAllLines(Path.of(file)).stream()
            .filter(line -> !line.startsWith("#"))
            .flatMap(line -> Arrays.stream(line.trim().split("\\s+", -1)))
            .filter(word -> !word.isEmpty())
            .collect(Collectors.toList());
    int weak = 0;
    for (String word : words) {
      weak += weak(FORMS, () -> decorated(word));
    }
    print(Path.of(file).getFileName() + ", decorated", weak, words.size() * FORMS);
  }

  private void random(String alphabet) {
    int weak = weak(RANDOM, () -> characters(alphabet, 12));
    print("12 random of " + alphabet.length() + " characters", weak, RANDOM);
  }

  private int weak(int count, Supplier<String> passwords) {
    int weak = 0;
    for (int i = 0; i < count; i++) {
      char[] password = passwords.get().toCharArray();
      Strength strength = estimator.estimate(password, PersonalWords.none()).strength();
      weak += strength == Strength.WEAK ? 1 : 0;
    }
    return weak;
  }

  private String decorated(String word) {
    String capital = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    String start = random.nextInt(3) == 0 ? word : capital;
    String year = String.valueOf(1950 + random.nextInt(77));
    String digits =
        random.nextBoolean() ? year : characters(SixRules.DIGITS, 2 + random.nextInt(3));
    String sign = characters(SIGNS, 1);
    return random.nextBoolean() ? start + digits + sign : start + sign + digits;
  }

  private String characters(String alphabet, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return text.toString();
  }

  private void print(String what, int weak, int all) {
    figures.say("%s: %d of %d weak (%.2f %%)", what, weak, all, 100.0 * weak / all);
    figures.add(what + ", weak", "fraction", (double) weak / all);
  }
}
