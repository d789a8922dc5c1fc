package io.dinhdanh.nfc.reader;

import io.dinhdanh.nfc.AccessError;
import io.dinhdanh.nfc.ChipException;
import io.dinhdanh.nfc.access.Answer;
import io.dinhdanh.nfc.access.ChipAuthentication;
import io.dinhdanh.nfc.access.ChipChannel;
import io.dinhdanh.nfc.access.ChipKeyAgreement;
import io.dinhdanh.nfc.access.RelayRequest;
import io.dinhdanh.nfc.keys.UnusableKeyException;
import io.dinhdanh.nfc.lds.ChipFile;
import io.dinhdanh.nfc.lds.Dg14;
import io.dinhdanh.nfc.lds.MalformedFileException;
import java.security.SecureRandom;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Asks the chip to prove itself: Active Authentication first, for Chip Authentication replaces the
 * channel's keys, and a copy's channel ends with it. Not thread-safe.
 */
final class ProofPass {

  private static final int INTERNAL_AUTHENTICATE = 0x88;
  private static final int SHORT = 256;
  private static final int LONG = 65_536;
  private static final Octets NOTHING = Octets.of(new byte[0]);

  private final ChipChannel channel;
  private final CardHabits habits;
  private final ReadState state;
  private final SecureRandom random;
  private final ProgressReport progress;

  ProofPass(
      ChipChannel channel,
      CardHabits habits,
      ReadState state,
      SecureRandom random,
      ProgressReport progress) {
    this.channel = channel;
    this.habits = habits;
    this.state = state;
    this.random = random;
    this.progress = progress;
  }

  void run() throws ChipException {
    if (state.wantsActiveAuthentication()) {
      progress.phase(Phase.PROVING);
      activeAuthentication(state.plan().challenge().orElse(new byte[0]));
    }
    if (state.wantsChipAuthentication() && channel.isSecured()) {
      progress.phase(Phase.PROVING);
      // A key modulo a prime of 2,048 bits does not fit one short command.
      if (habits.sizes().isConfirmed() && habits.sizes().found() <= SHORT) {
        channel.chainLongCommands();
      }
      chipAuthentication();
    }
  }

  private void activeAuthentication(byte[] challenge) throws ChipException {
    int expected = habits.sizes().found() > SHORT ? LONG : SHORT;
    Answer answer = channel.sendCorrected(INTERNAL_AUTHENTICATE, 0, 0, challenge, expected);
    if (channel.isSecured() && !answer.isShielded()) {
      throw new ChipException(new AccessError.ChannelBroken(answer.status()));
    }
    state.proved(
        new ActiveAuthenticationRecord(
            Octets.of(challenge), Octets.of(answer.data()), answer.status()));
  }

  private void chipAuthentication() throws ChipException {
    Optional<RelayRequest> relay = state.plan().relay();
    if (relay.isPresent()) {
      state.proved(relayed(relay.get()));
      return;
    }
    Optional<ChipKeyAgreement> agreement = agreement();
    if (agreement.isPresent()) {
      state.proved(own(agreement.get()));
    }
  }

  private Optional<ChipKeyAgreement> agreement() {
    Optional<byte[]> dg14 = state.files().get(ChipFile.DG14);
    if (!dg14.isPresent()) {
      return Optional.empty();
    }
    try {
      return ChipKeyAgreement.begin(Dg14.parse(dg14.get()).securityInfos(), random);
    } catch (MalformedFileException | UnusableKeyException e) {
      // Whoever verifies the dump sees the same DG14 and says what is wrong with it.
      return Optional.empty();
    }
  }

  private ChipAuthenticationRecord own(ChipKeyAgreement agreement) throws ChipException {
    RelayRequest request = agreement.request();
    try {
      boolean answered = ChipAuthentication.run(channel, agreement);
      askAgainUnless(answered);
      return record(request, false, ChipAuthenticationRecord.ACCEPTED, answered ? NOTHING : null);
    } catch (ChipException e) {
      return refused(e, request, false);
    }
  }

  private ChipAuthenticationRecord relayed(RelayRequest request) throws ChipException {
    try {
      byte[] answer = ChipAuthentication.relay(channel, request);
      askAgainUnless(ChipAuthentication.isFramed(answer));
      return record(request, true, ChipAuthenticationRecord.ACCEPTED, Octets.of(answer));
    } catch (ChipException e) {
      return refused(e, request, true);
    }
  }

  /** One spoilt answer makes no copy of a genuine chip: it takes two, in two sessions. */
  private void askAgainUnless(boolean answered) throws ChipException {
    if (!answered) {
      state.agreementUnanswered();
      if (state.unansweredAgreements() == 1) {
        throw new ChipException(new AccessError.ChannelBroken(0));
      }
    }
  }

  /** A chip that cannot do it is no reason to lose what was read; everything else is. */
  private static ChipAuthenticationRecord refused(
      ChipException e, RelayRequest request, boolean relayed) throws ChipException {
    if (e.error() instanceof AccessError.Refused refused) {
      return record(request, relayed, refused.status(), null);
    }
    throw e;
  }

  private static ChipAuthenticationRecord record(
      RelayRequest request, boolean relayed, int status, @Nullable Octets answer) {
    return new ChipAuthenticationRecord(
        request.protocol(),
        relayed,
        answer != null,
        status,
        Octets.of(request.publicKey()),
        Octets.of(request.command()),
        answer == null ? NOTHING : answer);
  }
}
