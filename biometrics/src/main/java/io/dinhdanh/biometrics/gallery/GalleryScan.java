package io.dinhdanh.biometrics.gallery;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.gallery.FileHeader.Kind;
import io.dinhdanh.biometrics.gallery.Finding.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads all files of a gallery: the newest snapshot, then the logs after it. It goes on past damage
 * and hands on everything that is whole; the caller decides what findings mean.
 */
final class GalleryScan {

  private final FileLayer files;
  private final List<Finding> findings = new ArrayList<>();
  private final List<GalleryFileName> snapshots = new ArrayList<>();
  private final List<GalleryFileName> logs = new ArrayList<>();
  private final List<String> unfinished = new ArrayList<>();
  private final HeaderReader headers;
  private long until = Long.MAX_VALUE;
  private long pinned = Long.MAX_VALUE;
  private long covered;
  private long last;

  /**
   * Prepares the reading.
   *
   * @param format the format that is wanted, or null to take any
   */
  GalleryScan(FileLayer files, @Nullable GalleryFormat format, @Nullable GalleryKey key) {
    this.files = files;
    this.headers = new HeaderReader(format, key, findings);
  }

  /** Leaves logs alone that begin after a write: somebody may be writing them. */
  GalleryScan until(long write) {
    until = write;
    return this;
  }

  /** Reads nothing that was written after a write, though its log goes on. */
  GalleryScan pinned(long write) {
    until = Math.max(1, write); // The first log tells that there is a gallery, even at write 0.
    pinned = write;
    return this;
  }

  GalleryScan run(Entries.Sink sink) throws IOException, BiometricsException {
    list();
    if (!snapshots.isEmpty()) {
      readSnapshot(snapshots.get(snapshots.size() - 1), sink);
    }
    last = covered;
    for (int i = 0; i < logs.size(); i++) {
      GalleryFileName log = logs.get(i);
      if (log.write() > covered && log.write() <= until) {
        readLog(log, i + 1 < logs.size() ? logs.get(i + 1).write() : 0, sink);
      }
    }
    return this;
  }

  private void list() throws IOException {
    for (String name : files.list()) {
      GalleryFileName ours = GalleryFileName.parse(name);
      if (ours != null) {
        (ours.snapshot() ? snapshots : logs).add(ours);
      } else if (GalleryFileName.unfinished(name)) {
        unfinished.add(name);
      }
    }
    Collections.sort(snapshots);
    Collections.sort(logs);
  }

  private void readSnapshot(GalleryFileName name, Entries.Sink sink)
      throws IOException, BiometricsException {
    covered = name.write();
    try (StoredFile file = files.open(name.text())) {
      FileHeader header = headers.read(name.text(), file, Kind.SNAPSHOT, name.write(), false);
      if (header != null) {
        new SnapshotScan(name.text(), headers.frames(file, header), sink, findings).run();
      }
    }
  }

  private void readLog(GalleryFileName name, long next, Entries.Sink sink)
      throws IOException, BiometricsException {
    try (StoredFile file = files.open(name.text())) {
      boolean justBegun = next == 0 && file.size() <= FileHeader.LENGTH;
      FileHeader header = headers.read(name.text(), file, Kind.LOG, name.write(), justBegun);
      if (header == null) {
        last = Math.max(last, next - 1);
        return;
      }
      if (name.write() > last + 1) {
        findings.add(new Finding(Problem.MISSING, name.text(), 0, 0, last + 1, name.write() - 1));
        last = name.write() - 1;
      }
      last =
          new LogScan(name.text(), headers.frames(file, header), sink, findings, last + 1, next)
                  .pinned(pinned)
                  .run()
              - 1;
    }
  }

  List<Finding> findings() {
    return findings;
  }

  /** The highest write that any file may have seen. */
  long highest() {
    long highest = Math.max(last, covered);
    return logs.isEmpty() ? highest : Math.max(highest, logs.get(logs.size() - 1).write());
  }

  boolean damaged() {
    return findings.stream().anyMatch(Finding::damage);
  }

  /** The gallery's id, or null if there is no gallery yet. */
  byte @Nullable [] gallery() {
    return headers.gallery();
  }

  /** The last write that was read. */
  long last() {
    return last;
  }

  /** The log that was written to last, or null. */
  @Nullable String lastLog() {
    return logs.isEmpty() ? null : logs.get(logs.size() - 1).text();
  }

  /** Files that the newest snapshot makes superfluous, and snapshots that were never finished. */
  List<String> superfluous() {
    List<String> names = new ArrayList<>(unfinished);
    for (GalleryFileName snapshot : snapshots) {
      if (snapshot.write() < covered) {
        names.add(snapshot.text());
      }
    }
    for (GalleryFileName log : logs) {
      if (log.write() <= covered) {
        names.add(log.text());
      }
    }
    return names;
  }
}
