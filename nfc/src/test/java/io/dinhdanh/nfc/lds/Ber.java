package io.dinhdanh.nfc.lds;

import java.io.ByteArrayOutputStream;
import java.util.HexFormat;

/** Writes data objects for tests, with the shortest length there is. */
final class Ber {

  private Ber() {}

  static byte[] object(int tag, byte[]... parts) {
    byte[] value = join(parts);
    return join(number(tag), length(value.length), value);
  }

  static byte[] hex(String hex) {
    return HexFormat.of().parseHex(hex.replace(" ", ""));
  }

  static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  private static byte[] length(int length) {
    if (length < 0x80) {
      return new byte[] {(byte) length};
    }
    byte[] bytes = number(length);
    return join(new byte[] {(byte) (0x80 | bytes.length)}, bytes);
  }

  /** Big-endian without leading zeros. */
  static byte[] number(int number) {
    int count = Math.max(1, (39 - Integer.numberOfLeadingZeros(number)) / 8);
    byte[] bytes = new byte[count];
    for (int i = 0; i < count; i++) {
      bytes[i] = (byte) (number >> (8 * (count - 1 - i)));
    }
    return bytes;
  }
}
