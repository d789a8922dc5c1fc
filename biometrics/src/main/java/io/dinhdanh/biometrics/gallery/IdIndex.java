package io.dinhdanh.biometrics.gallery;

/**
 * From id to slot: an open-addressing table of slots, hashed with a secret seed so that nobody can
 * choose ids that collide. One thread adds; views look things up meanwhile, for cells only ever
 * change from empty to a slot that older views do not know, and a fuller table is a new one.
 */
final class IdIndex {

  private static final int LONGEST_WALK = 256;

  private final long seed;
  private final int[] cells;
  private int used;

  IdIndex(long seed, int capacity) {
    this.seed = seed;
    this.cells = new int[capacity];
  }

  /** The live slot of an id below a limit and as of a stamp, or -1. */
  int find(SlotChunk[] chunks, int limit, int stamp, byte[] bytes, int at, int length) {
    int mask = cells.length - 1;
    for (int cell = hash(bytes, at, length) & mask; cells[cell] != 0; cell = (cell + 1) & mask) {
      int slot = cells[cell] - 1;
      if (slot >= limit) {
        continue;
      }
      SlotChunk chunk = chunks[slot >>> SlotChunk.BITS];
      int within = slot & (SlotChunk.SIZE - 1);
      if (live(chunk.removed[within], stamp) && equal(chunk, within, bytes, at, length)) {
        return slot;
      }
    }
    return -1;
  }

  /** Adds the last of so many slots; the table that holds it may be another one. */
  IdIndex with(SlotChunk[] chunks, int slots, int stamp, int live) {
    if (2 * (used + 1) <= cells.length && add(chunks, slots - 1)) {
      return this;
    }
    int capacity = 1 << 10;
    while (capacity < 4L * live && capacity < 1 << 30) {
      capacity *= 2;
    }
    return new IdIndex(seed, capacity).addLive(chunks, slots, stamp);
  }

  private IdIndex addLive(SlotChunk[] chunks, int slots, int stamp) {
    for (int slot = 0; slot < slots; slot++) {
      SlotChunk chunk = chunks[slot >>> SlotChunk.BITS];
      if (live(chunk.removed[slot & (SlotChunk.SIZE - 1)], stamp)) {
        add(chunks, slot);
      }
    }
    return this;
  }

  /** Whether the slot found its cell within a walk that is not too long. */
  private boolean add(SlotChunk[] chunks, int slot) {
    SlotChunk chunk = chunks[slot >>> SlotChunk.BITS];
    int within = slot & (SlotChunk.SIZE - 1);
    byte[] page = chunk.idPage[within];
    int idAt = chunk.idAt[within];
    int mask = cells.length - 1;
    int cell = hash(page, idAt + 1, page[idAt]) & mask;
    int walk = 0;
    while (cells[cell] != 0) {
      cell = (cell + 1) & mask;
      walk++;
    }
    cells[cell] = slot + 1;
    used++;
    return walk < LONGEST_WALK;
  }

  static boolean live(int removed, int stamp) {
    return removed == 0 || removed > stamp;
  }

  static boolean equal(SlotChunk chunk, int within, byte[] bytes, int at, int length) {
    byte[] page = chunk.idPage[within];
    int idAt = chunk.idAt[within];
    if (page[idAt] != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (page[idAt + 1 + i] != bytes[at + i]) {
        return false;
      }
    }
    return true;
  }

  private int hash(byte[] bytes, int at, int length) {
    long hash = seed ^ length;
    for (int i = at; i < at + length; i++) {
      hash = (hash ^ bytes[i]) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 29;
    }
    hash *= 0xBF58476D1CE4E5B9L;
    return (int) (hash >>> 32);
  }
}
