package io.dinhdanh.nfc.lds;

/** Walks over the data objects that lie side by side in a range of bytes. Not thread-safe. */
final class TlvReader {

  private static final int MOST_LENGTH_BYTES = 4;

  private final byte[] bytes;
  private final int end;
  private int position;

  TlvReader(byte[] bytes, int start, int end) {
    this.bytes = bytes;
    this.position = start;
    this.end = end;
  }

  boolean hasNext() {
    return position < end;
  }

  Tlv next() throws MalformedDataException {
    int header = position;
    int tag = tag();
    long length = length();
    if (length > end - position) {
      throw new MalformedDataException(Malformed.LENGTH.with("tag", Malformed.hex(tag)));
    }
    int start = position;
    position += (int) length;
    return new Tlv(bytes, tag, header, start, position);
  }

  private int tag() throws MalformedDataException {
    int tag = octet();
    if (tag == 0) {
      throw new MalformedDataException(Malformed.TAG_FORM);
    }
    return (tag & 0x1F) == 0x1F ? longTag(tag) : tag;
  }

  /** Each further byte but the last has its top bit set. */
  private int longTag(int first) throws MalformedDataException {
    int second = octet();
    int tag = first << 8 | second;
    if ((second & 0x80) == 0) {
      return tag;
    }
    int third = octet();
    if ((third & 0x80) != 0) {
      throw new MalformedDataException(Malformed.TAG_FORM);
    }
    return tag << 8 | third;
  }

  private long length() throws MalformedDataException {
    int first = octet();
    if (first < 0x80) {
      return first;
    }
    int count = first & 0x7F;
    if (count == 0 || count > MOST_LENGTH_BYTES) {
      throw new MalformedDataException(Malformed.LENGTH_FORM);
    }
    long length = 0;
    for (int i = 0; i < count; i++) {
      length = length << 8 | octet();
    }
    return length;
  }

  private int octet() throws MalformedDataException {
    if (position == end) {
      throw new MalformedDataException(Malformed.TRUNCATED);
    }
    return bytes[position++] & 0xFF;
  }
}
