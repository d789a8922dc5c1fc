package io.dinhdanh.validation.secret;

import java.nio.CharBuffer;
import java.text.Normalizer;

/**
 * The one form in which a secret is counted, compared and hashed: NFKC (NIST SP 800-63B §5.1.1.2,
 * UAX #15), so that a password typed on two keyboards stays one password. Text that is not in that
 * form may leave a short-lived copy in memory that only the garbage collector removes.
 */
final class Nfkc {

  private Nfkc() {}

  /** A copy in that form, which the caller wipes. */
  static char[] of(char[] characters) {
    CharBuffer text = CharBuffer.wrap(characters);
    return Normalizer.isNormalized(text, Normalizer.Form.NFKC)
        ? characters.clone()
        : Normalizer.normalize(text, Normalizer.Form.NFKC).toCharArray();
  }
}
