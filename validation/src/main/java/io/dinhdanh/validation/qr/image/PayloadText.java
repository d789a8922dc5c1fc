package io.dinhdanh.validation.qr.image;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The text of a code. A card's is UTF-8 over all segments together, and nothing else: another
 * character set would give a name that is wrong without a sign. Of other codes ZXing's guess is
 * taken where they are not UTF-8.
 */
final class PayloadText {

  private static final Pattern CARD = Pattern.compile("\uFEFF?\\s*[0-9]{12}\\s*\\|");

  private PayloadText() {}

  /** The text that a profile takes, or null if it does not take this code. */
  static @Nullable String of(Reading reading, QrProfile profile) {
    String text = reading.segments().text();
    if (profile == QrProfile.ANY) {
      return text == null ? reading.content().getText() : text;
    }
    return text != null && CARD.matcher(text).lookingAt() ? text : null;
  }
}
