package io.dinhdanh.validation.secret.breach;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the file that {@link BreachFilter} reads. At sixteen bits for each password, the default,
 * about one of a thousand other passwords is taken for a breached one. The filter is built in
 * memory: 2 bytes for each password. Not thread-safe.
 */
public final class BreachFilterWriter {

  private static final int DEFAULT_BITS = 16;
  private static final int BLOCK_BITS = 8 * FilterLayout.BLOCK_BYTES;
  private static final int BLOCKS_PER_PART = 1 << 20;
  private static final long MOST_EXPECTED = 30_000_000_000L;

  private final long blocks;
  private final List<byte[]> parts = new ArrayList<>();

  /**
   * Starts a filter.
   *
   * @param expected about how many passwords will be added, at least 1 and at most 30,000,000,000
   * @throws IllegalArgumentException if the number lies outside
   */
  public BreachFilterWriter(long expected) {
    if (expected < 1 || expected > MOST_EXPECTED) {
      throw new IllegalArgumentException("a filter is for 1 to 30,000,000,000 passwords");
    }
    blocks = (expected * DEFAULT_BITS + BLOCK_BITS - 1) / BLOCK_BITS;
    for (long first = 0; first < blocks; first += BLOCKS_PER_PART) {
      int size = (int) Math.min(BLOCKS_PER_PART, blocks - first);
      parts.add(new byte[size * FilterLayout.BLOCK_BYTES]);
    }
  }

  /**
   * Adds a password.
   *
   * @param sha1 the SHA-1 digest of its UTF-8 text, 20 bytes
   */
  public void add(byte[] sha1) {
    Sha1Text.requireDigest(sha1);
    long block = FilterLayout.block(sha1, blocks);
    byte[] part = parts.get((int) (block / BLOCKS_PER_PART));
    int offset = (int) (block % BLOCKS_PER_PART) * FilterLayout.BLOCK_BYTES;
    for (int i = 0; i < FilterLayout.BITS_PER_KEY; i++) {
      int bit = FilterLayout.bit(sha1, i);
      part[offset + (bit >> 3)] |= (byte) (1 << (bit & 7));
    }
  }

  /**
   * Writes the filter.
   *
   * @param out where it goes; the caller closes it
   * @throws IOException if it cannot be written
   */
  public void writeTo(OutputStream out) throws IOException {
    out.write(FilterLayout.header(blocks).array());
    for (byte[] part : parts) {
      out.write(part);
    }
  }
}
