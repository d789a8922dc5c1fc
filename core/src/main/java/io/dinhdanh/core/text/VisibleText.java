package io.dinhdanh.core.text;

import java.util.Locale;

/**
 * Text from outside (a chip, a QR code, a file) made fit to be seen. What a reader would not see as
 * itself is shown by its code point: controls and escape sequences, characters that reorder or join
 * others without a shape of their own (Unicode categories Cc, Cf, Zl, Zp, Cs, Co, Cn and the
 * default ignorable characters of UAX #44), spaces other than the common one, and piled-up
 * combining marks. Text that is too long is cut where the reader sees it.
 */
public final class VisibleText {

  private static final int MOST_COMBINING = 4;

  private VisibleText() {}

  /**
   * Text as content of an HTML element. Hidden characters stand in {@code <mark>}.
   *
   * @param text any text
   * @param longest the number of characters (code points) shown before the text is cut
   * @return HTML that shows the text and does nothing else
   */
  public static String html(String text, int longest) {
    return show(text, longest, new HtmlStyle());
  }

  /**
   * Text for a terminal or another place of plain characters: no control character is left in it.
   *
   * @param text any text
   * @param longest the number of characters (code points) shown before the text is cut
   * @return one line of plain text, hidden characters written as {@code <U+202E>}
   */
  public static String terminal(String text, int longest) {
    return show(text, longest, new TerminalStyle());
  }

  /**
   * Tells whether a character would not be seen as itself.
   *
   * @param codePoint the character, or a lone surrogate
   * @return true if it has to be shown by its code point
   */
  public static boolean hides(int codePoint) {
    if (codePoint < 0x7f) {
      return codePoint < ' ';
    }
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SPACE_SEPARATOR,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          true;
      default -> isBlank(codePoint);
    };
  }

  /** Letters, marks and symbols that are drawn as nothing. */
  private static boolean isBlank(int codePoint) {
    return codePoint == 0x034f // combining grapheme joiner
        || codePoint == 0x115f // Hangul fillers
        || codePoint == 0x1160
        || codePoint == 0x3164
        || codePoint == 0xffa0
        || codePoint == 0x17b4 // Khmer inherent vowels
        || codePoint == 0x17b5
        || codePoint == 0x2800 // Braille blank
        || within(codePoint, 0x180b, 0x180f) // variation selectors
        || within(codePoint, 0xfe00, 0xfe0f)
        || within(codePoint, 0xe0100, 0xe01ef);
  }

  private static boolean within(int codePoint, int first, int last) {
    return first <= codePoint && codePoint <= last;
  }

  private static String show(String text, int longest, Style style) {
    StringBuilder out = new StringBuilder(Math.min(text.length(), longest) + 16);
    int at = 0;
    int room = 0; // for combining marks: none where there is no letter to carry them
    for (int shown = 0; shown < longest && at < text.length(); shown++) {
      int codePoint = text.codePointAt(at);
      boolean combines = combines(codePoint);
      if (hides(codePoint) || (combines && room == 0)) {
        style.mark(out, name(codePoint));
        room = 0;
      } else {
        style.plain(out, codePoint);
        room = combines ? room - 1 : MOST_COMBINING;
      }
      at += Character.charCount(codePoint);
    }
    if (at < text.length()) {
      style.mark(out, "\u2026 +" + text.codePointCount(at, text.length()));
    }
    return out.toString();
  }

  private static boolean combines(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }

  private static String name(int codePoint) {
    return String.format(Locale.ROOT, "U+%04X", codePoint);
  }

  private interface Style {
    void plain(StringBuilder out, int codePoint);

    void mark(StringBuilder out, String mark);
  }

  private static final class HtmlStyle implements Style {
    @Override
    public void plain(StringBuilder out, int codePoint) {
      switch (codePoint) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.appendCodePoint(codePoint);
      }
    }

    @Override
    public void mark(StringBuilder out, String mark) {
      out.append("<mark>").append(mark).append("</mark>");
    }
  }

  private static final class TerminalStyle implements Style {
    @Override
    public void plain(StringBuilder out, int codePoint) {
      out.appendCodePoint(codePoint);
    }

    @Override
    public void mark(StringBuilder out, String mark) {
      out.append('<').append(mark).append('>');
    }
  }
}
