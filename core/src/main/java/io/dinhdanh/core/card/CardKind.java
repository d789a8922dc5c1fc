package io.dinhdanh.core.card;

import io.dinhdanh.core.text.Sentence;
import java.time.LocalDate;

/**
 * The kinds of document by which a person in Vietnam is known. Days of issue are those on which the
 * named law or circular came into force; {@link CardFacts} tells the kinds apart.
 */
public enum CardKind {
  /** Identity card of nine digits; Law 26/2023/QH15 art. 46 ended its use with 2024. */
  CMND_9(
      "Identity card of 9 digits (CMND)", "Chứng minh nhân dân 9 số", Period.OLD, Period.LAW_2023),
  /** Identity card of twelve digits, before 2016; Law 26/2023/QH15 art. 46 ended its use too. */
  CMND_12(
      "Identity card of 12 digits (CMND)",
      "Chứng minh nhân dân 12 số",
      Period.OLD,
      Period.LAW_2023),
  /** Citizen card with a bar code, from Law 59/2014/QH13 on. */
  CCCD_BARCODE(
      "Citizen card with a bar code (CCCD)",
      "Thẻ căn cước công dân mã vạch",
      Period.LAW_2014,
      Period.CHIP),
  /** Citizen card with a chip, from Circular 06/2021/TT-BCA on; its QR code has 7 fields. */
  CCCD_CHIP(
      "Citizen card with a chip (CCCD)",
      "Thẻ căn cước công dân gắn chip",
      Period.CHIP,
      Period.LAW_2023),
  /** Identity card from the age of six, Circular 16/2024/TT-BCA; its QR code has 11 fields. */
  CAN_CUOC("Identity card (Căn cước)", "Thẻ căn cước", Period.LAW_2023, Period.OPEN),
  /** Identity card of a child under six, without a portrait: Circular 16/2024/TT-BCA art. 3. */
  CAN_CUOC_UNDER_6(
      "Identity card of a child under 6 (Căn cước)",
      "Thẻ căn cước cấp cho người dưới 6 tuổi",
      Period.LAW_2023,
      Period.OPEN),
  /** Card by which a foreigner lives in Vietnam. */
  RESIDENCE_CARD(
      "Residence card of a foreigner", "Thẻ cư trú của người nước ngoài", Period.OLD, Period.OPEN),
  /** Passport of any state. */
  PASSPORT("Passport", "Hộ chiếu", Period.OLD, Period.OPEN),
  /** What the known facts leave open, or what contradicts itself. */
  UNKNOWN("Unknown kind", "Chưa xác định loại", Period.OLD, Period.OPEN);

  private static final class Period {
    static final LocalDate OLD = LocalDate.MIN;
    static final LocalDate LAW_2014 = LocalDate.of(2016, 1, 1);
    static final LocalDate CHIP = LocalDate.of(2021, 1, 23);
    static final LocalDate LAW_2023 = LocalDate.of(2024, 7, 1);
    static final LocalDate OPEN = LocalDate.MAX;
  }

  private final Sentence title;
  private final LocalDate from;
  private final LocalDate until;

  CardKind(String en, String vi, LocalDate from, LocalDate until) {
    this.title = new Sentence(en, vi);
    this.from = from;
    this.until = until;
  }

  /**
   * What a reader calls it.
   *
   * @return its title
   */
  public Sentence title() {
    return title;
  }

  /**
   * Whether cards of this kind were issued on a day.
   *
   * @param day the day of issue
   * @return true if they were, or if nothing is known of when they were
   */
  public boolean issuedOn(LocalDate day) {
    return !day.isBefore(from) && day.isBefore(until);
  }

  /**
   * Whether the card is one of those with Vietnam's chip.
   *
   * @return true for the citizen cards since 2021 and the identity cards since 2024
   */
  public boolean hasCitizenChip() {
    return this == CCCD_CHIP || this == CAN_CUOC || this == CAN_CUOC_UNDER_6;
  }
}
