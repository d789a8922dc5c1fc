package io.dinhdanh.validation.qr.image;

import com.google.zxing.common.BitArray;
import com.google.zxing.common.DecoderResult;
import java.util.ArrayList;
import java.util.List;

/** Writes segments as data codewords (ISO/IEC 18004:2015 §7.4) of a code of versions 1 to 9. */
final class SegmentWriter {

  static final int DIMENSION = 21 + 4 * 8;
  private static final String LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";

  private final BitArray bits = new BitArray();

  SegmentWriter bits(int value, int width) {
    bits.appendBits(value, width);
    return this;
  }

  SegmentWriter numeric(String digits) {
    bits(1, 4).bits(digits.length(), 10);
    for (int i = 0; i < digits.length(); i += 3) {
      String group = digits.substring(i, Math.min(digits.length(), i + 3));
      bits(Integer.parseInt(group), 3 * group.length() + 1);
    }
    return this;
  }

  SegmentWriter alphanumeric(String text) {
    bits(2, 4).bits(text.length(), 9);
    for (int i = 0; i < text.length(); i += 2) {
      int first = LETTERS.indexOf(text.charAt(i));
      if (i + 1 < text.length()) {
        bits(45 * first + LETTERS.indexOf(text.charAt(i + 1)), 11);
      } else {
        bits(first, 6);
      }
    }
    return this;
  }

  SegmentWriter bytes(byte[] bytes) {
    bits(4, 4).bits(bytes.length, 8);
    for (byte b : bytes) {
      bits(b & 0xff, 8);
    }
    return this;
  }

  SegmentWriter characterSet(int designator) {
    return bits(7, 4).bits(designator, 8);
  }

  /** The codewords, with a terminator and padding. */
  byte[] codewords() {
    bits(0, 4);
    byte[] codewords = new byte[bits.getSizeInBytes() + 2];
    bits.toBytes(0, codewords, 0, bits.getSizeInBytes());
    codewords[codewords.length - 2] = (byte) 0xec;
    codewords[codewords.length - 1] = 0x11;
    return codewords;
  }

  /** The code as it would have been read, with a text that somebody guessed. */
  Reading reading(String guessed) {
    List<byte[]> noSegments = new ArrayList<>();
    return new Reading(
        new DecoderResult(codewords(), guessed, noSegments, "M"), DIMENSION, (u, v, to) -> {});
  }
}
