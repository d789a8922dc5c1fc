package io.dinhdanh.nfc.trust;

/**
 * Walks over BER once, flat, before a library sees it: lengths stay inside what holds them, nesting
 * and number of elements are bounded, and so is the size of every INTEGER, for the arithmetic on a
 * modulus of a million bits would never end.
 */
final class Asn1Bounds {

  /** Deep enough for CMS with certificates and their extensions; BouncyCastle recurses on depth. */
  private static final int DEEPEST = 40;

  private static final int MOST_ELEMENTS = 1_000_000;

  /** RSA of 16,384 bits and a sign byte. */
  private static final int LONGEST_INTEGER = 2_049;

  private Asn1Bounds() {}

  /**
   * Checks the element at the start of the bytes.
   *
   * @return the element's length in bytes
   */
  static int check(byte[] bytes) throws MalformedAsn1Exception {
    int[] ends = new int[DEEPEST + 1];
    boolean[] indefinite = new boolean[DEEPEST + 1];
    ends[0] = bytes.length;
    int depth = 0;
    int position = 0;
    for (int elements = 1; elements <= MOST_ELEMENTS; elements++) {
      BerHeader header = BerHeader.read(bytes, position, ends[depth]);
      position = header.contentStart();
      if (header.constructed()) {
        depth = deeper(depth);
        indefinite[depth] = header.indefinite();
        ends[depth] = header.indefinite() ? ends[depth - 1] : position + header.length();
      } else if (header.endOfContents() && indefinite[depth]) {
        depth--;
      } else {
        checkPrimitive(header);
        position += header.length();
      }
      while (depth > 0 && !indefinite[depth] && position == ends[depth]) {
        depth--;
      }
      if (depth == 0) {
        return position;
      }
    }
    throw new MalformedAsn1Exception("too many elements");
  }

  private static int deeper(int depth) throws MalformedAsn1Exception {
    if (depth == DEEPEST) {
      throw new MalformedAsn1Exception("nested too deeply");
    }
    return depth + 1;
  }

  private static void checkPrimitive(BerHeader header) throws MalformedAsn1Exception {
    if (header.tag() == Ber.INTEGER && header.length() > LONGEST_INTEGER) {
      throw new MalformedAsn1Exception("an INTEGER that is too long");
    }
  }
}
