package io.dinhdanh.nfc.testkit.chip;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A data object of a command or an answer: tag, length, value (ISO/IEC 7816-4 §6). */
final class DataObject {

  private static final int LONG_TAG = 0x1F;

  private final int tag;
  private final byte[] value;
  private final int start;

  private DataObject(int tag, byte[] value, int start) {
    this.tag = tag;
    this.value = value;
    this.start = start;
  }

  int tag() {
    return tag;
  }

  byte[] value() {
    return value.clone();
  }

  /** Where the object starts in what it was parsed from. */
  int start() {
    return start;
  }

  /** Writes an object around the joined parts of its value. */
  static byte[] write(int tag, byte[]... parts) {
    byte[] value = Bytes.join(parts);
    byte[] head = tag > 0xFF ? new byte[] {(byte) (tag >> 8), (byte) tag} : new byte[] {(byte) tag};
    return Bytes.join(head, length(value.length), value);
  }

  private static byte[] length(int length) {
    if (length < 0x80) {
      return new byte[] {(byte) length};
    }
    if (length < 0x100) {
      return new byte[] {(byte) 0x81, (byte) length};
    }
    if (length < 0x10000) {
      return new byte[] {(byte) 0x82, (byte) (length >> 8), (byte) length};
    }
    return new byte[] {(byte) 0x83, (byte) (length >> 16), (byte) (length >> 8), (byte) length};
  }

  static Optional<byte[]> find(List<DataObject> objects, int tag) {
    return objects.stream().filter(object -> object.tag == tag).findFirst().map(DataObject::value);
  }

  /** Parses objects that stand one after the other and fill the bytes. */
  static List<DataObject> parse(byte[] bytes) throws Refusal {
    List<DataObject> objects = new ArrayList<>();
    int at = 0;
    while (at < bytes.length) {
      int start = at;
      int tag = bytes[at++] & 0xFF;
      if ((tag & LONG_TAG) == LONG_TAG) {
        tag = (tag << 8) | next(bytes, at++);
        Refusal.unless((tag & 0x80) == 0, StatusWord.WRONG_DATA);
      }
      int first = next(bytes, at++);
      int more = first < 0x80 ? 0 : first - 0x80;
      Refusal.unless(first != 0x80 && more <= 3, StatusWord.WRONG_DATA);
      int length = more == 0 ? first : 0;
      for (int i = 0; i < more; i++) {
        length = (length << 8) | next(bytes, at++);
      }
      Refusal.unless(length <= bytes.length - at, StatusWord.WRONG_DATA);
      objects.add(new DataObject(tag, Arrays.copyOfRange(bytes, at, at + length), start));
      at += length;
    }
    return Collections.unmodifiableList(objects);
  }

  private static int next(byte[] bytes, int at) throws Refusal {
    Refusal.unless(at < bytes.length, StatusWord.WRONG_DATA);
    return bytes[at] & 0xFF;
  }
}
