package io.dinhdanh.nfc.access;

import io.dinhdanh.core.card.AccessKey;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A chip that lets itself be read, its application selected. Not thread-safe, like the channel. */
public final class OpenedChip {

  private final ChipChannel channel;
  private final Access access;
  private final @Nullable AccessKey key;
  private final byte @Nullable [] cardAccess;
  private final byte @Nullable [] cardSecurity;
  private final boolean proven;

  OpenedChip(
      ChipChannel channel,
      Access access,
      @Nullable AccessKey key,
      byte @Nullable [] cardAccess,
      byte @Nullable [] cardSecurity,
      boolean proven) {
    this.channel = channel;
    this.access = access;
    this.key = key;
    this.cardAccess = cardAccess;
    this.cardSecurity = cardSecurity;
    this.proven = proven;
  }

  /**
   * The way to talk to it.
   *
   * @return the same channel each time
   */
  public ChipChannel channel() {
    return channel;
  }

  /**
   * How it was opened.
   *
   * @return protocol and evidence
   */
  public Access access() {
    return access;
  }

  /**
   * The key that opened it.
   *
   * @return the key, nothing if none was needed
   */
  public Optional<AccessKey> key() {
    return Optional.ofNullable(key);
  }

  /**
   * EF.CardAccess.
   *
   * @return a copy of its bytes, if the chip has it
   */
  public Optional<byte[]> cardAccess() {
    return Optional.ofNullable(cardAccess).map(byte[]::clone);
  }

  /**
   * EF.CardSecurity, read where PACE with chip authentication mapping needs it.
   *
   * @return a copy of its bytes, if it was read, now or before
   */
  public Optional<byte[]> cardSecurity() {
    return Optional.ofNullable(cardSecurity).map(byte[]::clone);
  }

  /**
   * Tells whether PACE has proven that this is the chip whose EF.CardSecurity was known before.
   *
   * @return true if the chip mapped with the static key of that file
   */
  public boolean isProvenSame() {
    return proven;
  }
}
