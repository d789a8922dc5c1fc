package io.dinhdanh.biometrics.gallery;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.gallery.FileHeader.Kind;
import io.dinhdanh.biometrics.gallery.Finding.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads all files of a gallery: the newest snapshot, then the logs after it. It goes on past damage
 * and hands on everything that is whole; the caller decides what findings mean.
 */
final class GalleryScan {

  private final FileLayer files;
  private final @Nullable GalleryFormat format;
  private final @Nullable GalleryKey key;
  private final List<Finding> findings = new ArrayList<>();
  private final List<GalleryFileName> snapshots = new ArrayList<>();
  private final List<GalleryFileName> logs = new ArrayList<>();
  private final List<String> unfinished = new ArrayList<>();
  private byte @Nullable [] gallery;
  private long covered;
  private long last;

  /**
   * Prepares the reading.
   *
   * @param format the format that is wanted, or null to take any
   */
  GalleryScan(FileLayer files, @Nullable GalleryFormat format, @Nullable GalleryKey key) {
    this.files = files;
    this.format = format;
    this.key = key;
  }

  GalleryScan run(Entries.Sink sink) throws IOException, BiometricsException {
    list();
    if (!snapshots.isEmpty()) {
      readSnapshot(snapshots.get(snapshots.size() - 1), sink);
    }
    last = covered;
    for (int i = 0; i < logs.size(); i++) {
      GalleryFileName log = logs.get(i);
      if (log.write() > covered) {
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
      FileHeader header = header(name, file, false);
      if (header != null) {
        new SnapshotScan(name.text(), reader(file, header), sink, findings).run();
      }
    }
  }

  private void readLog(GalleryFileName name, long next, Entries.Sink sink)
      throws IOException, BiometricsException {
    try (StoredFile file = files.open(name.text())) {
      boolean justBegun = next == 0 && file.size() <= FileHeader.LENGTH;
      FileHeader header = header(name, file, justBegun);
      if (header == null) {
        last = Math.max(last, next - 1);
        return;
      }
      if (name.write() > last + 1) {
        findings.add(new Finding(Problem.MISSING, name.text(), 0, 0, last + 1, name.write() - 1));
        last = name.write() - 1;
      }
      last =
          new LogScan(name.text(), reader(file, header), sink, findings, last + 1, next).run() - 1;
    }
  }

  private FrameReader reader(StoredFile file, FileHeader header) throws IOException {
    return new FrameReader(file, header.file(), seal(header));
  }

  private FrameSeal seal(FileHeader header) {
    return key == null ? new PlainSeal() : new GcmSeal(key, header.gallery(), header.file());
  }

  private @Nullable FileHeader header(GalleryFileName name, StoredFile file, boolean justBegun)
      throws IOException, BiometricsException {
    byte[] bytes = new byte[FileHeader.LENGTH];
    file.read(0, ByteBuffer.wrap(bytes));
    FileHeader header = FileHeader.decode(bytes);
    Kind kind = name.snapshot() ? Kind.SNAPSHOT : Kind.LOG;
    if (header == null || header.kind() != kind || header.write() != name.write()) {
      Problem problem = justBegun ? Problem.UNFINISHED : Problem.HEADER;
      findings.add(new Finding(problem, name.text(), 0, file.size(), 0, 0));
      return null;
    }
    if (gallery != null && !Arrays.equals(gallery, header.gallery())) {
      findings.add(new Finding(Problem.FOREIGN, name.text(), 0, file.size(), 0, 0));
      return null;
    }
    fits(header, bytes);
    gallery = header.gallery();
    return header;
  }

  private void fits(FileHeader header, byte[] bytes) throws BiometricsException {
    if (format != null && !format.equals(header.format())) {
      throw GalleryErrors.otherFormat(header.format());
    }
    if (header.encrypted() && key == null) {
      throw GalleryErrors.keyNeeded();
    }
    if (!header.encrypted() && key != null) {
      throw GalleryErrors.keyNotNeeded();
    }
    if (!FileHeader.provedBy(seal(header), bytes)) {
      throw GalleryErrors.wrongKey();
    }
  }

  List<Finding> findings() {
    return findings;
  }

  boolean damaged() {
    return findings.stream().anyMatch(Finding::damage);
  }

  /** The gallery's id, or null if there is no gallery yet. */
  byte @Nullable [] gallery() {
    return gallery;
  }

  /** The last write that was read. */
  long last() {
    return last;
  }

  /** The last write that the snapshot covers; 0 without one. */
  long covered() {
    return covered;
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
