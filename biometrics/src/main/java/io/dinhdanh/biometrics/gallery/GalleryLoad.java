package io.dinhdanh.biometrics.gallery;

import io.dinhdanh.biometrics.BiometricsException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was read into an empty memory from files that are not damaged. */
final class GalleryLoad {

  private final FileLayer files;
  private final GalleryOptions options;
  private final RecordMemory memory;
  private final SlotTable table;
  private final GalleryScan scan;
  private final byte @Nullable [] known;

  private GalleryLoad(
      FileLayer files,
      GalleryOptions options,
      RecordMemory memory,
      SlotTable table,
      GalleryScan scan) {
    this.files = files;
    this.options = options;
    this.memory = memory;
    this.table = table;
    this.scan = scan;
    this.known = scan.gallery();
  }

  static GalleryLoad all(FileLayer files, GalleryOptions options, RecordMemory memory)
      throws IOException, BiometricsException {
    return run(files, options, memory, Long.MAX_VALUE);
  }

  /** Reads nothing that was written after a write. */
  static GalleryLoad until(long write, FileLayer files, GalleryOptions options, RecordMemory memory)
      throws IOException, BiometricsException {
    return run(files, options, memory, write);
  }

  private static GalleryLoad run(
      FileLayer files, GalleryOptions options, RecordMemory memory, long write)
      throws IOException, BiometricsException {
    SlotTable table = new SlotTable(options.random());
    GalleryScan scan = new GalleryScan(files, options.format(), options.key()).pinned(write);
    scan.run(new Loader(table, memory));
    if (scan.damaged()) {
      throw GalleryErrors.damaged(scan.findings());
    }
    return new GalleryLoad(files, options, memory, table, scan);
  }

  /** Whether there was no gallery yet. */
  boolean isNew() {
    return known == null;
  }

  /** The gallery's id, a new one if there was no gallery yet. */
  byte[] gallery() {
    return known == null ? FileHeader.randomId(options.random()) : known;
  }

  List<Finding> findings() {
    return Collections.unmodifiableList(new ArrayList<>(scan.findings()));
  }

  List<String> superfluous() {
    return scan.superfluous();
  }

  /** The records, to be changed from now on. */
  LiveRecords records(byte[] gallery) {
    LogWriter log = new LogWriter(files, gallery, options, scan.lastLog(), scan.last() + 1);
    return new LiveRecords(files, options, memory, table, log);
  }

  /** The records as they were just after a write, if the files go to that write. */
  GalleryView at(long write) throws BiometricsException {
    if (scan.last() != write || known == null) {
      throw GalleryErrors.notAt(write, scan.last());
    }
    return table.view(memory, write);
  }
}
