package io.dinhdanh.biometrics.gallery;

import io.dinhdanh.biometrics.BiometricsException;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The records of an open gallery and the log that makes their changes lasting. Writes take turns;
 * the view of the last one is there without waiting. Thread-safe.
 */
final class LiveRecords {

  private final FileLayer files;
  private final GalleryOptions options;
  private final RecordMemory memory;
  private final SlotTable table;
  private final LogWriter log;
  private final ReentrantLock lock = new ReentrantLock();
  private boolean failed;
  private boolean closed;
  private volatile GalleryView view;

  LiveRecords(
      FileLayer files,
      GalleryOptions options,
      RecordMemory memory,
      SlotTable table,
      LogWriter log) {
    this.files = files;
    this.options = options;
    this.memory = memory;
    this.table = table;
    this.log = log;
    this.view = table.view(memory, log.last());
  }

  GalleryView view() {
    return view;
  }

  RecordMemory memory() {
    return memory;
  }

  /** Founds the gallery: its first log is there from now on. */
  void begin() throws IOException {
    log.begin();
  }

  void write(Change change, Change.Wanted wanted) throws BiometricsException {
    lock.lock();
    try {
      ready();
      change.check(table, wanted);
      if (!change.isEmpty()) {
        append(change);
        change.apply(table, memory);
        view = table.view(memory, log.last());
      }
    } finally {
      lock.unlock();
    }
  }

  /** Writes what came from elsewhere, and tells how many records were taken. */
  long put(Change change, Conflict conflict) throws BiometricsException {
    lock.lock();
    try {
      ready();
      Change wanted = conflict == Conflict.KEEP ? change.without(table) : change;
      write(wanted, conflict == Conflict.REFUSE ? Change.Wanted.ABSENT : Change.Wanted.ANYTHING);
      return wanted.size();
    } finally {
      lock.unlock();
    }
  }

  /** Removes what of these is enrolled, and overwrites in memory all that ever bore the ids. */
  void erase(Set<String> ids) throws BiometricsException {
    lock.lock();
    try {
      Change change = new Change();
      for (String id : ids) {
        if (view.slot(id) >= 0) {
          change.remove(Ids.encode(id));
        }
      }
      write(change, Change.Wanted.PRESENT);
      for (String id : ids) {
        overwrite(Ids.encode(id));
      }
    } finally {
      lock.unlock();
    }
  }

  private void overwrite(byte[] id) {
    for (int slot : table.removedSlots(id)) {
      table.erase(slot);
      memory.erase(slot);
    }
  }

  void force() throws BiometricsException {
    lock.lock();
    try {
      ready();
      forceLog();
    } finally {
      lock.unlock();
    }
  }

  /** Ends the log, so that later writes begin another file; the view holds all that came before. */
  GalleryView endLog() throws BiometricsException, IOException {
    lock.lock();
    try {
      ready();
      forceLog();
      log.end();
      view = table.view(memory, log.last());
      return view;
    } finally {
      lock.unlock();
    }
  }

  /** Views stay usable. */
  void close() throws IOException {
    lock.lock();
    try {
      if (!closed) {
        closed = true;
        log.end();
      }
    } finally {
      lock.unlock();
    }
  }

  private void ready() throws BiometricsException {
    if (closed) {
      throw GalleryErrors.closed();
    }
    if (failed) {
      throw GalleryErrors.mustReopen();
    }
  }

  private void append(Change change) throws BiometricsException {
    try {
      log.append(Frames.ENTRIES, change.bytes(), change.length());
    } catch (IOException e) {
      throw GalleryFolder.failure(files, e);
    }
    if (options.force() == ForcePolicy.EVERY_WRITE) {
      forceLog();
    }
  }

  private void forceLog() throws BiometricsException {
    boolean done = false;
    try {
      log.force();
      done = true;
    } catch (IOException e) {
      throw GalleryFolder.failure(files, e);
    } finally {
      failed = !done; // Nobody knows what the medium holds now.
    }
  }
}
