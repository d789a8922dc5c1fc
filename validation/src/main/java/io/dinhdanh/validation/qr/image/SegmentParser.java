package io.dinhdanh.validation.qr.image;

import com.google.zxing.common.BitSource;
import com.google.zxing.qrcode.decoder.Mode;
import com.google.zxing.qrcode.decoder.Version;
import java.io.ByteArrayOutputStream;

/**
 * Reads the data codewords of a code mode by mode (ISO/IEC 18004:2015 §7.4) and joins what its
 * segments hold, because an encoder may put digits into a segment of their own and may split a
 * character over two. ZXing's own parser decodes each segment for itself in a character set that it
 * guesses, so its text can be wrong without a sign. Not thread-safe, made for one code.
 */
final class SegmentParser {

  private static final String ALPHANUMERIC = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
  private static final int ASCII_OLD = 27;
  private static final int ASCII = 170;
  private static final int UTF_8 = 26;

  private final BitSource bits;
  private final Version version;
  private final ByteArrayOutputStream joined = new ByteArrayOutputStream();
  private boolean otherThanUtf8;

  private SegmentParser(byte[] codewords, int dimension) {
    this.bits = new BitSource(codewords);
    this.version = Version.getVersionForNumber((dimension - 17) / 4);
  }

  /**
   * Reads all segments.
   *
   * @param codewords the corrected data codewords
   * @param dimension modules along one edge, 21 to 177
   * @return what they hold, up to the first that is cut short or unknown
   */
  static Segments parse(byte[] codewords, int dimension) {
    SegmentParser parser = new SegmentParser(codewords, dimension);
    boolean whole = true;
    int mode = parser.mode();
    while (mode != 0 && whole) {
      whole = parser.segment(mode);
      mode = parser.mode();
    }
    return new Segments(parser.joined.toByteArray(), whole && !parser.otherThanUtf8);
  }

  /** The next mode; the end of the codewords ends the segments as a terminator does. */
  private int mode() {
    return has(4) ? bits.readBits(4) : 0;
  }

  private boolean segment(int mode) {
    return switch (mode) {
      case 1 -> numeric(count(Mode.NUMERIC));
      case 2 -> alphanumeric(count(Mode.ALPHANUMERIC));
      case 4 -> bytes(count(Mode.BYTE));
      case 7 -> characterSet();
      case 8 -> kanji(count(Mode.KANJI));
      case 13 -> hanzi();
      case 3 -> skip(16); // structured append: a part of a message
      case 5 -> skip(0); // FNC1: a GS1 message
      case 9 -> skip(8); // FNC1 with an application indicator
      default -> false;
    };
  }

  /** How many characters a segment says that it has, -1 if even that is cut off. */
  private int count(Mode mode) {
    int width = mode.getCharacterCountBits(version);
    return has(width) ? bits.readBits(width) : -1;
  }

  private boolean numeric(int count) {
    int left = count;
    while (left > 0) {
      int digits = Math.min(3, left);
      int width = 3 * digits + 1;
      int limit = digits == 3 ? 1000 : digits == 2 ? 100 : 10;
      int value = has(width) ? bits.readBits(width) : limit;
      if (value >= limit) {
        return false;
      }
      for (int unit = limit / 10; unit > 0; unit /= 10) {
        joined.write('0' + value / unit % 10);
      }
      left -= digits;
    }
    return left == 0;
  }

  private boolean alphanumeric(int count) {
    int base = ALPHANUMERIC.length();
    int left = count;
    while (left > 0) {
      boolean pair = left > 1;
      int limit = pair ? base * base : base;
      int value = has(pair ? 11 : 6) ? bits.readBits(pair ? 11 : 6) : limit;
      if (value >= limit) {
        return false;
      }
      if (pair) {
        joined.write(ALPHANUMERIC.charAt(value / base));
      }
      joined.write(ALPHANUMERIC.charAt(value % base));
      left -= pair ? 2 : 1;
    }
    return left == 0;
  }

  private boolean bytes(int count) {
    if (count < 0 || !has(8 * count)) {
      return false;
    }
    for (int i = 0; i < count; i++) {
      joined.write(bits.readBits(8));
    }
    return true;
  }

  /** An ECI designator: one to three bytes, as many as it has leading ones, and one. */
  private boolean characterSet() {
    int first = has(8) ? bits.readBits(8) : 0xff;
    int more = first < 0x80 ? 0 : first < 0xc0 ? 1 : 2;
    if (first >= 0xe0 || !has(8 * more)) {
      return false;
    }
    int designator = first & (0xff >> (more + 1));
    for (int i = 0; i < more; i++) {
      designator = (designator << 8) | bits.readBits(8);
    }
    otherThanUtf8 |= designator != UTF_8 && designator != ASCII && designator != ASCII_OLD;
    return true;
  }

  private boolean kanji(int count) {
    return pairs(count, 0xc0, 0x1f00, 0x8140, 0xc140);
  }

  private boolean hanzi() {
    return has(4) && bits.readBits(4) == 1 && pairs(count(Mode.HANZI), 0x60, 0xa00, 0xa1a1, 0xa6a1);
  }

  /** Characters of two bytes in 13 bits: both byte ranges have a gap that is left out. */
  private boolean pairs(int count, int base, int gap, int below, int above) {
    otherThanUtf8 = true;
    if (count < 0 || !has(13 * count)) {
      return false;
    }
    for (int i = 0; i < count; i++) {
      int value = bits.readBits(13);
      int pair = ((value / base) << 8) | (value % base);
      pair += pair < gap ? below : above;
      joined.write(pair >> 8);
      joined.write(pair);
    }
    return true;
  }

  private boolean skip(int width) {
    otherThanUtf8 = true;
    boolean whole = has(width);
    for (int left = whole ? width : 0; left > 0; left -= 8) {
      bits.readBits(8);
    }
    return whole;
  }

  private boolean has(int width) {
    return bits.available() >= width;
  }
}
