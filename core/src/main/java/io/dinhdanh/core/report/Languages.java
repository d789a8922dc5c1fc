package io.dinhdanh.core.report;

import io.dinhdanh.core.text.Sentence;
import java.util.List;

/** The languages of a report, in the order in which a sentence is said. */
public enum Languages {
  /** Vietnamese, with English beneath in smaller type. */
  VIETNAMESE_FIRST("vi", "en"),
  /** English, with Vietnamese beneath in smaller type. */
  ENGLISH_FIRST("en", "vi"),
  /** Vietnamese alone. */
  VIETNAMESE("vi"),
  /** English alone. */
  ENGLISH("en");

  private final List<String> tags;

  Languages(String... tags) {
    this.tags = List.of(tags);
  }

  /**
   * The language tags (BCP 47), the leading language first.
   *
   * @return one or two of {@code vi} and {@code en}
   */
  public List<String> tags() {
    return tags;
  }

  /**
   * A sentence in the leading language.
   *
   * @param sentence the sentence
   * @return its text
   */
  public String lead(Sentence sentence) {
    return in(tags.get(0), sentence);
  }

  static String in(String tag, Sentence sentence) {
    return tag.equals("vi") ? sentence.vi() : sentence.en();
  }
}
