package io.dinhdanh.core.card;

import io.dinhdanh.core.text.Parsed;
import io.dinhdanh.core.text.Refusal;
import org.jspecify.annotations.Nullable;

/** Turns a text into the bare characters of a zone, or says why it is none. */
final class MrzText {

  private MrzText() {}

  /** The text itself where it has no line breaks, so that nothing is copied. */
  static Parsed<String> bare(String text) {
    int length = text.length();
    if (length > MrzFormat.LONGEST_TEXT) {
      return new Parsed.Refused<>(new MrzRefusal.Length(length));
    }
    int characters = length - breaks(text);
    MrzFormat format = MrzFormat.ofLength(characters);
    if (format == null) {
      return new Parsed.Refused<>(new MrzRefusal.Length(characters));
    }
    if (characters < length && !breaksEndLines(text, format.lineLength())) {
      return new Parsed.Refused<>(new MrzRefusal.Lines(format));
    }
    String bare = characters == length ? text : withoutBreaks(text, characters);
    Refusal refusal = refusal(bare);
    return refusal == null ? new Parsed.Accepted<>(bare) : new Parsed.Refused<>(refusal);
  }

  private static @Nullable Refusal refusal(String bare) {
    for (int i = 0; i < bare.length(); i++) {
      if (!CheckDigits.isAlphabet(bare.charAt(i))) {
        return new MrzRefusal.Alphabet(i + 1);
      }
    }
    return bare.charAt(0) == 'V' ? new MrzRefusal.Visa() : null;
  }

  private static int breaks(String text) {
    int breaks = 0;
    for (int i = 0; i < text.length(); i++) {
      if (isBreak(text.charAt(i))) {
        breaks++;
      }
    }
    return breaks;
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

  private static String withoutBreaks(String text, int characters) {
    StringBuilder bare = new StringBuilder(characters);
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
