package io.dinhdanh.core.card;

import org.jspecify.annotations.Nullable;

/** Turns a text into the bare characters of a zone, or says why it is none. */
final class MrzText {

  private MrzText() {}

  /** Why the text is no zone, or null. Allocates nothing for one that is. */
  static @Nullable MrzRefusal refusal(String text) {
    int length = text.length();
    if (length > MrzFormat.LONGEST_TEXT) {
      return new MrzRefusal.Length(length);
    }
    int bare = bareUntil(text);
    if (bare == length) {
      return refusal(text, length, 0);
    }
    int breaks = 0;
    int wrong = 0;
    for (int i = bare; i < length; i++) {
      char c = text.charAt(i);
      if (isBreak(c)) {
        breaks++;
      } else if (wrong == 0 && !CheckDigits.isAlphabet(c)) {
        wrong = i - breaks + 1;
      }
    }
    return refusal(text, length - breaks, wrong);
  }

  private static int bareUntil(String text) {
    int end = 0;
    while (end < text.length() && CheckDigits.isAlphabet(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static @Nullable MrzRefusal refusal(String text, int characters, int wrong) {
    MrzFormat format = MrzFormat.ofLength(characters);
    if (format == null) {
      return new MrzRefusal.Length(characters);
    }
    if (characters < text.length() && !breaksEndLines(text, format.lineLength())) {
      return new MrzRefusal.Lines(format);
    }
    if (wrong > 0) {
      return new MrzRefusal.Alphabet(wrong);
    }
    return text.charAt(0) == 'V' ? new MrzRefusal.Visa() : null;
  }

  /** A break may stand once at the end of each line: LF, CR, or CR and LF. */
  private static boolean breaksEndLines(String text, int lineLength) {
    int inLine = 0;
    for (int i = 0; i < text.length(); i++) {
      if (!isBreak(text.charAt(i))) {
        inLine = inLine == lineLength ? 1 : inLine + 1;
      } else if (inLine == lineLength) {
        inLine = 0;
      } else if (inLine != 0 || !isSecondOfPair(text, i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSecondOfPair(String text, int at) {
    return at > 0 && text.charAt(at) == '\n' && text.charAt(at - 1) == '\r';
  }

  /** The characters of a text that is not refused; the text itself where it has no breaks. */
  static String bare(String text) {
    if (text.indexOf('\n') < 0 && text.indexOf('\r') < 0) {
      return text;
    }
    StringBuilder bare = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!isBreak(text.charAt(i))) {
        bare.append(text.charAt(i));
      }
    }
    return bare.toString();
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }
}
