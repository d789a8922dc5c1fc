package io.dinhdanh.nfc.reader;

import io.dinhdanh.nfc.AccessError;
import io.dinhdanh.nfc.ChipException;
import io.dinhdanh.nfc.ReadError;
import io.dinhdanh.nfc.access.Answer;
import io.dinhdanh.nfc.access.ChipChannel;
import io.dinhdanh.nfc.access.MappingEvidence;
import io.dinhdanh.nfc.authenticity.ChipAuthenticationMapping;
import io.dinhdanh.nfc.lds.CardSecurity;
import io.dinhdanh.nfc.lds.ChipFile;
import io.dinhdanh.nfc.lds.MalformedFileException;
import io.dinhdanh.nfc.lds.SecurityInfos;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes sure, when a card comes back, that it is the one from which reading began: it proves the
 * key of its EF.CardSecurity once more where PACE does that, else the first bytes of a file that
 * tells chips apart are read once more, 256 at most. Only data is compared; an answer without data
 * says nothing about which chip it is. Not thread-safe.
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

  /** Whether what a chip showed in PACE fits the static key of an EF.CardSecurity. */
  static boolean proves(byte[] cardSecurity, MappingEvidence evidence) {
    try {
      SecurityInfos infos = CardSecurity.parse(cardSecurity).securityInfos();
      return ChipAuthenticationMapping.verify(infos, evidence).isGenuine();
    } catch (MalformedFileException e) {
      // No key can be found in it, so nothing is proven.
      return false;
    }
  }

  void check() throws ChipException {
    ChipFile file = telling();
    if (file == null) {
      return;
    }
    progress.phase(Phase.RESUMING);
    byte[] known = known(file);
    int length = Math.min(known.length, block());
    byte[] again = read(file, length);
    state.countReadAgain(again.length);
    int common = Math.min(again.length, length);
    if (!Arrays.equals(Arrays.copyOf(again, common), Arrays.copyOf(known, common))) {
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

  private byte[] read(ChipFile file, int length) throws ChipException {
    int place = SHORT_IDENTIFIER | file.shortIdentifier();
    if (habits.shortIdentifiers() != CardHabits.Known.YES) {
      byte[] name = {(byte) (file.identifier() >> 8), (byte) file.identifier()};
      require(channel.send(SELECT, 0x02, 0x0C, name, 0));
      place = 0;
    }
    byte[] data = require(channel.sendCorrected(READ_BINARY, place, 0, new byte[0], length)).data();
    if (data.length == 0) {
      throw new ChipException(new ReadError.NoData(file.name()));
    }
    return data;
  }

  private Answer require(Answer answer) throws ChipException {
    if (channel.isSecured() && !answer.isShielded()) {
      throw new ChipException(new AccessError.ChannelBroken(answer.status()));
    }
    if (!answer.isOk() && answer.status() != BlockReader.END_OF_FILE) {
      throw new ChipException(new AccessError.Refused("resume", answer.status()));
    }
    return answer;
  }
}
