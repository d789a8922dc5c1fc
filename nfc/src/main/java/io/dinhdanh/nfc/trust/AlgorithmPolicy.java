package io.dinhdanh.nfc.trust;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * From which day an algorithm counts as weak. What is weak is a warning, never a failure: documents
 * live ten years and more, and their issuer chose the algorithm. Immutable; a caller may bring its
 * own rules.
 *
 * @param rules the rules; an algorithm is weak if one of them says so
 */
public record AlgorithmPolicy(List<Rule> rules) {

  /**
   * One dated rule.
   *
   * @param algorithm {@code RSA}, {@code EC}, or a hash function such as {@code SHA-1}
   * @param below keys of fewer bits are weak; 0 for a hash function, which is weak as such
   * @param since the first day on which this holds
   * @param source who says so
   */
  public record Rule(String algorithm, int below, LocalDate since, String source) {

    public Rule {
      Objects.requireNonNull(algorithm, "algorithm");
      Objects.requireNonNull(since, "since");
      Objects.requireNonNull(source, "source");
    }

    boolean hits(String name, int bits, LocalDate day) {
      return algorithm.equals(name) && (below == 0 || bits < below) && !day.isBefore(since);
    }
  }

  private static final LocalDate END_2013 = LocalDate.of(2014, 1, 1);
  private static final LocalDate END_2030 = LocalDate.of(2031, 1, 1);

  private static final AlgorithmPolicy STANDARD =
      new AlgorithmPolicy(
          List.of(
              new Rule("SHA-1", 0, END_2013, "NIST SP 800-131A rev. 1 §9"),
              new Rule("RSA", 2_048, END_2013, "NIST SP 800-131A rev. 1 §3"),
              new Rule("EC", 224, END_2013, "NIST SP 800-131A rev. 1 §3"),
              new Rule("SHA-224", 0, END_2030, "NIST SP 800-57 part 1 rev. 5 §5.6.3"),
              new Rule("RSA", 3_072, END_2030, "NIST SP 800-57 part 1 rev. 5 §5.6.3"),
              new Rule("EC", 256, END_2030, "NIST SP 800-57 part 1 rev. 5 §5.6.3")));

  public AlgorithmPolicy {
    rules = Collections.unmodifiableList(new ArrayList<>(rules));
  }

  /**
   * The dates of NIST SP 800-131A and SP 800-57.
   *
   * @return the usual policy
   */
  public static AlgorithmPolicy standard() {
    return STANDARD;
  }

  /**
   * The rule that calls an algorithm weak on a day.
   *
   * @param algorithm {@code RSA}, {@code EC} or a hash function such as {@code SHA-1}
   * @param bits the key's size; of no meaning for a hash function
   * @param day the day
   * @return the first rule that does, if one does
   */
  public Optional<Rule> weakness(String algorithm, int bits, LocalDate day) {
    for (Rule rule : rules) {
      if (rule.hits(algorithm, bits, day)) {
        return Optional.of(rule);
      }
    }
    return Optional.empty();
  }
}
