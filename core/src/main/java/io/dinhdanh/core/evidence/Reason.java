package io.dinhdanh.core.evidence;

import io.dinhdanh.core.text.Sentence;
import java.util.Map;
import java.util.Objects;

/**
 * Why a check ended as it did: a stable code for programs, a sentence for people, and data such as
 * the name of an algorithm or the subject of a certificate. The data holds no secret; {@link
 * #toString()} leaves it out, for a certificate or a date may still belong to a person.
 *
 * @param code a stable word of lower-case letters and hyphens, such as {@code hash-differs}
 * @param sentence what happened, for a person to read
 * @param data facts by name, in the order in which they were given; unmodifiable
 */
public record Reason(String code, Sentence sentence, Map<String, String> data) {

  public Reason {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(sentence, "sentence");
    data = Facts.copyOf(data);
  }

  /**
   * A reason without data.
   *
   * @param code the stable word
   * @param en the English sentence
   * @param vi the Vietnamese sentence
   * @return the reason
   */
  public static Reason of(String code, String en, String vi) {
    return new Reason(code, new Sentence(en, vi), Map.of());
  }

  /**
   * The same reason with one more fact.
   *
   * @param name the fact's name
   * @param value the fact
   * @return a new reason
   */
  public Reason with(String name, String value) {
    return new Reason(code, sentence, Facts.copyOf(data).with(name, value));
  }

  @Override
  public String toString() {
    return code;
  }
}
