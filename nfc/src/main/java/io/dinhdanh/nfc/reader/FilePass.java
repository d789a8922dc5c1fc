package io.dinhdanh.nfc.reader;

import io.dinhdanh.nfc.ChipException;
import io.dinhdanh.nfc.access.ChipChannel;
import io.dinhdanh.nfc.lds.ChipFile;
import io.dinhdanh.nfc.lds.EfCom;
import io.dinhdanh.nfc.lds.MalformedFileException;
import java.util.Optional;
import java.util.Set;

/** Reads the files of the plan that are still open, in its order. Not thread-safe. */
final class FilePass {

  private final ChipChannel channel;
  private final CardHabits habits;
  private final ReadState state;
  private final ReadLimits limits;
  private final ProgressReport progress;

  FilePass(
      ChipChannel channel,
      CardHabits habits,
      ReadState state,
      ReadLimits limits,
      ProgressReport progress) {
    this.channel = channel;
    this.habits = habits;
    this.state = state;
    this.limits = limits;
    this.progress = progress;
  }

  void run() throws ChipException {
    for (ChipFile file : state.plan().files()) {
      if (state.isOpen(file)) {
        if (isListed(file)) {
          read(file);
        } else {
          state.problem(file, FileState.of(FileState.Kind.NOT_LISTED));
        }
      }
    }
  }

  private void read(ChipFile file) throws ChipException {
    progress.reading(file);
    PartialFile partial = state.begin(file);
    FileReader reader = new FileReader(channel, habits, limits, () -> progress.reading(file));
    long budget = limits.totalBytes() - state.bytesDone() + partial.received();
    FileState problem = reader.read(partial, budget);
    if (problem != null && problem.kind() == FileState.Kind.REFUSED) {
      // What a chip refuses for no stated reason it may give the next time it is asked.
      problem = reader.read(partial, budget);
    }
    if (problem == null) {
      state.complete(partial);
    } else {
      state.problem(file, problem);
    }
  }

  /** Without a readable table of contents everything is asked for. */
  private boolean isListed(ChipFile file) {
    Optional<byte[]> contents = state.files().get(ChipFile.COM);
    if (!file.isDataGroup() || !contents.isPresent()) {
      return true;
    }
    try {
      Set<ChipFile> listed = EfCom.parse(contents.get()).dataGroups();
      return listed.isEmpty() || listed.contains(file);
    } catch (MalformedFileException e) {
      return true;
    }
  }
}
