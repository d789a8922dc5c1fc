package io.dinhdanh.core.json;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import io.dinhdanh.core.text.VisibleText;
import org.jspecify.annotations.Nullable;

/** Writes characters that would not be seen as themselves as JSON escapes. */
final class VisibleEscapes extends CharacterEscapes {

  private static final long serialVersionUID = 1;
  private static final int DELETE = 0x7f;

  @Override
  public int[] getEscapeCodesForAscii() {
    int[] codes = standardAsciiEscapesForJSON();
    codes[DELETE] = ESCAPE_STANDARD;
    return codes;
  }

  /**
   * Sees one UTF-16 unit at a time: halves of a pair are escaped one by one, as RFC 8259 has it.
   */
  @Override
  public @Nullable SerializableString getEscapeSequence(int unit) {
    return VisibleText.hides(unit)
        ? new SerializedString("\\u" + Integer.toHexString(0x10000 | unit).substring(1))
        : null;
  }
}
