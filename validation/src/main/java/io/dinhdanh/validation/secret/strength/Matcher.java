package io.dinhdanh.validation.secret.strength;

import java.util.List;

/** Finds pieces of one sort in a password. Stateless. */
interface Matcher {

  /**
   * Adds what it finds.
   *
   * @param text the password
   * @param pieces where the pieces go
   */
  void match(FoldedText text, List<Piece> pieces);
}
