package io.dinhdanh.nfc.access;

import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What earlier openings of a card showed beside its application, so that it need not be read once
 * more. Immutable: bytes are copied in and out.
 */
public final class KnownFiles {

  private static final KnownFiles NONE = new KnownFiles(null, null, evidence -> false, null);

  private final byte @Nullable [] cardAccess;
  private final byte @Nullable [] cardSecurity;
  private final Predicate<MappingEvidence> sameChip;
  private final byte @Nullable [] remembered;

  private KnownFiles(
      byte @Nullable [] cardAccess,
      byte @Nullable [] cardSecurity,
      Predicate<MappingEvidence> sameChip,
      byte @Nullable [] remembered) {
    this.cardAccess = cardAccess;
    this.cardSecurity = cardSecurity;
    this.sameChip = sameChip;
    this.remembered = remembered;
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
   *     that EF.CardSecurity; only then it is not read again
   * @return what is known
   */
  public static KnownFiles seen(
      Optional<byte[]> cardAccess,
      Optional<byte[]> cardSecurity,
      Predicate<MappingEvidence> sameChip) {
    return new KnownFiles(copy(cardAccess), copy(cardSecurity), sameChip, null);
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
    return new KnownFiles(cardAccess, cardSecurity, sameChip, copy(content));
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
    return cardSecurity != null && sameChip.test(evidence) ? cardSecurity.clone() : null;
  }

  @Override
  public String toString() {
    return "KnownFiles";
  }
}
