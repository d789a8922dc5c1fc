package io.dinhdanh.core.text;

/**
 * Why a text was not accepted as a value: a stable word for programs and a sentence for people.
 * Neither ever holds a part of the refused text, for that may be personal data.
 */
public interface Refusal {

  /**
   * The stable word for this reason.
   *
   * @return lower-case letters and hyphens, such as {@code personal-number-length}
   */
  String code();

  /**
   * What is wrong, and what would be right.
   *
   * @return the sentence in English and Vietnamese
   */
  Sentence sentence();
}
