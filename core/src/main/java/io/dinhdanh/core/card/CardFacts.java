package io.dinhdanh.core.card;

import io.dinhdanh.core.person.PartialDate;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a card, and so of which kind it can be. Every fact rules some kinds out; one
 * that is not known rules out none. Facts that contradict each other leave no kind. Immutable.
 */
public final class CardFacts {

  private static final int QR_FIELDS_2021 = 7;
  private static final int QR_FIELDS_2024 = 11;
  private static final int FIRST_AGE_OF_PORTRAIT = 6;
  private static final int FIRST_AGE_OF_CCCD = 14;

  private static final CardFacts NONE = new CardFacts(null, PartialDate.unknown(), kinds());

  private final @Nullable LocalDate issued;
  private final PartialDate birth;
  private final Set<CardKind> left;

  private CardFacts(@Nullable LocalDate issued, PartialDate birth, Set<CardKind> left) {
    this.issued = issued;
    this.birth = birth;
    this.left = left;
  }

  private static Set<CardKind> kinds() {
    return EnumSet.complementOf(EnumSet.of(CardKind.UNKNOWN));
  }

  /**
   * Nothing known.
   *
   * @return facts that leave every kind
   */
  public static CardFacts none() {
    return NONE;
  }

  /**
   * The day of issue.
   *
   * @param day the day
   * @return these facts with it
   */
  public CardFacts issued(LocalDate day) {
    return new CardFacts(day, birth, left);
  }

  /**
   * The holder's date of birth, which together with the day of issue tells a child's card.
   *
   * @param date the date, as far as it is known
   * @return these facts with it
   */
  public CardFacts born(PartialDate date) {
    return new CardFacts(issued, date, left);
  }

  /**
   * The number of fields in the QR code.
   *
   * @param fields 7 on citizen cards with a chip, 11 on identity cards since 2024
   * @return these facts with it
   */
  public CardFacts qrFields(int fields) {
    return switch (fields) {
      case QR_FIELDS_2021 -> only(EnumSet.of(CardKind.CCCD_CHIP));
      case QR_FIELDS_2024 -> only(EnumSet.of(CardKind.CAN_CUOC, CardKind.CAN_CUOC_UNDER_6));
      default -> only(EnumSet.noneOf(CardKind.class));
    };
  }

  /**
   * The number on the card.
   *
   * @param number nine digits on the oldest cards, twelve on a citizen's later ones, else the
   *     number of a passport or residence card
   * @return these facts with it
   */
  public CardFacts number(String number) {
    boolean digits = number.chars().allMatch(c -> c >= '0' && c <= '9');
    if (digits && number.length() == 12) {
      return only(EnumSet.range(CardKind.CMND_12, CardKind.CAN_CUOC_UNDER_6));
    }
    EnumSet<CardKind> kinds = EnumSet.of(CardKind.RESIDENCE_CARD, CardKind.PASSPORT);
    if (digits && number.length() == 9) {
      kinds.add(CardKind.CMND_9);
    }
    return only(kinds);
  }

  /**
   * The machine-readable zone: a passport is a TD3 whose code starts with P; a citizen's card has
   * the code ID, Vietnam as issuer and as nationality; a residence card has Vietnam as issuer and
   * another nationality.
   *
   * @param mrz the zone
   * @return these facts with it
   */
  public CardFacts mrz(Mrz mrz) {
    if (mrz.format() == MrzFormat.TD3) {
      boolean passport = mrz.documentCode().startsWith("P");
      return only(passport ? EnumSet.of(CardKind.PASSPORT) : EnumSet.noneOf(CardKind.class));
    }
    boolean vietnam = mrz.issuer().equals(VietnameseNumber.ISSUER);
    boolean citizen = mrz.nationality().equals(VietnameseNumber.ISSUER);
    if (vietnam && !citizen) {
      return only(EnumSet.of(CardKind.RESIDENCE_CARD));
    }
    boolean card = vietnam && mrz.documentCode().equals("ID");
    return only(
        card
            ? EnumSet.range(CardKind.CCCD_CHIP, CardKind.CAN_CUOC_UNDER_6)
            : EnumSet.noneOf(CardKind.class));
  }

  private CardFacts only(Set<CardKind> kinds) {
    EnumSet<CardKind> both = EnumSet.copyOf(kinds);
    both.retainAll(left);
    return new CardFacts(issued, birth, both);
  }

  /**
   * The kinds that the card may be.
   *
   * @return an unmodifiable set without {@link CardKind#UNKNOWN}; empty if the facts contradict
   *     each other or fit no kind
   */
  public Set<CardKind> possibleKinds() {
    EnumSet<CardKind> kinds = EnumSet.copyOf(left);
    LocalDate day = issued;
    if (day != null) {
      kinds.removeIf(kind -> !kind.issuedOn(day) || !fitsAge(kind, day));
    }
    return Collections.unmodifiableSet(kinds);
  }

  private boolean fitsAge(CardKind kind, LocalDate day) {
    int least = birth.leastAgeOn(day).orElse(0);
    int greatest = birth.greatestAgeOn(day).orElse(Integer.MAX_VALUE);
    return switch (kind) {
      case CAN_CUOC_UNDER_6 -> least < FIRST_AGE_OF_PORTRAIT;
      case CAN_CUOC -> greatest >= FIRST_AGE_OF_PORTRAIT;
      case CMND_9, CMND_12, CCCD_BARCODE, CCCD_CHIP -> greatest >= FIRST_AGE_OF_CCCD;
      default -> true;
    };
  }

  /**
   * The kind, if the facts settle it.
   *
   * @return the only one possible, else {@link CardKind#UNKNOWN}
   */
  public CardKind kind() {
    Set<CardKind> kinds = possibleKinds();
    return kinds.size() == 1 ? kinds.iterator().next() : CardKind.UNKNOWN;
  }

  /** Names the kinds that are left; the facts themselves are personal data. */
  @Override
  public String toString() {
    return "CardFacts" + possibleKinds();
  }
}
