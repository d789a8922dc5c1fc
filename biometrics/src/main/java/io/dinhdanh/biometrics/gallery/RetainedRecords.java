package io.dinhdanh.biometrics.gallery;

import java.util.Arrays;

/** Keeps the bytes of each record in memory, as read, without copying them. */
public final class RetainedRecords implements RecordMemory {

  private static final int BITS = 12;
  private static final int SIZE = 1 << BITS;

  /** The records of 4,096 slots: in which array each lies, and where. */
  private static final class Chunk {
    final byte[][] bytes = new byte[SIZE][];
    final int[] offset = new int[SIZE];
    final int[] length = new int[SIZE];
  }

  private volatile Chunk[] chunks = {};

  /** Makes an empty memory. */
  public RetainedRecords() {}

  @Override
  public void add(int slot, byte[] bytes, int offset, int length) {
    int number = slot >>> BITS;
    if (number == chunks.length) {
      Chunk[] more = Arrays.copyOf(chunks, number + 1);
      more[number] = new Chunk();
      chunks = more;
    }
    Chunk chunk = chunks[number];
    int at = slot & (SIZE - 1);
    chunk.bytes[at] = bytes;
    chunk.offset[at] = offset;
    chunk.length[at] = length;
  }

  @Override
  public byte[] record(int slot) {
    Chunk chunk = chunks[slot >>> BITS];
    int at = slot & (SIZE - 1);
    int offset = chunk.offset[at];
    return Arrays.copyOfRange(chunk.bytes[at], offset, offset + chunk.length[at]);
  }

  @Override
  public void erase(int slot) {
    Chunk chunk = chunks[slot >>> BITS];
    int at = slot & (SIZE - 1);
    int offset = chunk.offset[at];
    Arrays.fill(chunk.bytes[at], offset, offset + chunk.length[at], (byte) 0);
  }
}
