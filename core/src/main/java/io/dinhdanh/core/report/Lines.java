package io.dinhdanh.core.report;

import io.dinhdanh.core.text.Sentence;
import io.dinhdanh.core.text.VisibleText;

/** Lines of plain text. Whatever comes from outside goes through {@link #shown}. */
final class Lines {

  private static final int LONGEST = 240;

  private final StringBuilder out = new StringBuilder();
  private final Languages languages;

  Lines(Languages languages) {
    this.languages = languages;
  }

  Languages languages() {
    return languages;
  }

  void line(String text) {
    out.append(text).append('\n');
  }

  /** A sentence on one line, its languages side by side. */
  String say(Sentence sentence) {
    StringBuilder said = new StringBuilder();
    for (String tag : languages.tags()) {
      said.append(said.length() == 0 ? "" : " / ").append(Languages.in(tag, sentence));
    }
    return shown(said.toString());
  }

  static String shown(String text) {
    return VisibleText.terminal(text, LONGEST);
  }

  static String padded(String text, int width) {
    StringBuilder padded = new StringBuilder(text);
    while (padded.length() < width) {
      padded.append(' ');
    }
    return padded.toString();
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
