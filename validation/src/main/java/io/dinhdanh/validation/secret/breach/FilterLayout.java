package io.dinhdanh.validation.secret.breach;

import java.nio.ByteBuffer;

/**
 * How a filter file is laid out: eight bytes of name and version, eight of the number of blocks,
 * then the blocks of 64 bytes. A digest chooses its block by its first eight bytes and its bits in
 * the block by the other twelve. Numbers are big-endian.
 */
final class FilterLayout {

  static final int HEADER_BYTES = 16;
  static final int BLOCK_BYTES = 64;

  /** Bits set for each password. */
  static final int BITS_PER_KEY = 8;

  private static final long MAGIC = 0x4444_4252_4643_0001L;
  private static final long MOST_BLOCKS = 1L << 32;
  private static final int BLOCK_BIT_MASK = 8 * BLOCK_BYTES - 1;
  private static final int BITS_OF_PLACE = 9;

  private FilterLayout() {}

  /** The number of blocks that a header states, or -1 if it is not a header. */
  static long blocks(ByteBuffer header) {
    if (header.getLong(0) != MAGIC) {
      return -1;
    }
    long blocks = header.getLong(8);
    return blocks <= MOST_BLOCKS ? blocks : -1;
  }

  /** Writes a header. */
  static ByteBuffer header(long blocks) {
    ByteBuffer header = ByteBuffer.allocate(HEADER_BYTES);
    header.putLong(0, MAGIC).putLong(8, blocks);
    return header;
  }

  static long fileBytes(long blocks) {
    return HEADER_BYTES + BLOCK_BYTES * blocks;
  }

  /** Where in the file the block of a digest begins. */
  static long blockOffset(byte[] sha1, long blocks) {
    return fileBytes(block(sha1, blocks));
  }

  /** The block of a digest. */
  static long block(byte[] sha1, long blocks) {
    return Long.remainderUnsigned(ByteBuffer.wrap(sha1).getLong(0), blocks);
  }

  /** Tells whether all bits of a digest are set in its block. */
  static boolean contains(byte[] block, byte[] sha1) {
    for (int i = 0; i < BITS_PER_KEY; i++) {
      int bit = bit(sha1, i);
      if ((block[bit >> 3] & 1 << (bit & 7)) == 0) {
        return false;
      }
    }
    return true;
  }

  /** The place of one of a digest's bits: nine bits from its bytes 8 to 16. */
  static int bit(byte[] sha1, int i) {
    int from = 64 + i * BITS_OF_PLACE;
    int word = (sha1[from >> 3] & 0xff) << 8 | (sha1[(from >> 3) + 1] & 0xff);
    return (word >> (16 - BITS_OF_PLACE - (from & 7))) & BLOCK_BIT_MASK;
  }
}
