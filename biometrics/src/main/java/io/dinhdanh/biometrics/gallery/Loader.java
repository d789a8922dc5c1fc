package io.dinhdanh.biometrics.gallery;

import io.dinhdanh.biometrics.BiometricsException;

/** Takes what is read from a gallery's files into memory. */
final class Loader implements Entries.Sink {

  private final SlotTable table;
  private final RecordMemory memory;

  Loader(SlotTable table, RecordMemory memory) {
    this.table = table;
    this.memory = memory;
  }

  @Override
  public boolean put(byte[] bytes, int idAt, int idLength, int recordAt, int recordLength) {
    if (recordLength > Frames.MAXIMUM_RECORD || !Ids.valid(bytes, idAt, idLength)) {
      return false;
    }
    try {
      memory.check(bytes, recordAt, recordLength);
    } catch (BiometricsException notOurs) {
      return false;
    }
    remove(bytes, idAt, idLength);
    memory.add(table.next(), bytes, recordAt, recordLength);
    table.add(bytes, idAt, idLength);
    return true;
  }

  @Override
  public void remove(byte[] bytes, int idAt, int idLength) {
    int slot = table.find(bytes, idAt, idLength);
    if (slot >= 0) {
      table.remove(slot);
    }
  }
}
