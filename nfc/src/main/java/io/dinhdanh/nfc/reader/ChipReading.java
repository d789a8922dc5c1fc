package io.dinhdanh.nfc.reader;

import io.dinhdanh.core.card.AccessKey;
import io.dinhdanh.nfc.AccessError;
import io.dinhdanh.nfc.ChipException;
import io.dinhdanh.nfc.access.AccessControl;
import io.dinhdanh.nfc.access.BegunFile;
import io.dinhdanh.nfc.access.ExtendedLength;
import io.dinhdanh.nfc.access.KeyAttempts;
import io.dinhdanh.nfc.access.KnownFiles;
import io.dinhdanh.nfc.access.LengthNegotiation;
import io.dinhdanh.nfc.access.OpenedChip;
import io.dinhdanh.nfc.lds.ChipFile;
import io.dinhdanh.nfc.link.ChipLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The reading of one card. When the card is lost, {@link #readFrom} throws, and the same reading
 * goes on with a new link: it opens the chip again, makes sure that it is the same, and continues
 * at the byte where it stopped. Not thread-safe but for {@link #cancel}.
 */
public final class ChipReading {

  private static final int SHORT = 256;

  /** As many as there are sizes to step down by. */
  private static final int REOPENINGS = 4;

  private final ChipReader reader;
  private final ReadGuard guard;
  private final KeyAttempts attempts;
  private final LengthNegotiation lengths;
  private final CardHabits habits = new CardHabits();
  private final ReadState state;
  private final ProgressReport progress;
  private final BegunFile begunSecurity = new BegunFile();
  private final Optional<byte[]> rememberedAccess;
  private List<AccessKey> keys;

  ChipReading(
      ReadPlan plan,
      List<? extends AccessKey> keys,
      Progress.Listener listener,
      ChipReader reader) {
    this.reader = reader;
    this.keys = new ArrayList<>(keys);
    this.guard = new ReadGuard(reader.limits(), reader.clock());
    this.attempts = new KeyAttempts(reader.limits().keyAttempts());
    this.state = new ReadState(plan);
    this.progress = new ProgressReport(state, listener);
    OptionalInt known = reader.memory().recallBlock(keys);
    this.rememberedAccess = reader.memory().recallCardAccess(keys);
    this.lengths =
        new LengthNegotiation(
            !known.isPresent()
                ? ExtendedLength.UNKNOWN
                : known.getAsInt() > SHORT ? ExtendedLength.ACCEPTED : ExtendedLength.REFUSED);
    known.ifPresent(habits.sizes()::atMost);
  }

  /**
   * Reads the card from its beginning, or on from where an earlier link broke.
   *
   * @param link a fresh link to the card
   * @return what was read
   * @throws ChipException if the reading has to stop. After {@link AccessError.CardGone}, {@link
   *     AccessError.ChannelBroken} and the like call again with a new link; after {@link
   *     AccessError.AttemptsUsedUp} ask the holder and {@link #allowMoreAttempts} first
   */
  public ChipDump readFrom(ChipLink link) throws ChipException {
    guard.linkBegins();
    for (int opening = 1; ; opening++) {
      int unanswered = state.unansweredAgreements();
      try {
        return read(link);
      } catch (ChipException e) {
        lengths.lost();
        habits.sizes().lost();
        boolean again = wasAboutLength(e) || state.unansweredAgreements() > unanswered;
        if (!again || opening == REOPENINGS) {
          throw e;
        }
      }
    }
  }

  /** A chip that ends its channel over a length is opened again at once: nobody need move. */
  private static boolean wasAboutLength(ChipException e) {
    return e.error() instanceof AccessError.ChannelBroken broken
        && (broken.status() >> 8 == 0x67 || broken.status() == 0x6F00);
  }

  private ChipDump read(ChipLink link) throws ChipException {
    progress.phase(Phase.OPENING);
    state.countLink();
    OpenedChip chip =
        new AccessControl(reader.clock()).open(link, keys, attempts, lengths, known(), guard);
    chip.key().ifPresent(key -> keys = List.of(key));
    habits.sizes().atMost(lengths.largest());
    if (!chip.isProvenSame()) {
      new SameChip(chip.channel(), habits, state, progress).check();
    }
    state.opened(chip);
    new FilePass(chip.channel(), habits, state, reader.limits(), progress).run();
    if (keys.isEmpty() && state.isAllDenied()) {
      state.forgetProblems();
      throw new ChipException(new AccessError.NeedsKey());
    }
    remember();
    new ProofPass(chip.channel(), habits, state, reader.random(), progress).run();
    progress.phase(Phase.DONE);
    return soFar();
  }

  private KnownFiles known() {
    return KnownFiles.seen(
            state.files().get(ChipFile.CARD_ACCESS),
            state.files().get(ChipFile.CARD_SECURITY),
            SameChip::proves)
        .withRemembered(rememberedAccess)
        .withBegun(begunSecurity);
  }

  private void remember() {
    if (keys.size() == 1) {
      reader
          .memory()
          .remember(keys.get(0), habits.sizes().found(), state.files().get(ChipFile.CARD_ACCESS));
    }
  }

  /**
   * What has been read by now, complete or not.
   *
   * @return the dump; files not reached are pending in it
   */
  public ChipDump soFar() {
    return state.dump(reader.clock().instant(), guard.commands(), habits.sizes().found());
  }

  /** Stops before the next command; the reading cannot go on afterwards. From any thread. */
  public void cancel() {
    guard.cancel();
  }

  /**
   * The holder agrees to further keys being tried.
   *
   * @param more how many, at least 1
   */
  public void allowMoreAttempts(int more) {
    attempts.allow(more);
  }

  /**
   * Other keys to try on the next link, as after a wrong one.
   *
   * @param others the keys in the order in which to try
   */
  public void useKeys(List<? extends AccessKey> others) {
    keys = new ArrayList<>(others);
  }
}
