package io.dinhdanh.core.report;

import io.dinhdanh.core.text.Sentence;
import io.dinhdanh.core.text.VisibleText;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;

/**
 * Writes HTML that cannot do anything: every text is escaped and made visible (see {@link
 * VisibleText}), and only elements and attributes of {@link HtmlVocabulary} exist, so nothing is
 * run or fetched. Not thread-safe.
 */
public final class Html {

  private static final int LONGEST_TEXT = 600;
  private static final int LONGEST_ATTRIBUTE = 1_000_000;

  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();
  private final Languages languages;

  Html(Languages languages) {
    this.languages = languages;
  }

  /**
   * The languages of the page.
   *
   * @return the languages, in which {@link #say} speaks
   */
  public Languages languages() {
    return languages;
  }

  /**
   * Opens an element.
   *
   * @param tag its name
   * @param attributes names and values in turn
   * @return this
   * @throws IllegalArgumentException if the name or an attribute is not in the vocabulary
   */
  public Html open(String tag, String... attributes) {
    start(tag, attributes);
    out.append('>');
    open.push(tag);
    return this;
  }

  /**
   * Closes the element that was opened last.
   *
   * @return this
   */
  public Html close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /**
   * Writes an element without content, such as a {@code path} of a drawing.
   *
   * @param tag its name
   * @param attributes names and values in turn
   * @return this
   * @throws IllegalArgumentException if the name or an attribute is not in the vocabulary
   */
  public Html leaf(String tag, String... attributes) {
    start(tag, attributes);
    out.append("/>");
    return this;
  }

  /**
   * Writes text from anywhere.
   *
   * @param text the text, cut visibly after 600 characters
   * @return this
   */
  public Html text(String text) {
    return text(text, LONGEST_TEXT);
  }

  /**
   * Writes text from anywhere.
   *
   * @param text the text
   * @param longest the number of characters after which it is visibly cut
   * @return this
   */
  public Html text(String text, int longest) {
    out.append(VisibleText.html(text, longest));
    return this;
  }

  /**
   * Writes an element with a text.
   *
   * @param tag its name
   * @param look its class, for the style
   * @param text the text, see {@link #text}
   * @return this
   */
  public Html element(String tag, String look, String text) {
    return open(tag, "class", look).text(text).close();
  }

  /**
   * Writes an element with a sentence in the languages of the page.
   *
   * @param tag its name
   * @param look its class, for the style
   * @param sentence the sentence
   * @return this
   */
  public Html say(String tag, String look, Sentence sentence) {
    return open(tag, "class", look).say(sentence).close();
  }

  /**
   * Writes a sentence in the languages of the page.
   *
   * @param sentence the sentence
   * @return this
   */
  public Html say(Sentence sentence) {
    String separator = "";
    String look = "lead";
    for (String tag : languages.tags()) {
      out.append(separator);
      open("span", "lang", tag, "class", look).text(Languages.in(tag, sentence)).close();
      separator = " ";
      look = "also";
    }
    return this;
  }

  /**
   * Writes a picture into the page itself.
   *
   * @param mediaType {@code image/jpeg} or {@code image/png}
   * @param bytes the encoded picture
   * @param alternative what it shows, for those who do not see it
   * @return this
   * @throws IllegalArgumentException if the media type is another
   */
  public Html picture(String mediaType, byte[] bytes, Sentence alternative) {
    if (!mediaType.equals("image/jpeg") && !mediaType.equals("image/png")) {
      throw new IllegalArgumentException("a picture is image/jpeg or image/png");
    }
    out.append("<img alt=\"").append(attribute(languages.lead(alternative))).append("\" src=\"");
    out.append("data:").append(mediaType).append(";base64,");
    out.append(Base64.getEncoder().encodeToString(bytes)).append("\"/>");
    return this;
  }

  /** The elements that are open now. */
  int depth() {
    return open.size();
  }

  @Override
  public String toString() {
    return out.toString();
  }

  private void start(String tag, String... attributes) {
    HtmlVocabulary.requireElement(tag);
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      HtmlVocabulary.requireAttribute(attributes[i]);
      out.append(' ').append(attributes[i]).append("=\"");
      out.append(attribute(attributes[i + 1])).append('"');
    }
  }

  private static String attribute(String value) {
    return VisibleText.terminal(value, LONGEST_ATTRIBUTE)
        .replace("&", "&amp;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }
}
