package io.dinhdanh.nfc.trust;

/** Tag and length of one BER element, checked against the bytes that are there. */
record BerHeader(int tag, int contentStart, int length, boolean indefinite) {

  private static final int MOST_LENGTH_BYTES = 4;

  /** Reads tag and length at an offset; the content must end at the limit or before. */
  static BerHeader read(byte[] bytes, int offset, int limit) throws MalformedAsn1Exception {
    if (limit - offset < 2) {
      throw new MalformedAsn1Exception("the bytes end inside an element");
    }
    int tag = bytes[offset] & 0xFF;
    if ((tag & 0x1F) == 0x1F) {
      throw new MalformedAsn1Exception("a tag of more than one byte");
    }
    int first = bytes[offset + 1] & 0xFF;
    int content = offset + 2;
    if (first == 0x80) {
      return indefinite(tag, content);
    }
    if (first < 0x80) {
      return definite(tag, content, first, limit);
    }
    int lengthBytes = first & 0x7F;
    if (lengthBytes > MOST_LENGTH_BYTES || limit - content < lengthBytes) {
      throw new MalformedAsn1Exception("a length that cannot be");
    }
    long length = 0;
    for (int i = 0; i < lengthBytes; i++) {
      length = (length << 8) | (bytes[content + i] & 0xFF);
    }
    return definite(tag, content + lengthBytes, length, limit);
  }

  private static BerHeader indefinite(int tag, int content) throws MalformedAsn1Exception {
    if ((tag & 0x20) == 0) {
      throw new MalformedAsn1Exception("a primitive element of indefinite length");
    }
    return new BerHeader(tag, content, 0, true);
  }

  private static BerHeader definite(int tag, int content, long length, int limit)
      throws MalformedAsn1Exception {
    if (length > limit - content) {
      throw new MalformedAsn1Exception("an element is longer than what holds it");
    }
    return new BerHeader(tag, content, (int) length, false);
  }

  /** Tells whether these are the two zero bytes that close an indefinite length. */
  boolean endOfContents() {
    return tag == 0 && length == 0;
  }

  boolean constructed() {
    return (tag & 0x20) != 0;
  }
}
