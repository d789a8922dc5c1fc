package io.dinhdanh.nfc.access;

import io.dinhdanh.core.card.AccessKey;
import io.dinhdanh.nfc.ChipException;
import io.dinhdanh.nfc.link.ChipLink;
import java.time.Clock;
import java.util.List;
import java.util.Objects;

/**
 * Opens chips: EF.CardAccess first, without selecting the master file, which Vietnamese cards
 * refuse, and by way of it only where the file is not found so; PACE where it is announced, else
 * Basic Access Control (ICAO Doc 9303-11 §4.2). Keys are tried in their order; one that cannot fit
 * the protocol is passed over and costs no attempt.
 *
 * <p>A chip that announces PACE and then does not go through with it is opened by BAC only if there
 * is a key for it, and {@link Access#paceRefused} says so: refusing would not help, for whoever can
 * spoil PACE can also hide EF.CardAccess. Without such a key the failure of PACE is the error.
 * Thread-safe.
 */
public final class AccessControl {

  private final Clock clock;

  /**
   * Access control.
   *
   * @param clock measures how long a chip takes to judge a key
   */
  public AccessControl(Clock clock) {
    this.clock = Objects.requireNonNull(clock, "clock");
  }

  /**
   * Opens a chip and selects its application.
   *
   * @param link the link to it
   * @param keys what to try, in this order; may be empty for a chip that is open to everyone
   * @param attempts counts refused keys, over several calls if need be
   * @param lengths what is known about commands of extended length; what is not is found out
   * @param known what earlier openings of the same card showed, so that it is not read again
   * @param guard asked before each command
   * @return the open chip
   * @throws ChipException with an {@link io.dinhdanh.nfc.AccessError}, or the guard's reason
   */
  public OpenedChip open(
      ChipLink link,
      List<? extends AccessKey> keys,
      KeyAttempts attempts,
      LengthNegotiation lengths,
      KnownFiles known,
      ExchangeGuard guard)
      throws ChipException {
    Wire wire = new Wire(link, guard, clock);
    return new Opener(wire, keys, attempts, lengths, known).open();
  }
}
