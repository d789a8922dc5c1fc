package io.dinhdanh.validation.secret;

import io.dinhdanh.validation.text.Folding;
import java.util.Arrays;
import java.util.Objects;

/**
 * An answer as it was typed.
 *
 * @param question what was asked
 * @param answer what was typed; the caller wipes it
 */
public record SecurityAnswer(SecurityQuestion question, Secret answer) {

  public SecurityAnswer {
    Objects.requireNonNull(question, "question");
    Objects.requireNonNull(answer, "answer");
  }

  /**
   * The answer as it is compared: people do not remember capitals, spaces and marks, and many type
   * without them.
   *
   * @return letters and digits alone, folded; the caller wipes it
   */
  Secret canonical() {
    char[] typed = answer.reveal();
    int length = 0;
    for (char c : typed) {
      char folded = fold(c);
      if (folded != Folding.MARK) {
        typed[length++] = folded;
      }
    }
    Secret canonical = Secret.copyOf(typed, 0, length);
    Arrays.fill(typed, '\0');
    return canonical;
  }

  /** The folded character; other scripts keep their own letters; signs vanish. */
  static char fold(char c) {
    char folded = Folding.fold(c);
    char kept = folded == Folding.FOREIGN ? Character.toLowerCase(c) : folded;
    boolean counts = Character.isLetterOrDigit(kept) || Character.isSurrogate(kept);
    return counts ? kept : Folding.MARK;
  }
}
