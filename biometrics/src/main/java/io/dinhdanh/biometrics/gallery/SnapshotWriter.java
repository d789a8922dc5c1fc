package io.dinhdanh.biometrics.gallery;

import io.dinhdanh.biometrics.gallery.FileHeader.Kind;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Writes all records of a view into one file, which gets its name once it is whole and forced. */
final class SnapshotWriter {

  /** A frame is closed once it has so many bytes: what one flipped bit can cost. */
  static final int FRAME = 1 << 14;

  private final FileLayer files;
  private final byte[] gallery;
  private final GalleryOptions options;

  SnapshotWriter(FileLayer files, byte[] gallery, GalleryOptions options) {
    this.files = files;
    this.gallery = gallery;
    this.options = options;
  }

  void write(Kind kind, String name, GalleryView view) throws IOException {
    String unfinished = name + GalleryFileName.UNFINISHED;
    files.delete(unfinished);
    boolean done = false;
    try {
      writeAll(kind, unfinished, view, options.key());
      files.rename(unfinished, name);
      files.forceDirectory();
      done = true;
    } finally {
      if (!done) {
        files.delete(unfinished);
      }
    }
  }

  private void writeAll(Kind kind, String name, GalleryView view, @Nullable GalleryKey key)
      throws IOException {
    byte[] id = FileHeader.randomId(options.random());
    FileHeader header =
        new FileHeader(kind, gallery, id, view.write(), view.size(), options.format(), key != null);
    FrameSeal seal = key == null ? new PlainSeal() : new GcmSeal(key, gallery, id);
    try (StoredFile file = files.create(name)) {
      FrameWriter writer = new FrameWriter(file, header, seal);
      long frames = records(view, writer);
      byte[] count = ByteBuffer.allocate(Long.BYTES).putLong(frames).array();
      writer.write(Frames.END, frames + 1, view.write(), count, count.length);
      file.force();
    }
  }

  private static long records(GalleryView view, FrameWriter writer) throws IOException {
    long number = 0;
    Entries entries = new Entries();
    for (int slot = 0; slot < view.slots(); slot++) {
      if (view.live(slot)) {
        entries.put(view.id(slot).getBytes(StandardCharsets.UTF_8), view.record(slot));
      }
      if (entries.length() >= FRAME || (slot == view.slots() - 1 && entries.length() > 0)) {
        number++;
        writer.write(Frames.ENTRIES, number, view.write(), entries.bytes(), entries.length());
        entries.clear();
      }
    }
    return number;
  }
}
