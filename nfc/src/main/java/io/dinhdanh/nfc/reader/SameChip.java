package io.dinhdanh.nfc.reader;

import io.dinhdanh.nfc.ChipException;
import io.dinhdanh.nfc.ReadError;
import io.dinhdanh.nfc.access.Answer;
import io.dinhdanh.nfc.access.ChipChannel;
import io.dinhdanh.nfc.lds.ChipFile;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes sure, when a card comes back, that it is the one from which reading began: the first bytes
 * of a file that tells chips apart are read once more, 256 at most. Not thread-safe.
 */
final class SameChip {

  private static final int SELECT = 0xA4;
  private static final int READ_BINARY = 0xB0;
  private static final int SHORT_IDENTIFIER = 0x80;

  /** The hashes in the security object and the lines of DG1 differ from card to card. */
  private static final List<ChipFile> TELLING =
      List.of(
          ChipFile.SOD, ChipFile.DG1, ChipFile.DG13, ChipFile.DG15, ChipFile.DG14, ChipFile.DG2);

  private final ChipChannel channel;
  private final CardHabits habits;
  private final ReadState state;
  private final ProgressReport progress;

  SameChip(ChipChannel channel, CardHabits habits, ReadState state, ProgressReport progress) {
    this.channel = channel;
    this.habits = habits;
    this.state = state;
    this.progress = progress;
  }

  void check() throws ChipException {
    ChipFile file = telling();
    if (file == null) {
      return;
    }
    progress.phase(Phase.RESUMING);
    byte[] known = known(file);
    int length = Math.min(known.length, block());
    byte[] again = read(file, length).data();
    state.countReadAgain(again.length);
    boolean same =
        again.length > 0
            && again.length <= length
            && Arrays.equals(again, Arrays.copyOf(known, again.length));
    if (!same) {
      throw new ChipException(new ReadError.AnotherChip());
    }
  }

  /** A size that is known to work, or one that every chip bears. */
  private int block() {
    BlockSizes sizes = habits.sizes();
    int most = Math.min(channel.shortBlock(), sizes.size(channel.shortBlock()));
    return sizes.isConfirmed() ? most : Math.min(most, BlockSizes.SMALLEST);
  }

  private @Nullable ChipFile telling() {
    for (ChipFile file : TELLING) {
      if (state.files().present().contains(file)) {
        return file;
      }
    }
    Optional<PartialFile> partial = state.partial().filter(p -> p.received() > 0);
    if (partial.isPresent()) {
      return partial.get().file();
    }
    for (ChipFile file : state.plan().files()) {
      if (state.files().present().contains(file)) {
        return file;
      }
    }
    return null;
  }

  private byte[] known(ChipFile file) {
    return state.files().get(file).orElseGet(() -> state.begin(file).content());
  }

  private Answer read(ChipFile file, int length) throws ChipException {
    if (habits.shortIdentifiers() == CardHabits.Known.YES) {
      int place = SHORT_IDENTIFIER | file.shortIdentifier();
      return channel.sendCorrected(READ_BINARY, place, 0, new byte[0], length);
    }
    byte[] name = {(byte) (file.identifier() >> 8), (byte) file.identifier()};
    channel.send(SELECT, 0x02, 0x0C, name, 0);
    return channel.sendCorrected(READ_BINARY, 0, 0, new byte[0], length);
  }
}
