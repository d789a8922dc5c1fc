package io.dinhdanh.nfc.trust;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A number by which a name is found in an index: equal names have equal numbers, whatever kind of
 * string, case and spacing their certificates write them in (RFC 5280 §7.1). Whether two names are
 * equal is decided by comparing them.
 */
final class NameHash {

  private static final int MOST_ELEMENTS = 1_000;

  private NameHash() {}

  /** The number of a name from its encoding; order of the attributes does not count. */
  static int of(byte[] encodedName) throws MalformedAsn1Exception {
    Deque<Ber> open = new ArrayDeque<>();
    open.push(Ber.first(encodedName));
    int sum = 0;
    for (int elements = 0; !open.isEmpty(); elements++) {
      if (elements == MOST_ELEMENTS) {
        throw new MalformedAsn1Exception("a name of too many elements");
      }
      Ber element = open.pop();
      if (element.constructed()) {
        element.children().forEach(open::push);
      } else if (!element.is(Ber.OBJECT_IDENTIFIER)) {
        sum += text(element.content());
      }
    }
    return sum;
  }

  /** Letters in lower case, without spaces and without the zero bytes of two-byte strings. */
  private static int text(byte[] value) {
    int hash = 7;
    for (byte b : value) {
      int letter = b >= 'A' && b <= 'Z' ? b + 32 : b;
      if (letter != ' ' && letter != 0) {
        hash = 31 * hash + letter;
      }
    }
    return hash;
  }
}
