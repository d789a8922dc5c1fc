package io.dinhdanh.nfc.access;

import io.dinhdanh.nfc.AccessError;
import io.dinhdanh.nfc.ChipException;
import java.util.OptionalInt;

/** What a status word means while a chip judges a key (ISO/IEC 7816-4 §5.6, table 6). */
final class Refusals {

  /** An honest chip takes each step of a handshake well within this time. */
  private static final long SLOW_MILLIS = 1_500;

  private static final int BLOCKED = 0x6983;
  private static final int INVALIDATED = 0x6984;
  private static final int NO_ATTEMPT_LEFT = 0x63C0;

  private Refusals() {}

  static boolean isLocked(int status) {
    return status == BLOCKED || status == INVALIDATED || status == NO_ATTEMPT_LEFT;
  }

  /**
   * The chip has judged the key of the last command: it was wrong, or the chip is locked. A chip
   * that slows down may do so at any step: in PACE most do before they give the nonce.
   */
  static ChipException ofKey(Wire wire, AccessError.KeyKind kind) {
    int status = wire.lastStatus();
    if (isLocked(status)) {
      return new ChipException(new AccessError.Locked(status));
    }
    if (wire.slowestMillis() >= SLOW_MILLIS) {
      return new ChipException(new AccessError.SlowingDown(kind, wire.slowestMillis()));
    }
    OptionalInt left =
        (status & 0xFFF0) == NO_ATTEMPT_LEFT ? OptionalInt.of(status & 0x0F) : OptionalInt.empty();
    return new ChipException(new AccessError.WrongKey(kind, left));
  }
}
