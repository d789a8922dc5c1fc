package io.dinhdanh.nfc.testkit;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The same ASN.1 written in other ways (ITU-T X.690 §8): every element of a message in turn gets an
 * indefinite length, a length with needless bytes, pieces, or something behind it, and the lengths
 * around it are mended so that nothing else is wrong.
 */
final class EncodingTricks {

  /** What can be done to one element. */
  enum Trick {
    INDEFINITE,
    LENGTH_WITH_A_ZERO,
    LENGTH_OF_FOUR_BYTES,
    IN_PIECES,
    WITH_SOMETHING_INSIDE,
    WITH_SOMETHING_BEHIND,
    TWICE,
    LEFT_OUT
  }

  /** Where an element lies: its header, its content and its end. */
  private record Element(int start, int content, int end) {}

  private final byte[] message;
  private final List<List<Element>> paths = new ArrayList<>();

  EncodingTricks(byte[] der) {
    this.message = der.clone();
    walk(new ArrayList<>(), 0, der.length);
  }

  /** How many elements there are. */
  int elements() {
    return paths.size();
  }

  /** The message with one element written in another way. */
  byte[] play(int element, Trick trick) {
    List<Element> path = paths.get(element);
    Element last = path.get(path.size() - 1);
    byte[] changed = changed(last, trick);
    for (int i = path.size() - 2; i >= 0; i--) {
      Element around = path.get(i);
      Element inner = path.get(i + 1);
      byte[] content =
          join(
              Arrays.copyOfRange(message, around.content, inner.start),
              changed,
              Arrays.copyOfRange(message, inner.end, around.end));
      changed = Der.tagged(message[around.start] & 0xFF, content);
    }
    return changed;
  }

  private byte[] changed(Element element, Trick trick) {
    byte[] whole = Arrays.copyOfRange(message, element.start, element.end);
    byte[] content = Arrays.copyOfRange(message, element.content, element.end);
    byte[] tag = {message[element.start]};
    byte[] odd = {0x05, 0x00};
    return switch (trick) {
      case INDEFINITE -> join(tag, new byte[] {(byte) 0x80}, content, new byte[2]);
      case LENGTH_WITH_A_ZERO -> join(tag, padded(content.length, 3), content);
      case LENGTH_OF_FOUR_BYTES -> join(tag, padded(content.length, 4), content);
      case IN_PIECES -> inPieces(tag[0], content);
      case WITH_SOMETHING_INSIDE -> Der.tagged(tag[0] & 0xFF, join(content, odd));
      case WITH_SOMETHING_BEHIND -> join(whole, odd);
      case TWICE -> join(whole, whole);
      case LEFT_OUT -> new byte[0];
    };
  }

  private static byte[] padded(int length, int bytes) {
    byte[] encoded = new byte[bytes + 1];
    encoded[0] = (byte) (0x80 | bytes);
    for (int i = 0; i < bytes; i++) {
      encoded[bytes - i] = (byte) (length >> (8 * i));
    }
    return encoded;
  }

  /** A string cut in two under the tag's constructed form. */
  private static byte[] inPieces(byte tag, byte[] content) {
    int half = content.length / 2;
    byte[] pieces =
        join(
            Der.tagged(tag & 0xDF, Arrays.copyOf(content, half)),
            Der.tagged(tag & 0xDF, Arrays.copyOfRange(content, half, content.length)));
    return Der.tagged((tag & 0xFF) | 0x20, pieces);
  }

  private void walk(List<Element> above, int from, int to) {
    for (int at = from; at < to; ) {
      int first = message[at + 1] & 0xFF;
      int lengthBytes = first < 0x80 ? 0 : first & 0x7F;
      int length = first < 0x80 ? first : 0;
      for (int i = 0; i < lengthBytes; i++) {
        length = length << 8 | (message[at + 2 + i] & 0xFF);
      }
      int content = at + 2 + lengthBytes;
      List<Element> path = new ArrayList<>(above);
      path.add(new Element(at, content, content + length));
      paths.add(path);
      if ((message[at] & 0x20) != 0) {
        walk(path, content, content + length);
      }
      at = content + length;
    }
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.write(part, 0, part.length);
    }
    return all.toByteArray();
  }
}
