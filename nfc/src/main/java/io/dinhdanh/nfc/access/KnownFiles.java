package io.dinhdanh.nfc.access;

import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * What earlier openings of a card showed beside its application, so that it need not be read once
 * more. Immutable but for the file that was begun: bytes are copied in and out.
 */
public final class KnownFiles {

  private static final KnownFiles NONE =
      new KnownFiles(null, null, (file, evidence) -> false, null, null);

  private final byte @Nullable [] cardAccess;
  private final byte @Nullable [] cardSecurity;
  private final BiPredicate<byte[], MappingEvidence> sameChip;
  private final byte @Nullable [] remembered;
  private final @Nullable BegunFile begun;

  private KnownFiles(
      byte @Nullable [] cardAccess,
      byte @Nullable [] cardSecurity,
      BiPredicate<byte[], MappingEvidence> sameChip,
      byte @Nullable [] remembered,
      @Nullable BegunFile begun) {
    this.cardAccess = cardAccess;
    this.cardSecurity = cardSecurity;
    this.sameChip = sameChip;
    this.remembered = remembered;
    this.begun = begun;
  }

  /**
   * A card that was never opened.
   *
   * @return nothing known
   */
  public static KnownFiles none() {
    return NONE;
  }

  /**
   * A card that was opened before in the same sitting.
   *
   * @param cardAccess EF.CardAccess as it was then
   * @param cardSecurity EF.CardSecurity as it was then
   * @param sameChip tells whether what a chip shows in PACE with chip authentication mapping fits
   *     an EF.CardSecurity; only then what is known of that file is not read again
   * @return what is known
   */
  public static KnownFiles seen(
      Optional<byte[]> cardAccess,
      Optional<byte[]> cardSecurity,
      BiPredicate<byte[], MappingEvidence> sameChip) {
    return new KnownFiles(copy(cardAccess), copy(cardSecurity), sameChip, null, null);
  }

  /**
   * The same, with an EF.CardAccess from another sitting with the same key. It is believed only
   * where the chip does not show the file any more: cards that refuse to select the master file
   * show it no longer once their application was selected.
   *
   * @param content of EF.CardAccess
   * @return what is known
   */
  public KnownFiles withRemembered(Optional<byte[]> content) {
    return new KnownFiles(cardAccess, cardSecurity, sameChip, copy(content), begun);
  }

  /**
   * The same, with what a lost link left of EF.CardSecurity. Opening goes on behind it, keeps in it
   * what it reads, and drops it where the chip turns out to be another.
   *
   * @param cardSecurity the beginning of the file, empty at first
   * @return what is known
   */
  public KnownFiles withBegun(BegunFile cardSecurity) {
    return new KnownFiles(cardAccess, this.cardSecurity, sameChip, remembered, cardSecurity);
  }

  private static byte @Nullable [] copy(Optional<byte[]> content) {
    return content.isPresent() ? content.get().clone() : null;
  }

  byte @Nullable [] cardAccess() {
    return cardAccess == null ? null : cardAccess.clone();
  }

  byte @Nullable [] remembered() {
    return remembered == null ? null : remembered.clone();
  }

  /** EF.CardSecurity, if this is the chip that it was read from. */
  byte @Nullable [] cardSecurity(MappingEvidence evidence) {
    return cardSecurity != null && isOf(cardSecurity, evidence) ? cardSecurity.clone() : null;
  }

  /** Whether an EF.CardSecurity is that of the chip that showed this. */
  boolean isOf(byte[] file, MappingEvidence evidence) {
    return sameChip.test(file, evidence);
  }

  /** What there is of EF.CardSecurity, to be gone on with. */
  BegunFile begun() {
    return begun == null ? new BegunFile() : begun;
  }

  @Override
  public String toString() {
    return "KnownFiles";
  }
}
