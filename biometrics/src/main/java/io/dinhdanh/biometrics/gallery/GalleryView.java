package io.dinhdanh.biometrics.gallery;

import io.dinhdanh.biometrics.BiometricsException;
import java.nio.charset.StandardCharsets;

/**
 * A gallery as it was at one moment. Taking one costs nothing, it takes no lock, and whatever is
 * enrolled, replaced or removed later does not show in it. Only {@link GalleryStore#erase} reaches
 * into views that exist, for nobody may keep what was erased. Immutable and thread-safe.
 *
 * <p>Slots are numbered from 0; those that hold nothing in this view are skipped by {@link #live}.
 */
public final class GalleryView {

  private final SlotChunk[] chunks;
  private final IdIndex index;
  private final RecordMemory memory;
  private final int slots;
  private final int size;
  private final int stamp;
  private final long write;

  GalleryView(
      SlotChunk[] chunks,
      IdIndex index,
      RecordMemory memory,
      int slots,
      int size,
      int stamp,
      long write) {
    this.chunks = chunks;
    this.index = index;
    this.memory = memory;
    this.slots = slots;
    this.size = size;
    this.stamp = stamp;
    this.write = write;
  }

  /**
   * How many records there are.
   *
   * @return the number
   */
  public int size() {
    return size;
  }

  /**
   * How many slots there are, with those that hold nothing.
   *
   * @return one more than the highest slot
   */
  public int slots() {
    return slots;
  }

  /**
   * The last write that this view shows.
   *
   * @return its number, counted from 1 over the gallery's life; 0 before the first
   */
  public long write() {
    return write;
  }

  /**
   * Whether a slot holds a record in this view.
   *
   * @param slot a number below {@link #slots}
   * @return whether it does
   */
  public boolean live(int slot) {
    int removed = chunks[slot >>> SlotChunk.BITS].removed[slot & (SlotChunk.SIZE - 1)];
    return IdIndex.live(removed, stamp);
  }

  /**
   * The slot of an id.
   *
   * @param id the id
   * @return its slot, or -1 if it is not enrolled
   */
  public int slot(String id) {
    byte[] bytes;
    try {
      bytes = Ids.encode(id);
    } catch (BiometricsException noId) {
      return -1;
    }
    return index.find(chunks, slots, stamp, bytes, 0, bytes.length);
  }

  /**
   * The id in a slot.
   *
   * @param slot a number below {@link #slots}
   * @return the id
   */
  public String id(int slot) {
    SlotChunk chunk = chunks[slot >>> SlotChunk.BITS];
    int within = slot & (SlotChunk.SIZE - 1);
    byte[] page = chunk.idPage[within];
    int at = chunk.idAt[within];
    return new String(page, at + 1, page[at], StandardCharsets.UTF_8);
  }

  /**
   * Compares the ids in two slots by code point, for breaking ties.
   *
   * @param first a slot
   * @param second a slot
   * @return negative, zero or positive
   */
  public int compareIds(int first, int second) {
    SlotChunk a = chunks[first >>> SlotChunk.BITS];
    SlotChunk b = chunks[second >>> SlotChunk.BITS];
    int i = first & (SlotChunk.SIZE - 1);
    int k = second & (SlotChunk.SIZE - 1);
    byte[] aPage = a.idPage[i];
    byte[] bPage = b.idPage[k];
    int aAt = a.idAt[i];
    int bAt = b.idAt[k];
    return Ids.compare(aPage, aAt + 1, aPage[aAt], bPage, bAt + 1, bPage[bAt]);
  }

  /**
   * The record in a slot.
   *
   * @param slot a slot that is {@link #live}
   * @return a copy of the record
   */
  public byte[] record(int slot) {
    return memory.record(slot);
  }
}
