package io.dinhdanh.nfc.trust;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One element of BER (ITU-T X.690) in a byte array: a view that copies nothing until asked. It
 * keeps the bytes as they are, so that what is verified is what was signed. Tags have one byte, as
 * everything in CMS and X.509 does; lengths are definite or indefinite. Nothing recurses.
 */
final class Ber {

  static final int INTEGER = 0x02;
  static final int BIT_STRING = 0x03;
  static final int OCTET_STRING = 0x04;
  static final int OBJECT_IDENTIFIER = 0x06;
  static final int SEQUENCE = 0x30;
  static final int SET = 0x31;
  static final int CONTEXT_0 = 0xA0;

  private static final int CONSTRUCTED = 0x20;
  private static final int MOST_CHILDREN = 100_000;

  private final byte[] bytes;
  private final int start;
  private final int contentStart;
  private final int contentEnd;
  private final int end;

  private Ber(byte[] bytes, int start, int contentStart, int contentEnd, int end) {
    this.bytes = bytes;
    this.start = start;
    this.contentStart = contentStart;
    this.contentEnd = contentEnd;
    this.end = end;
  }

  /** The element that starts at the first byte; bytes after it are not looked at. */
  static Ber first(byte[] bytes) throws MalformedAsn1Exception {
    return read(bytes, 0, bytes.length);
  }

  /** The one element that all the bytes make up. */
  static Ber whole(byte[] bytes) throws MalformedAsn1Exception {
    Ber element = first(bytes);
    if (element.end != bytes.length) {
      throw new MalformedAsn1Exception("bytes follow the element");
    }
    return element;
  }

  private static Ber read(byte[] bytes, int offset, int limit) throws MalformedAsn1Exception {
    BerHeader header = BerHeader.read(bytes, offset, limit);
    int content = header.contentStart();
    if (!header.indefinite()) {
      int end = content + header.length();
      return new Ber(bytes, offset, content, end, end);
    }
    int end = endOfContents(bytes, content, limit);
    return new Ber(bytes, offset, content, end - 2, end);
  }

  /** Finds the end of an indefinite length: the offset after its closing two zero bytes. */
  private static int endOfContents(byte[] bytes, int offset, int limit)
      throws MalformedAsn1Exception {
    int open = 1;
    int position = offset;
    while (open > 0) {
      BerHeader header = BerHeader.read(bytes, position, limit);
      position = header.contentStart();
      if (header.indefinite()) {
        open++;
      } else if (header.endOfContents()) {
        open--;
      } else {
        position += header.length();
      }
    }
    return position;
  }

  int tag() {
    return bytes[start] & 0xFF;
  }

  boolean is(int tag) {
    return tag() == tag;
  }

  /** This element if it has the tag. */
  Ber expect(int tag) throws MalformedAsn1Exception {
    if (tag() != tag) {
      throw new MalformedAsn1Exception(
          "expected tag " + Integer.toHexString(tag) + ", found " + Integer.toHexString(tag()));
    }
    return this;
  }

  boolean constructed() {
    return (bytes[start] & CONSTRUCTED) != 0;
  }

  /** Tells whether tag and length are written as DER writes them: definite, and no longer. */
  boolean framedAsDer() {
    int length = length();
    int lengthBytes = 1;
    for (int rest = length < 0x80 ? 0 : length; rest > 0; rest >>>= 8) {
      lengthBytes++;
    }
    return contentEnd == end && contentStart - start == 1 + lengthBytes;
  }

  int length() {
    return contentEnd - contentStart;
  }

  /** The content, copied. */
  byte[] content() {
    return Arrays.copyOfRange(bytes, contentStart, contentEnd);
  }

  /** The whole element as it stands, copied. */
  byte[] encoded() {
    return Arrays.copyOfRange(bytes, start, end);
  }

  /** The elements inside a constructed one. */
  List<Ber> children() throws MalformedAsn1Exception {
    if (!constructed()) {
      throw new MalformedAsn1Exception("a primitive element holds no others");
    }
    List<Ber> children = new ArrayList<>();
    for (int offset = contentStart; offset < contentEnd; ) {
      if (children.size() == MOST_CHILDREN) {
        throw new MalformedAsn1Exception("too many elements");
      }
      Ber child = read(bytes, offset, contentEnd);
      children.add(child);
      offset = child.end;
    }
    return children;
  }

  /** The elements inside, at least so many. */
  List<Ber> children(int atLeast) throws MalformedAsn1Exception {
    List<Ber> children = children();
    if (children.size() < atLeast) {
      throw new MalformedAsn1Exception("an element is missing");
    }
    return children;
  }

  /** The only element inside. */
  Ber only() throws MalformedAsn1Exception {
    List<Ber> children = children(1);
    if (children.size() > 1) {
      throw new MalformedAsn1Exception("one element expected, found " + children.size());
    }
    return children.get(0);
  }

  /** The bytes of an octet string, whole or in pieces (X.690 §8.7). */
  byte[] octets() throws MalformedAsn1Exception {
    if (is(OCTET_STRING)) {
      return content();
    }
    expect(OCTET_STRING | CONSTRUCTED);
    ByteArrayOutputStream joined = new ByteArrayOutputStream(length());
    for (Ber piece : children()) {
      piece.expect(OCTET_STRING);
      joined.write(bytes, piece.contentStart, piece.length());
    }
    return joined.toByteArray();
  }

  /** The bits of a bit string that fills whole bytes, as every signature does. */
  byte[] wholeBits() throws MalformedAsn1Exception {
    expect(BIT_STRING);
    if (length() < 1 || bytes[contentStart] != 0) {
      throw new MalformedAsn1Exception("a signature fills whole bytes");
    }
    return Arrays.copyOfRange(bytes, contentStart + 1, contentEnd);
  }
}
