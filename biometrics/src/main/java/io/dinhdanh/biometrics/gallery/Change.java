package io.dinhdanh.biometrics.gallery;

import io.dinhdanh.biometrics.BiometricsException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What one write puts in and takes out: checked, then logged, then applied. */
final class Change {

  /** What must be known about the ids before. */
  enum Wanted {
    ABSENT,
    PRESENT,
    ANYTHING
  }

  private final Entries entries = new Entries();
  private final List<byte[]> ids = new ArrayList<>(1);
  private final Set<ByteBuffer> distinct = new HashSet<>();

  void put(byte[] id, byte[] record, RecordMemory memory) throws BiometricsException {
    if (record.length > Frames.MAXIMUM_RECORD
        || entries.length() > Frames.MAXIMUM_RECORD - record.length) {
      throw GalleryErrors.badRecord();
    }
    memory.check(record, 0, record.length);
    name(id);
    entries.put(id, record);
  }

  void remove(byte[] id) throws BiometricsException {
    name(id);
    entries.remove(id);
  }

  private void name(byte[] id) throws BiometricsException {
    if (!distinct.add(ByteBuffer.wrap(id))) {
      throw GalleryErrors.idTaken();
    }
    ids.add(id);
  }

  boolean names(byte[] id) {
    return distinct.contains(ByteBuffer.wrap(id));
  }

  int size() {
    return ids.size();
  }

  /** The same change without the ids that are enrolled. */
  Change without(SlotTable table) {
    Change rest = new Change();
    byte[] kept = Arrays.copyOf(entries.bytes(), entries.length());
    Entries.read(
        kept,
        new Entries.Sink() {
          @Override
          public boolean put(byte[] bytes, int idAt, int idLength, int recordAt, int recordLength) {
            if (table.find(bytes, idAt, idLength) < 0) {
              rest.add(
                  Arrays.copyOfRange(bytes, idAt, idAt + idLength),
                  Arrays.copyOfRange(bytes, recordAt, recordAt + recordLength));
            }
            return true;
          }

          @Override
          public void remove(byte[] bytes, int idAt, int idLength) {
            // Only records are put in without what is enrolled.
          }
        });
    return rest;
  }

  private void add(byte[] id, byte[] record) {
    ids.add(id);
    entries.put(id, record);
  }

  boolean isEmpty() {
    return ids.isEmpty();
  }

  byte[] bytes() {
    return entries.bytes();
  }

  int length() {
    return entries.length();
  }

  void check(SlotTable table, Wanted wanted) throws BiometricsException {
    if (wanted == Wanted.ANYTHING) {
      return;
    }
    for (byte[] id : ids) {
      boolean present = table.find(id, 0, id.length) >= 0;
      if (present && wanted == Wanted.ABSENT) {
        throw GalleryErrors.idTaken();
      }
      if (!present && wanted == Wanted.PRESENT) {
        throw GalleryErrors.idUnknown();
      }
    }
  }

  void apply(SlotTable table, RecordMemory memory) {
    byte[] kept = Arrays.copyOf(entries.bytes(), entries.length());
    if (!Entries.read(kept, new Loader(table, memory))) {
      throw new IllegalStateException("a record was refused after it was taken");
    }
  }
}
