package io.dinhdanh.biometrics.gallery;

import io.dinhdanh.biometrics.BiometricsException;

/**
 * Where the records of an open gallery live in memory, by slot. This is the seam between the store
 * and what searches: an index of fingers or a matrix of faces implements it and so follows the log,
 * on opening and on each enrolment. {@link RetainedRecords} simply keeps the bytes.
 *
 * <p>Slots are handed out densely from 0 upwards and never used twice while the gallery is open. A
 * removed record keeps its slot (older views still see it) until the gallery is opened anew. One
 * thread at a time calls {@link #check}, {@link #add} and {@link #erase}; any thread calls {@link
 * #record} for slots that a view has shown it, and whatever {@link #add} wrote happens before that.
 */
public interface RecordMemory {

  /**
   * Refuses a record that this gallery cannot hold, before it is written or added. The default
   * takes all.
   *
   * @param bytes an array that holds the record
   * @param offset where the record starts
   * @param length its length in bytes
   * @throws BiometricsException if it does not fit, such as an embedding of another dimension
   */
  default void check(byte[] bytes, int offset, int length) throws BiometricsException {}

  /**
   * Takes in a record that is being enrolled or read from the gallery.
   *
   * @param slot its slot, one more than that of the previous call
   * @param bytes an array that holds the record and never changes; it may be kept
   * @param offset where the record starts
   * @param length its length in bytes
   */
  void add(int slot, byte[] bytes, int offset, int length);

  /**
   * Gives a record back, byte for byte, to compaction, export and the caller.
   *
   * @param slot a slot that was added
   * @return the record; a copy
   */
  byte[] record(int slot);

  /**
   * Overwrites a record whose person is to be forgotten. No view shows the slot any longer.
   *
   * @param slot a slot that was added
   */
  void erase(int slot);
}
