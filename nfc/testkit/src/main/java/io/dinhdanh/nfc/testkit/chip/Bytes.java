package io.dinhdanh.nfc.testkit.chip;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.util.Arrays;

/** Joins, pads and cuts arrays. */
final class Bytes {

  private Bytes() {}

  static byte[] join(byte[]... parts) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      joined.write(part, 0, part.length);
    }
    return joined.toByteArray();
  }

  static byte[] exclusiveOr(byte[] left, byte[] right) {
    byte[] result = new byte[left.length];
    for (int i = 0; i < left.length; i++) {
      result[i] = (byte) (left[i] ^ right[i]);
    }
    return result;
  }

  /** A number in so many bytes, the most significant first. */
  static byte[] ofNumber(BigInteger number, int length) {
    byte[] bytes = new byte[length];
    byte[] digits = number.toByteArray();
    int taken = Math.min(length, digits.length);
    System.arraycopy(digits, digits.length - taken, bytes, length - taken, taken);
    return bytes;
  }

  /** Padding method 2 of ISO/IEC 9797-1: a byte 80, then zeros up to a whole block. */
  static byte[] pad(byte[] data, int block) {
    byte[] padded = new byte[(data.length / block + 1) * block];
    System.arraycopy(data, 0, padded, 0, data.length);
    padded[data.length] = (byte) 0x80;
    return padded;
  }

  static byte[] unpad(byte[] padded) throws Refusal {
    int end = padded.length - 1;
    while (end >= 0 && padded[end] == 0) {
      end--;
    }
    Refusal.unless(end >= 0 && padded[end] == (byte) 0x80, StatusWord.PROTECTION_WRONG);
    return Arrays.copyOf(padded, end);
  }
}
