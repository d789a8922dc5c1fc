package io.dinhdanh.biometrics.gallery;

import java.security.SecureRandom;
import java.util.Arrays;

/**
 * Which id lives in which slot, as the writer sees it. Slots are only appended; a removal marks its
 * slot with a stamp that counts changes, and a view of an earlier stamp still sees it. Only the
 * thread that holds the gallery's lock comes here.
 */
final class SlotTable {

  private static final int PAGE = 1 << 12;

  private SlotChunk[] chunks = {};
  private IdIndex index;
  private byte[] page = {};
  private int pageUsed;
  private int slots;
  private int live;
  private int stamp;

  SlotTable(SecureRandom random) {
    index = new IdIndex(random.nextLong(), 1 << 10);
  }

  /** What there is now, for good. */
  GalleryView view(RecordMemory memory, long write) {
    return new GalleryView(chunks, index, memory, slots, live, stamp, write);
  }

  /** The live slot of an id, or -1. */
  int find(byte[] bytes, int at, int length) {
    return index.find(chunks, slots, stamp, bytes, at, length);
  }

  int next() {
    return slots;
  }

  /** Appends a slot; the caller has seen to it that the id has no live one. */
  void add(byte[] bytes, int at, int length) {
    SlotChunk chunk = chunk();
    int within = slots & (SlotChunk.SIZE - 1);
    if (page.length - pageUsed < length + 1) {
      page = new byte[PAGE];
      pageUsed = 0;
    }
    page[pageUsed] = (byte) length;
    System.arraycopy(bytes, at, page, pageUsed + 1, length);
    chunk.idPage[within] = page;
    chunk.idAt[within] = pageUsed;
    pageUsed += length + 1;
    slots++;
    live++;
    index = index.with(chunks, slots, stamp, live);
    count();
  }

  private SlotChunk chunk() {
    int number = slots >>> SlotChunk.BITS;
    if (number == chunks.length) {
      chunks = Arrays.copyOf(chunks, number + 1);
      chunks[number] = new SlotChunk();
    }
    return chunks[number];
  }

  void remove(int slot) {
    count();
    chunks[slot >>> SlotChunk.BITS].removed[slot & (SlotChunk.SIZE - 1)] = stamp;
    live--;
  }

  /** Takes a removed slot out of every view and overwrites its id. */
  void erase(int slot) {
    SlotChunk chunk = chunks[slot >>> SlotChunk.BITS];
    int within = slot & (SlotChunk.SIZE - 1);
    chunk.removed[within] = SlotChunk.ERASED;
    byte[] bytes = chunk.idPage[within];
    int at = chunk.idAt[within];
    Arrays.fill(bytes, at + 1, at + 1 + bytes[at], (byte) '0');
  }

  /** The removed slots of an id, which an old view may still see. */
  int[] removedSlots(byte[] id) {
    int[] found = new int[4];
    int count = 0;
    for (int slot = 0; slot < slots; slot++) {
      SlotChunk chunk = chunks[slot >>> SlotChunk.BITS];
      int within = slot & (SlotChunk.SIZE - 1);
      if (chunk.removed[within] > 0 && IdIndex.equal(chunk, within, id, 0, id.length)) {
        found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
        found[count++] = slot;
      }
    }
    return Arrays.copyOf(found, count);
  }

  private void count() {
    if (stamp == Integer.MAX_VALUE) {
      throw new IllegalStateException("two thousand million changes: open the gallery anew");
    }
    stamp++;
  }
}
