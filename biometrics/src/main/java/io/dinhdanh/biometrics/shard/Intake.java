package io.dinhdanh.biometrics.shard;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.gallery.GalleryStore;
import io.dinhdanh.biometrics.gallery.GalleryView;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntConsumer;

/** Brings a store in step with records, many in one write; what is there already stays. */
final class Intake {

  private static final int BATCH_RECORDS = 1024;
  private static final int BATCH_BYTES = 1 << 20;

  private final GalleryStore store;
  private final GalleryView before;
  private final IntConsumer progress;
  private final Map<String, byte[]> batch = new LinkedHashMap<>();
  private int bytes;

  Intake(GalleryStore store, IntConsumer progress) {
    this.store = store;
    this.before = store.view();
    this.progress = progress;
  }

  /** Whether the store held another record under the id when this began. */
  boolean differs(String id, byte[] record) {
    int slot = before.slot(id);
    return slot >= 0 && !Arrays.equals(before.record(slot), record);
  }

  void put(String id, byte[] record) throws BiometricsException {
    if (before.slot(id) >= 0) {
      if (differs(id, record)) {
        store.replace(id, record);
      }
      return;
    }
    if (!batch.isEmpty()
        && (batch.size() == BATCH_RECORDS || bytes > BATCH_BYTES - record.length)) {
      flush();
    }
    batch.put(id, record);
    bytes += record.length;
  }

  void flush() throws BiometricsException {
    if (!batch.isEmpty()) {
      store.enrollAll(batch);
      int count = batch.size();
      batch.clear();
      bytes = 0;
      progress.accept(count);
    }
  }
}
