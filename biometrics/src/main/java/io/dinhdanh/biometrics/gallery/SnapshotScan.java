package io.dinhdanh.biometrics.gallery;

import io.dinhdanh.biometrics.gallery.Finding.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;

/** Reads one snapshot, or an export. It was whole before it got its name, so any flaw is damage. */
final class SnapshotScan {

  private final String name;
  private final FrameReader reader;
  private final Entries.Sink sink;
  private final List<Finding> findings;
  private long expected = 1;
  private long position = FileHeader.LENGTH;
  private boolean ended;

  SnapshotScan(String name, FrameReader reader, Entries.Sink sink, List<Finding> findings) {
    this.name = name;
    this.reader = reader;
    this.sink = sink;
    this.findings = findings;
  }

  void run() throws IOException {
    FrameReader.Outcome outcome = reader.read(position);
    while (outcome != FrameReader.Outcome.END) {
      long next =
          switch (outcome) {
            case FRAME -> frame();
            case BROKEN_CONTENT -> brokenContent();
            default -> broken();
          };
      position = next;
      outcome = reader.read(position);
    }
    if (!ended) {
      findings.add(new Finding(Problem.CUT_OFF, name, position, 0, 0, 0));
    }
  }

  private long frame() {
    boolean right = !ended && reader.number() == expected;
    if (reader.kind() == Frames.END) {
      right &= reader.body().length == Long.BYTES;
      right = right && ByteBuffer.wrap(reader.body()).getLong() == expected - 1;
      ended = true;
    } else {
      right &= reader.kind() == Frames.ENTRIES && Entries.read(reader.body(), sink);
    }
    return step(right, reader.end(), reader.number() + 1);
  }

  private long brokenContent() {
    Entries.salvage(reader.body(), sink);
    return step(false, reader.end(), reader.number() + 1);
  }

  private long broken() throws IOException {
    long next = reader.resume(position + 1);
    Entries.salvage(reader.raw(position, next), sink);
    return step(false, next, reader.number());
  }

  private long step(boolean right, long end, long next) {
    if (!right) {
      findings.add(new Finding(Problem.CONTENT, name, position, end - position, 0, 0));
    }
    expected = next;
    return end;
  }
}
