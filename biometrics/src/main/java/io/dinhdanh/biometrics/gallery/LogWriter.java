package io.dinhdanh.biometrics.gallery;

import io.dinhdanh.biometrics.gallery.FileHeader.Kind;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Appends writes to the newest log. Each opening of a gallery begins a log of its own with its
 * first write, and so does a write after a failed one: nothing is ever written twice in one place
 * of one file. Before a log begins, the one before it is forced. For one thread.
 */
final class LogWriter {

  private static final byte[] NOTHING = {};

  private final FileLayer files;
  private final byte[] gallery;
  private final GalleryOptions options;
  private @Nullable String previous;
  private @Nullable StoredFile file;
  private @Nullable FrameWriter frames;
  private long next;
  private long forced;

  /**
   * Prepares to write.
   *
   * @param previous the log that was written to last, or null
   * @param next the number of the next write
   */
  LogWriter(
      FileLayer files,
      byte[] gallery,
      GalleryOptions options,
      @Nullable String previous,
      long next) {
    this.files = files;
    this.gallery = gallery;
    this.options = options;
    this.previous = previous;
    this.next = next;
  }

  long last() {
    return next - 1;
  }

  /** Begins a log if none is open. */
  void begin() throws IOException {
    if (frames == null) {
      forcePrevious();
      String name = GalleryFileName.log(next).text();
      if (files.list().contains(name)) {
        files.delete(name); // Begun by somebody who wrote nothing that counts.
        files.forceDirectory();
      }
      start(name);
    }
  }

  private void start(String name) throws IOException {
    StoredFile created = files.create(name);
    try {
      byte[] id = FileHeader.randomId(options.random());
      boolean encrypted = options.key() != null;
      FileHeader header =
          new FileHeader(Kind.LOG, gallery, id, next, 0, options.format(), encrypted);
      FrameWriter writer = new FrameWriter(created, header, seal(id));
      created.force();
      files.forceDirectory();
      file = created;
      frames = writer;
      previous = name;
      forced = next - 1;
    } finally {
      if (frames == null) {
        created.close();
      }
    }
  }

  private FrameSeal seal(byte[] fileId) {
    GalleryKey key = options.key();
    return key == null ? new PlainSeal() : new GcmSeal(key, gallery, fileId);
  }

  private void forcePrevious() throws IOException {
    if (previous != null && files.list().contains(previous)) {
      try (StoredFile before = files.open(previous)) {
        before.force();
      }
      files.forceDirectory();
    }
  }

  /** Appends one write; if that fails, it is as if nothing had been tried. */
  void append(int kind, byte[] content, int length) throws IOException {
    begin();
    FrameWriter writer = frames;
    if (writer == null) {
      throw new IllegalStateException("no log was begun");
    }
    long start = writer.position();
    boolean done = false;
    try {
      writer.write(kind, next, forced, content, length);
      next++;
      done = true;
    } finally {
      if (!done) {
        abandon(start);
      }
    }
  }

  private void abandon(long start) throws IOException {
    StoredFile failed = file;
    file = null;
    frames = null;
    if (failed != null) {
      try {
        failed.truncate(start);
      } finally {
        failed.close();
      }
    }
  }

  void force() throws IOException {
    if (file == null) {
      forcePrevious();
    } else if (forced < next - 1) {
      file.force();
      forced = next - 1;
    }
  }

  /** Ends the log, so that the next write begins another one. */
  void end() throws IOException {
    StoredFile open = file;
    if (open != null) {
      try {
        force();
        append(Frames.CLOSED, NOTHING, 0);
        force();
      } finally {
        file = null;
        frames = null;
        open.close();
      }
    }
  }
}
