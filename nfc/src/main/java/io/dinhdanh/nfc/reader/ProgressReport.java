package io.dinhdanh.nfc.reader;

import io.dinhdanh.nfc.lds.ChipFile;
import java.util.Optional;

/** Tells the listener how far a reading is. Not thread-safe. */
final class ProgressReport {

  private final ReadState state;
  private final Progress.Listener listener;
  private long lastDone;

  ProgressReport(ReadState state, Progress.Listener listener) {
    this.state = state;
    this.listener = listener;
  }

  void phase(Phase phase) {
    tell(phase, Optional.empty());
  }

  void reading(ChipFile file) {
    tell(Phase.READING, Optional.of(file));
  }

  /** A file that turns out unreadable takes its bytes with it; what was told stays told. */
  private void tell(Phase phase, Optional<ChipFile> file) {
    lastDone = Math.max(lastDone, state.bytesDone());
    long total = lastDone;
    if (phase != Phase.DONE) {
      total += left();
    }
    listener.progressed(new Progress(phase, file, lastDone, total));
  }

  private long left() {
    long left = 0;
    for (ChipFile file : state.plan().files()) {
      if (state.isOpen(file)) {
        left += left(file);
      }
    }
    return left;
  }

  private long left(ChipFile file) {
    Optional<PartialFile> partial = state.partial().filter(p -> p.file() == file);
    boolean known = partial.isPresent() && partial.get().total() >= 0;
    return known ? partial.get().total() - partial.get().received() : typicalLength(file);
  }

  /** What such files have on Vietnamese cards, roughly. */
  private static int typicalLength(ChipFile file) {
    return switch (file) {
      case DG2 -> 15_000;
      case SOD -> 2_000;
      case DG13 -> 700;
      case COM, DG1 -> 100;
      default -> 350;
    };
  }
}
