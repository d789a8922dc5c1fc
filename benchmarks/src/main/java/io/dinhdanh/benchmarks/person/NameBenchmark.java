package io.dinhdanh.benchmarks.person;

import io.dinhdanh.core.person.NameMatch;
import io.dinhdanh.core.person.PersonName;
import io.dinhdanh.core.person.TextFolding;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Folding a name and comparing two, by table and by {@link java.text.Normalizer}. The comparison by
 * Normalizer only tells whether two names are the same without marks, ours finds the level; both
 * start from strings and keep nothing between calls.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class NameBenchmark {

  private static final int INPUTS = 512;

  private final String[] names = new String[INPUTS];
  private final String[] others = new String[INPUTS];
  private final PersonName[] parsedNames = new PersonName[INPUTS];
  private final PersonName[] parsedOthers = new PersonName[INPUTS];
  private int next;

  /** Invents the names, and holds both sides to the same answers. */
  @Setup
  public void invent() {
    InventedNames invented = new InventedNames(20261121);
    for (int i = 0; i < INPUTS; i++) {
      names[i] = invented.next();
      others[i] = other(i, invented);
      parsedNames[i] = PersonName.of(names[i]);
      parsedOthers[i] = PersonName.of(others[i]);
      requireSameAnswers(i);
    }
  }

  /** A quarter each: equal, as a machine-readable zone has it, tones moved, somebody else. */
  private String other(int i, InventedNames invented) {
    return switch (i % 4) {
      case 0 -> names[i].toUpperCase(Locale.ROOT);
      case 1 -> NormalizerFolding.fold(names[i]).toUpperCase(Locale.ROOT);
      case 2 -> names[i].replace("òa", "oà").replace("úy", "uý").replace("ủy", "uỷ");
      default -> invented.next();
    };
  }

  private void requireSameAnswers(int i) {
    boolean same = parsedNames[i].match(parsedOthers[i]).compareTo(NameMatch.ACCENTS_DIFFER) <= 0;
    if (!TextFolding.fold(names[i]).equals(NormalizerFolding.fold(names[i]))
        || same != NormalizerFolding.fold(names[i]).equals(NormalizerFolding.fold(others[i]))) {
      throw new IllegalStateException("the two sides disagree");
    }
  }

  private int next() {
    next = (next + 1) % INPUTS;
    return next;
  }

  /**
   * Folds by table.
   *
   * @return the folded name
   */
  @Benchmark
  public String foldByTable() {
    return TextFolding.fold(names[next()]);
  }

  /**
   * Folds by Normalizer and a regular expression.
   *
   * @return the folded name
   */
  @Benchmark
  public String foldByNormalizer() {
    return NormalizerFolding.fold(names[next()]);
  }

  /**
   * Compares two strings as names.
   *
   * @return the level at which they match
   */
  @Benchmark
  public NameMatch matchByTable() {
    int i = next();
    return PersonName.of(names[i]).match(PersonName.of(others[i]));
  }

  /**
   * Compares two strings folded by Normalizer and a regular expression.
   *
   * @return whether they are the same without marks
   */
  @Benchmark
  public boolean matchByNormalizer() {
    int i = next();
    return NormalizerFolding.fold(names[i]).equals(NormalizerFolding.fold(others[i]));
  }

  /**
   * Compares two names that were read before.
   *
   * @return the level at which they match
   */
  @Benchmark
  public NameMatch matchOfParsed() {
    int i = next();
    return parsedNames[i].match(parsedOthers[i]);
  }
}
