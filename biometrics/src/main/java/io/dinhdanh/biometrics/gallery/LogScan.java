package io.dinhdanh.biometrics.gallery;

import io.dinhdanh.biometrics.gallery.Finding.Problem;
import java.io.IOException;
import java.util.List;

/**
 * Reads one log and tells damage from what a crash leaves. A bad place is damage only if the write
 * there was acknowledged: a later frame of the log says that it was forced, or a later log exists,
 * which is never begun before this one is forced. Otherwise the log ends there.
 */
final class LogScan {

  private final String name;
  private final FrameReader reader;
  private final Entries.Sink sink;
  private final List<Finding> findings;
  private final long limit;
  private long expected;
  private long proven;
  private long position = FileHeader.LENGTH;
  private long pinned = Long.MAX_VALUE;

  /**
   * Prepares the reading of a log.
   *
   * @param expected the first write that is wanted
   * @param limit the first write of the next log, whose writes replace those here, or 0 if this is
   *     the last log
   */
  LogScan(
      String name,
      FrameReader reader,
      Entries.Sink sink,
      List<Finding> findings,
      long expected,
      long limit) {
    this.name = name;
    this.reader = reader;
    this.sink = sink;
    this.findings = findings;
    this.expected = expected;
    this.limit = limit == 0 ? Long.MAX_VALUE : limit;
    this.proven = limit == 0 ? -1 : limit - 1;
  }

  /** Stops after a write. */
  LogScan pinned(long write) {
    pinned = write;
    return this;
  }

  /** Reads to the end; the next write that is expected, from this log or the one after it. */
  long run() throws IOException {
    boolean going = true;
    while (going && expected <= pinned) {
      going =
          switch (reader.read(position)) {
            case END -> false;
            case FRAME -> frame();
            case BROKEN_CONTENT -> brokenContent();
            case BROKEN -> broken();
          };
    }
    if (limit != Long.MAX_VALUE && expected < limit && expected <= pinned) {
      missing(limit);
      expected = limit;
    }
    return expected;
  }

  private boolean frame() throws IOException {
    long number = reader.number();
    if (number >= limit) {
      return false;
    }
    if (number > expected) {
      if (!acknowledged(reader.forced())) {
        return unfinished();
      }
      missing(number);
      reader.read(position); // Looking ahead moved the reader.
    }
    if (number >= expected) {
      take(number);
      expected = number + 1;
    }
    position = reader.end();
    return true;
  }

  private void take(long number) {
    boolean entries = reader.kind() == Frames.ENTRIES;
    if (entries ? !Entries.read(reader.body(), sink) : reader.kind() != Frames.CLOSED) {
      findings.add(content(reader.end() - position, number));
    }
  }

  private boolean brokenContent() throws IOException {
    long number = reader.number();
    if (number >= limit) {
      return false;
    }
    long end = reader.end();
    byte[] body = reader.body();
    if (!acknowledged(reader.forced())) {
      return unfinished();
    }
    if (number >= expected) {
      findings.add(content(end - position, number));
      Entries.salvage(body, sink);
      expected = number + 1;
    }
    position = end;
    return true;
  }

  private boolean broken() throws IOException {
    if (!acknowledged(-1)) {
      return unfinished();
    }
    long next = reader.resume(position + 1);
    Entries.salvage(reader.raw(position, next), sink);
    findings.add(content(next - position, expected));
    position = next;
    return true;
  }

  private Finding content(long length, long number) {
    return new Finding(Problem.CONTENT, name, position, length, number, number);
  }

  private void missing(long next) {
    findings.add(new Finding(Problem.MISSING, name, position, 0, expected, next - 1));
  }

  private boolean unfinished() {
    long rest = reader.size() - position;
    findings.add(new Finding(Problem.UNFINISHED, name, position, rest, expected, expected));
    return false;
  }

  /** Whether the write that is expected here was forced, so that it ought to be here. */
  private boolean acknowledged(long saidHere) throws IOException {
    proven = Math.max(proven, saidHere);
    if (proven < expected && limit == Long.MAX_VALUE) {
      proven = Math.max(proven, forcedLater());
    }
    return proven >= expected;
  }

  private long forcedLater() throws IOException {
    long highest = 0;
    long at = reader.resume(position + 1);
    while (at < reader.size()) {
      boolean whole = reader.read(at) == FrameReader.Outcome.FRAME;
      highest = whole ? Math.max(highest, reader.forced()) : highest;
      at = reader.resume(reader.end());
    }
    return highest;
  }
}
