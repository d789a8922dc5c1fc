package io.dinhdanh.nfc.reader;

import io.dinhdanh.nfc.lds.ChipFile;
import java.util.Arrays;

/** The bytes of a file received so far, without a gap from its beginning. Not thread-safe. */
final class PartialFile {

  /** How the first bytes tell the length of the whole. */
  enum Header {
    /** More bytes are needed to tell. */
    SHORT,
    /** It is told. */
    KNOWN,
    /** These bytes begin no such file. */
    WRONG
  }

  private static final int MOST_LENGTH_BYTES = 4;

  private final ChipFile file;
  private byte[] bytes = new byte[0];
  private long total = -1;

  PartialFile(ChipFile file) {
    this.file = file;
  }

  ChipFile file() {
    return file;
  }

  int received() {
    return bytes.length;
  }

  /** Tag, length and value together; -1 until the header has come. */
  long total() {
    return total;
  }

  boolean isComplete() {
    return total >= 0 && bytes.length == total;
  }

  byte[] content() {
    return bytes.clone();
  }

  /** Takes the next bytes; what lies beyond the file's end is left. */
  Header append(byte[] next) {
    int room = total < 0 ? next.length : (int) Math.min(next.length, total - bytes.length);
    int before = bytes.length;
    bytes = Arrays.copyOf(bytes, before + room);
    System.arraycopy(next, 0, bytes, before, room);
    if (total >= 0) {
      return Header.KNOWN;
    }
    Header header = header();
    if (header == Header.KNOWN && bytes.length > total) {
      bytes = Arrays.copyOf(bytes, (int) total);
    }
    return header;
  }

  private Header header() {
    if (bytes.length > 0 && (bytes[0] & 0xFF) != file.tag()) {
      return Header.WRONG;
    }
    if (bytes.length < 2) {
      return Header.SHORT;
    }
    int first = bytes[1] & 0xFF;
    if (first < 0x80) {
      total = 2L + first;
      return Header.KNOWN;
    }
    int digits = first & 0x7F;
    if (digits == 0 || digits > MOST_LENGTH_BYTES) {
      return Header.WRONG;
    }
    return bytes.length < 2 + digits ? Header.SHORT : longForm(digits);
  }

  private Header longForm(int digits) {
    long length = 0;
    for (int i = 0; i < digits; i++) {
      length = length << 8 | (bytes[2 + i] & 0xFF);
    }
    total = 2 + digits + length;
    return Header.KNOWN;
  }
}
