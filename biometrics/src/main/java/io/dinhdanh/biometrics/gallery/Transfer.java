package io.dinhdanh.biometrics.gallery;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.gallery.FileHeader.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Carries all records of a gallery into one file, and back. */
final class Transfer {

  private static final int BATCH = 1 << 18;

  private final GalleryOptions options;
  private final byte[] gallery;

  Transfer(GalleryOptions options, byte[] gallery) {
    this.options = options;
    this.gallery = gallery;
  }

  void write(GalleryView view, Path file, @Nullable GalleryKey key) throws BiometricsException {
    FileLayer files = folder(file);
    GalleryOptions own =
        new GalleryOptions(options.format(), key, options.force(), options.random());
    try {
      new SnapshotWriter(files, gallery, own).write(Kind.EXPORT, name(file), view);
    } catch (IOException e) {
      throw GalleryFolder.failure(files, e);
    }
  }

  long read(LiveRecords records, Path file, @Nullable GalleryKey key, Conflict conflict)
      throws BiometricsException {
    FileLayer files = folder(file);
    try (StoredFile source = files.open(name(file))) {
      scan(name(file), source, key, new Checking(records.memory()));
      Enrolling enrolling = new Enrolling(records, conflict);
      scan(name(file), source, key, enrolling);
      return enrolling.finish();
    } catch (IOException e) {
      throw GalleryFolder.failure(files, e);
    }
  }

  private void scan(String name, StoredFile source, @Nullable GalleryKey key, Entries.Sink sink)
      throws IOException, BiometricsException {
    List<Finding> findings = new ArrayList<>();
    HeaderReader headers = new HeaderReader(options.format(), key, findings);
    FileHeader header = headers.read(name, source, Kind.EXPORT, -1, false);
    if (header != null) {
      new SnapshotScan(name, headers.frames(source, header), sink, findings).run();
    }
    if (!findings.isEmpty()) {
      throw GalleryErrors.damaged(findings);
    }
  }

  private static FileLayer folder(Path file) {
    Path parent = file.toAbsolutePath().getParent();
    return DirectoryFiles.unlocked(parent == null ? file : parent);
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  /** Takes no record in, and says whether it could be. */
  private record Checking(RecordMemory memory) implements Entries.Sink {
    @Override
    public boolean put(byte[] bytes, int idAt, int idLength, int recordAt, int recordLength) {
      try {
        memory.check(bytes, recordAt, recordLength);
      } catch (BiometricsException notOurs) {
        return false;
      }
      return recordLength <= Frames.MAXIMUM_RECORD && Ids.valid(bytes, idAt, idLength);
    }

    @Override
    public void remove(byte[] bytes, int idAt, int idLength) {
      // An export holds no removals; one that does removes nothing.
    }
  }

  /** Enrols records in batches. */
  private static final class Enrolling implements Entries.Sink {

    private final LiveRecords records;
    private final Conflict conflict;
    private Change change = new Change();
    private @Nullable BiometricsException failure;
    private long done;

    Enrolling(LiveRecords records, Conflict conflict) {
      this.records = records;
      this.conflict = conflict;
    }

    @Override
    public boolean put(byte[] bytes, int idAt, int idLength, int recordAt, int recordLength) {
      if (failure == null) {
        byte[] id = Arrays.copyOfRange(bytes, idAt, idAt + idLength);
        byte[] record = Arrays.copyOfRange(bytes, recordAt, recordAt + recordLength);
        try {
          if (change.length() + record.length > BATCH || change.names(id)) {
            flush();
          }
          change.put(id, record, records.memory());
        } catch (BiometricsException e) {
          failure = e;
        }
      }
      return true;
    }

    private void flush() throws BiometricsException {
      done += records.put(change, conflict);
      change = new Change();
    }

    long finish() throws BiometricsException {
      if (failure == null) {
        flush();
        return done;
      }
      throw failure;
    }

    @Override
    public void remove(byte[] bytes, int idAt, int idLength) {
      // See Checking.
    }
  }
}
