package io.dinhdanh.nfc.reader;

import io.dinhdanh.nfc.AccessError;
import io.dinhdanh.nfc.ChipException;
import io.dinhdanh.nfc.ReadError;
import io.dinhdanh.nfc.access.Answer;
import io.dinhdanh.nfc.access.ChipChannel;
import io.dinhdanh.nfc.lds.ChipFile;
import org.jspecify.annotations.Nullable;

/**
 * Reads one file after the other in one pass each: the first block already tells the length (ICAO
 * Doc 9303-10 §3.11; ISO/IEC 7816-4 §11.3). Not thread-safe; one for each channel.
 */
final class FileReader {

  private static final int SELECT = 0xA4;
  private static final int NOT_FOUND = 0x6A82;
  private static final int SECURITY_STATUS = 0x6982;

  private final ChipChannel channel;
  private final BlockReader blocks;
  private final CardHabits habits;
  private final ReadLimits limits;
  private final Runnable progress;

  FileReader(ChipChannel channel, CardHabits habits, ReadLimits limits, Runnable progress) {
    this.channel = channel;
    this.blocks = new BlockReader(channel, habits);
    this.habits = habits;
    this.limits = limits;
    this.progress = progress;
  }

  /**
   * Reads on where the file stopped.
   *
   * @return why it cannot be read, null once it is complete
   */
  @Nullable FileState read(PartialFile file, long budget) throws ChipException {
    Answer answer = file.received() == 0 ? begin(file) : select(file.file());
    if (!isData(answer)) {
      return refusal(answer);
    }
    FileState problem = file.received() == 0 ? take(file, answer, budget) : null;
    int empty = 0;
    while (problem == null && !file.isComplete()) {
      answer = blocks.read(file.received(), remaining(file));
      if (!isData(answer)) {
        return refusal(answer);
      }
      empty = answer.data().length == 0 ? empty + 1 : 0;
      if (empty > limits.emptyAnswers()) {
        throw new ChipException(new ReadError.NoData(file.file().name()));
      }
      problem = take(file, answer, budget);
    }
    return problem;
  }

  private static long remaining(PartialFile file) {
    return file.total() < 0 ? Long.MAX_VALUE : file.total() - file.received();
  }

  private @Nullable FileState take(PartialFile file, Answer answer, long budget) {
    PartialFile.Header header = file.append(answer.data());
    if (header == PartialFile.Header.WRONG) {
      return FileState.of(FileState.Kind.MALFORMED);
    }
    if (file.total() > Math.min(budget, limits.fileBytes())) {
      return FileState.of(FileState.Kind.TOO_LARGE);
    }
    progress.run();
    return null;
  }

  /** The first block: by short identifier, which saves a command, else after a selection. */
  private Answer begin(PartialFile file) throws ChipException {
    if (habits.shortIdentifiers() != CardHabits.Known.NO) {
      Answer answer = blocks.readByShortIdentifier(file.file().shortIdentifier());
      if (isData(answer) && answer.data().length > 0 && begins(file.file(), answer)) {
        habits.shortIdentifiersWork(true);
        return answer;
      }
      if (habits.shortIdentifiers() == CardHabits.Known.YES) {
        return answer;
      }
    }
    Answer selected = select(file.file());
    if (!selected.isOk()) {
      return selected;
    }
    Answer answer = blocks.read(0, Long.MAX_VALUE);
    if (isData(answer)) {
      habits.shortIdentifiersWork(false);
    }
    return answer;
  }

  private static boolean begins(ChipFile file, Answer answer) {
    return (answer.data()[0] & 0xFF) == file.tag();
  }

  private Answer select(ChipFile file) throws ChipException {
    byte[] name = {(byte) (file.identifier() >> 8), (byte) file.identifier()};
    return unbroken(channel.send(SELECT, 0x02, 0x0C, name, 0));
  }

  private Answer unbroken(Answer answer) throws ChipException {
    if (channel.isSecured() && !answer.isShielded()) {
      throw new ChipException(new AccessError.ChannelBroken(answer.status()));
    }
    return answer;
  }

  private static boolean isData(Answer answer) {
    return answer.isOk() || answer.status() == BlockReader.END_OF_FILE;
  }

  private static FileState refusal(Answer answer) {
    return switch (answer.status()) {
      case NOT_FOUND -> new FileState(FileState.Kind.ABSENT, answer.status());
      case SECURITY_STATUS -> new FileState(FileState.Kind.DENIED, answer.status());
      default -> new FileState(FileState.Kind.REFUSED, answer.status());
    };
  }
}
