package io.dinhdanh.biometrics.gallery;

import io.dinhdanh.biometrics.BiometricsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * A gallery that is open: records by id in one folder, which no other process can open meanwhile.
 *
 * <p>Thread-safe. Writes take turns; {@link #view()} never waits. A write that throws has changed
 * nothing that the gallery shows.
 */
public final class GalleryStore implements AutoCloseable {

  /** The longest record, in bytes. */
  public static final int MAXIMUM_RECORD = Frames.MAXIMUM_RECORD;

  private final FileLayer files;
  private final GalleryOptions options;
  private final byte[] gallery;
  private final List<Finding> findings;
  private final LiveRecords records;
  private final ReentrantLock compaction = new ReentrantLock();

  private GalleryStore(FileLayer files, GalleryOptions options, GalleryLoad load) {
    this.files = files;
    this.options = options;
    this.gallery = load.gallery();
    this.findings = load.findings();
    this.records = load.records(gallery);
  }

  /**
   * Whether a folder holds a gallery, so that opening it founds none.
   *
   * @param directory the folder, which need not be there
   * @return true if a file of a gallery is in it
   * @throws BiometricsException if the folder cannot be listed
   */
  public static boolean exists(Path directory) throws BiometricsException {
    return GalleryFolder.founded(directory);
  }

  /**
   * Opens the gallery in a folder, or founds one there, and keeps its records in memory.
   *
   * @param directory the folder
   * @param options format, key and policy
   * @return the open gallery; close it
   * @throws BiometricsException if it is open elsewhere, of another format, locked by another key,
   *     damaged, or cannot be read
   */
  public static GalleryStore open(Path directory, GalleryOptions options)
      throws BiometricsException {
    return open(directory, options, new RetainedRecords());
  }

  /**
   * Opens the gallery in a folder, or founds one there.
   *
   * @param directory the folder
   * @param options format, key and policy
   * @param memory an empty memory for its records
   * @return the open gallery; close it
   * @throws BiometricsException if it is open elsewhere, of another format, locked by another key,
   *     damaged, or cannot be read
   */
  public static GalleryStore open(Path directory, GalleryOptions options, RecordMemory memory)
      throws BiometricsException {
    return open(GalleryFolder.lock(directory), options, memory);
  }

  static GalleryStore open(FileLayer files, GalleryOptions options, RecordMemory memory)
      throws BiometricsException {
    boolean done = false;
    try {
      GalleryStore store = load(files, options, memory);
      done = true;
      return store;
    } catch (IOException e) {
      throw GalleryFolder.failure(files, e);
    } finally {
      if (!done) {
        GalleryFolder.release(files);
      }
    }
  }

  private static GalleryStore load(FileLayer files, GalleryOptions options, RecordMemory memory)
      throws IOException, BiometricsException {
    GalleryLoad load = GalleryLoad.all(files, options, memory);
    GalleryStore store = new GalleryStore(files, options, load);
    GalleryFolder.tidy(files, load.superfluous());
    if (load.isNew()) {
      store.records.begin();
    }
    return store;
  }

  /**
   * Reads a gallery as it was at one of its writes, without opening it for more: a shard of a
   * search that runs for hours, a copy of files to which others were appending. No record in the
   * folder is changed. As long as the gallery is not compacted, each write since the last snapshot
   * can be gone back to.
   *
   * @param directory the folder, or a copy of it
   * @param options format and key
   * @param memory an empty memory for its records
   * @param write the write, as {@link GalleryView#write} tells it
   * @return the gallery as it was just after that write
   * @throws BiometricsException if the files do not go back or forward to that write, it is open
   *     elsewhere, of another format, locked by another key, damaged, or cannot be read
   */
  public static GalleryView readAt(
      Path directory, GalleryOptions options, RecordMemory memory, long write)
      throws BiometricsException {
    if (!Files.isDirectory(directory)) {
      throw GalleryErrors.notAt(write, 0); // Taking the lock would found a gallery.
    }
    FileLayer files = GalleryFolder.lock(directory);
    try {
      return GalleryLoad.until(write, files, options, memory).at(write);
    } catch (IOException e) {
      throw GalleryFolder.failure(files, e);
    } finally {
      GalleryFolder.release(files);
    }
  }

  /**
   * What a crash had left behind when the gallery was opened: rests of writes that were never
   * acknowledged.
   *
   * @return the findings, none of them damage
   */
  public List<Finding> findings() {
    return findings;
  }

  /**
   * The gallery as it is now.
   *
   * @return a view that never changes
   */
  public GalleryView view() {
    return records.view();
  }

  /**
   * Enrols a record under a new id.
   *
   * @param id 1 to 127 bytes of UTF-8 without control characters
   * @param record at most {@link #MAXIMUM_RECORD} bytes, copied
   * @throws BiometricsException if the id is taken, the record does not fit, or the disk fails
   */
  public void enroll(String id, byte[] record) throws BiometricsException {
    enrollAll(Collections.singletonMap(id, record));
  }

  /**
   * Enrols several records and makes them lasting together.
   *
   * @param enrolled at most {@link #MAXIMUM_RECORD} bytes in all; after a crash all of them are
   *     there or none
   * @throws BiometricsException if an id is taken, a record does not fit, or the disk fails; then
   *     none is enrolled
   */
  public void enrollAll(Map<String, byte[]> enrolled) throws BiometricsException {
    Change change = new Change();
    for (Map.Entry<String, byte[]> entry : enrolled.entrySet()) {
      change.put(Ids.encode(entry.getKey()), entry.getValue(), records.memory());
    }
    records.write(change, Change.Wanted.ABSENT);
  }

  /**
   * Replaces the record of an id. Views of before keep the old one.
   *
   * @param id an id that is enrolled
   * @param record at most {@link #MAXIMUM_RECORD} bytes, copied
   * @throws BiometricsException if the id is not enrolled, the record does not fit, or the disk
   *     fails
   */
  public void replace(String id, byte[] record) throws BiometricsException {
    Change change = new Change();
    change.put(Ids.encode(id), record, records.memory());
    records.write(change, Change.Wanted.PRESENT);
  }

  /**
   * Removes a record. Its bytes stay in the files until the next {@link #compact}; to be rid of
   * them use {@link #erase}.
   *
   * @param id an id that is enrolled
   * @throws BiometricsException if the id is not enrolled, or the disk fails
   */
  public void remove(String id) throws BiometricsException {
    Change change = new Change();
    change.remove(Ids.encode(id));
    records.write(change, Change.Wanted.PRESENT);
  }

  /**
   * Makes all writes so far lasting.
   *
   * @throws BiometricsException if the disk fails; then nothing more is written until the gallery
   *     is opened anew
   */
  public void force() throws BiometricsException {
    records.force();
  }

  /**
   * Writes a snapshot of the records that are live and deletes the files before it. Searches and
   * enrolments go on meanwhile.
   *
   * @throws BiometricsException if the disk fails; the gallery is as before
   */
  public void compact() throws BiometricsException {
    compaction.lock();
    try {
      GalleryView covered = records.endLog();
      String name = GalleryFileName.snapshot(covered.write()).text();
      new SnapshotWriter(files, gallery, options).write(FileHeader.Kind.SNAPSHOT, name, covered);
      GalleryFolder.deleteBefore(files, covered.write());
    } catch (IOException e) {
      throw GalleryFolder.failure(files, e);
    } finally {
      compaction.unlock();
    }
  }

  /**
   * Forgets a person: removes the id if it is enrolled, overwrites what is in memory, and compacts,
   * so that no file of the gallery holds a byte of it. Copies and exports are the caller's, and a
   * medium may keep what was deleted from it until it is overwritten.
   *
   * @param id the id
   * @throws BiometricsException if the disk fails; call it again
   */
  public void erase(String id) throws BiometricsException {
    erase(Collections.singleton(id));
  }

  /**
   * Forgets what belongs together, such as all fingers of a person, as {@link #erase(String)} does,
   * in one write and one compaction.
   *
   * @param ids the ids, enrolled or not
   * @throws BiometricsException if the disk fails; call it again
   */
  public void erase(Set<String> ids) throws BiometricsException {
    records.erase(ids);
    compact();
  }

  /**
   * Writes all records into one file elsewhere.
   *
   * @param file the file; an old one is replaced once the new one is whole
   * @param key the key to encrypt it with, or null for a plain file
   * @throws BiometricsException if the disk fails
   */
  public void exportTo(Path file, @Nullable GalleryKey key) throws BiometricsException {
    new Transfer(options, gallery).write(view(), file, key);
  }

  /**
   * Enrols the records of an exported file. The file is read to its end and found whole before the
   * first record is enrolled.
   *
   * @param file the file
   * @param key the key that it was encrypted with, or null for a plain file
   * @param conflict what to do with ids that are enrolled already
   * @return how many records were enrolled or replaced
   * @throws BiometricsException if the file is damaged, of another format or locked by another key,
   *     an id is taken that may not be, or the disk fails; what a failing disk had already taken
   *     stays enrolled, and importing again goes on
   */
  public long importFrom(Path file, @Nullable GalleryKey key, Conflict conflict)
      throws BiometricsException {
    return new Transfer(options, gallery).read(records, file, key, conflict);
  }

  /**
   * Saves what can be saved of a damaged gallery: every whole record goes into a new snapshot and
   * the damaged files are deleted, so copy the folder first. A removal that is lost brings its
   * record back; the findings name the writes that were touched.
   *
   * @param directory the folder
   * @param options format and key
   * @return what was found; if nothing was damaged, nothing was changed
   * @throws BiometricsException if the gallery is open elsewhere, of another format, locked by
   *     another key, or cannot be read
   */
  public static List<Finding> repair(Path directory, GalleryOptions options)
      throws BiometricsException {
    FileLayer files = GalleryFolder.lock(directory);
    try {
      return Repair.run(files, options);
    } finally {
      GalleryFolder.release(files);
    }
  }

  /**
   * Reads every file again and looks for damage. Searches and enrolments go on meanwhile.
   *
   * @return what was found; empty if every byte is as it was written
   * @throws BiometricsException if the files cannot be read
   */
  public List<Finding> verify() throws BiometricsException {
    compaction.lock();
    try {
      return GalleryFolder.verify(files, options.key(), records.endLog().write());
    } catch (IOException e) {
      throw GalleryFolder.failure(files, e);
    } finally {
      compaction.unlock();
    }
  }

  /** Makes all writes lasting and closes the gallery. Views stay usable. */
  @Override
  public void close() throws BiometricsException {
    compaction.lock();
    try {
      records.close();
    } catch (IOException e) {
      throw GalleryFolder.failure(files, e);
    } finally {
      GalleryFolder.release(files);
      compaction.unlock();
    }
  }
}
