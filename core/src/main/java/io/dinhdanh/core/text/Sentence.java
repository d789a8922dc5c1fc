package io.dinhdanh.core.text;

import java.util.Objects;

/**
 * One thing said in the two languages of the SDK. Vietnamese is written with its diacritics.
 *
 * @param en the English sentence, not empty
 * @param vi the Vietnamese sentence, not empty
 */
public record Sentence(String en, String vi) {

  public Sentence {
    Objects.requireNonNull(en, "en");
    Objects.requireNonNull(vi, "vi");
    if (en.trim().isEmpty() || vi.trim().isEmpty()) {
      throw new IllegalArgumentException("a sentence needs both languages");
    }
  }
}
