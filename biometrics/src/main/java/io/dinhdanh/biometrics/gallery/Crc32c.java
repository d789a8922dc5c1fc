package io.dinhdanh.biometrics.gallery;

import java.lang.reflect.Constructor;
import java.util.function.Supplier;
import java.util.zip.Checksum;
import org.jspecify.annotations.Nullable;

/**
 * CRC-32C (Castagnoli, RFC 3720 appendix B.4): the platform's where it has one (Java 9, Android
 * 14), else eight bytes at a time over tables (slicing-by-8).
 */
final class Crc32c {

  private static final Supplier<Checksum> MAKER = maker();

  private Crc32c() {}

  /** A checksum for one thread. */
  static Checksum create() {
    return MAKER.get();
  }

  static int of(byte[] bytes, int offset, int length) {
    Checksum checksum = create();
    checksum.update(bytes, offset, length);
    return (int) checksum.getValue();
  }

  private static Supplier<Checksum> maker() {
    Constructor<?> platform = platform();
    return platform == null ? Tables::new : () -> make(platform);
  }

  private static @Nullable Constructor<?> platform() {
    try {
      return Class.forName("java.util.zip.CRC32C").getConstructor();
    } catch (ReflectiveOperationException olderPlatform) {
      return null;
    }
  }

  private static Checksum make(Constructor<?> platform) {
    try {
      return (Checksum) platform.newInstance();
    } catch (ReflectiveOperationException impossible) {
      throw new LinkageError("CRC32C", impossible);
    }
  }

  /** The twin without the platform's help. */
  static final class Tables implements Checksum {

    private static final int POLYNOMIAL = 0x82F63B78;
    private static final int[][] TABLE = tables();

    private int crc = -1;

    private static int[][] tables() {
      int[][] table = new int[8][256];
      for (int i = 0; i < 256; i++) {
        int value = i;
        for (int bit = 0; bit < 8; bit++) {
          value = (value >>> 1) ^ ((value & 1) == 0 ? 0 : POLYNOMIAL);
        }
        table[0][i] = value;
      }
      for (int slice = 1; slice < 8; slice++) {
        for (int i = 0; i < 256; i++) {
          int previous = table[slice - 1][i];
          table[slice][i] = (previous >>> 8) ^ table[0][previous & 255];
        }
      }
      return table;
    }

    @Override
    public void update(int value) {
      crc = (crc >>> 8) ^ TABLE[0][(crc ^ value) & 255];
    }

    @Override
    public void update(byte[] bytes, int offset, int length) {
      int at = offset;
      int end = offset + length;
      for (; end - at >= 8; at += 8) {
        crc = eight(crc ^ int32(bytes, at), int32(bytes, at + 4));
      }
      for (; at < end; at++) {
        update(bytes[at]);
      }
    }

    private static int eight(int low, int high) {
      return TABLE[7][low & 255]
          ^ TABLE[6][(low >>> 8) & 255]
          ^ TABLE[5][(low >>> 16) & 255]
          ^ TABLE[4][low >>> 24]
          ^ TABLE[3][high & 255]
          ^ TABLE[2][(high >>> 8) & 255]
          ^ TABLE[1][(high >>> 16) & 255]
          ^ TABLE[0][high >>> 24];
    }

    private static int int32(byte[] bytes, int at) {
      return (bytes[at] & 255)
          | (bytes[at + 1] & 255) << 8
          | (bytes[at + 2] & 255) << 16
          | bytes[at + 3] << 24;
    }

    @Override
    public long getValue() {
      return ~crc & 0xFFFFFFFFL;
    }

    @Override
    public void reset() {
      crc = -1;
    }
  }
}
