package io.dinhdanh.nfc.reader;

import io.dinhdanh.nfc.ChipException;
import io.dinhdanh.nfc.access.Access;
import io.dinhdanh.nfc.access.OpenedChip;
import io.dinhdanh.nfc.lds.ChipFile;
import io.dinhdanh.nfc.lds.ChipFiles;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a reading has by now; it outlives the links. Not thread-safe. */
final class ReadState {

  private static final String PRODUCER = "dinhdanh-nfc";

  /** Security status not satisfied; conditions of use not satisfied. */
  private static final Set<Integer> NOT_ALLOWED = Set.of(0x6982, 0x6985);

  private final ReadPlan plan;
  private final Map<ChipFile, FileState> problems = new EnumMap<>(ChipFile.class);
  private ChipFiles files = ChipFiles.empty();
  private Access access =
      new Access(Access.Method.NONE, Optional.empty(), Optional.empty(), Optional.empty());
  private @Nullable PartialFile partial;
  private @Nullable ActiveAuthenticationRecord activeAuthentication;
  private @Nullable ChipAuthenticationRecord chipAuthentication;
  private int unansweredAgreements;
  private int links;
  private int bytesReadAgain;
  private long bytesDone;

  ReadState(ReadPlan plan) {
    this.plan = plan;
  }

  ReadPlan plan() {
    return plan;
  }

  void countLink() {
    links++;
  }

  void opened(OpenedChip chip) throws ChipException {
    access = chip.access();
    keep(ChipFile.CARD_ACCESS, chip.cardAccess());
    keep(ChipFile.CARD_SECURITY, chip.cardSecurity());
  }

  private void keep(ChipFile file, Optional<byte[]> content) throws ChipException {
    if (content.isPresent()) {
      files = files.with(file, content.get());
    }
  }

  ChipFiles files() {
    return files;
  }

  boolean isOpen(ChipFile file) {
    return !files.present().contains(file) && !problems.containsKey(file);
  }

  /** The file that was begun, or a fresh beginning. */
  PartialFile begin(ChipFile file) {
    PartialFile begun = partial;
    if (begun == null || begun.file() != file) {
      begun = new PartialFile(file);
      partial = begun;
    }
    return begun;
  }

  Optional<PartialFile> partial() {
    return Optional.ofNullable(partial);
  }

  void complete(PartialFile file) throws ChipException {
    files = files.with(file.file(), file.content());
    bytesDone += file.total();
    partial = null;
  }

  void problem(ChipFile file, FileState problem) {
    problems.put(file, problem);
    partial = null;
  }

  /** The chip showed no file of the plan, and said of one that it may not. */
  boolean isAllDenied() {
    return plan.files().stream().noneMatch(files.present()::contains)
        && problems.values().stream().anyMatch(problem -> NOT_ALLOWED.contains(problem.status()));
  }

  /** What was refused to somebody without a key may be given to somebody with one. */
  void forgetProblems() {
    problems.clear();
  }

  /** The bytes of complete files and of the one that was begun. */
  long bytesDone() {
    return bytesDone + (partial == null ? 0 : partial.received());
  }

  void countReadAgain(int bytes) {
    bytesReadAgain += bytes;
  }

  void proved(ActiveAuthenticationRecord proof) {
    activeAuthentication = proof;
  }

  void proved(ChipAuthenticationRecord proof) {
    chipAuthentication = proof;
  }

  /**
   * The chip took a key and did not answer under what follows from it: a copy, or an answer that
   * was spoilt on its way.
   */
  void agreementUnanswered() {
    unansweredAgreements++;
  }

  int unansweredAgreements() {
    return unansweredAgreements;
  }

  boolean wantsActiveAuthentication() {
    return plan.challenge().isPresent()
        && activeAuthentication == null
        && files.present().contains(ChipFile.DG15);
  }

  boolean wantsChipAuthentication() {
    return (plan.chipAuthentication() || plan.relay().isPresent()) && chipAuthentication == null;
  }

  ChipDump dump(Instant now, int commands, int blockSize) {
    Map<ChipFile, FileState> notRead = new EnumMap<>(problems);
    for (ChipFile file : plan.files()) {
      if (isOpen(file)) {
        notRead.put(file, FileState.of(FileState.Kind.PENDING));
      }
    }
    return new ChipDump(
        files,
        notRead,
        access,
        Optional.ofNullable(activeAuthentication),
        Optional.ofNullable(chipAuthentication),
        now,
        PRODUCER,
        new ReadStatistics(commands, links, blockSize, bytesReadAgain));
  }
}
