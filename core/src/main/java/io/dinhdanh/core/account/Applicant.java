package io.dinhdanh.core.account;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the rules need to know about the holder, and no more.
 *
 * @param kind citizen, foreigner or organisation
 * @param birthDate the date of birth (of a person whose day or month is unknown, the latest
 *     possible one), or null for an organisation
 * @param ward true for a person under guardianship, whatever their age
 * @param holdsDocument true if an identity card (citizens) or a residence card (foreigners) is held
 * @param documentExpiry the last day on which that document is valid, or null if it never expires
 */
public record Applicant(
    ApplicantKind kind,
    @Nullable LocalDate birthDate,
    boolean ward,
    boolean holdsDocument,
    @Nullable LocalDate documentExpiry) {

  public Applicant {
    Objects.requireNonNull(kind, "kind");
    if ((kind == ApplicantKind.ORGANISATION) != (birthDate == null)) {
      throw new IllegalArgumentException("a person has a date of birth, an organisation none");
    }
  }

  /**
   * A citizen with an identity card.
   *
   * @param birthDate the date of birth
   * @param cardExpiry the last day of the card, or null if it never expires
   * @return the applicant
   */
  public static Applicant citizen(LocalDate birthDate, @Nullable LocalDate cardExpiry) {
    return new Applicant(ApplicantKind.CITIZEN, birthDate, false, true, cardExpiry);
  }

  /**
   * A citizen without an identity card.
   *
   * @param birthDate the date of birth
   * @return the applicant
   */
  public static Applicant citizenWithoutCard(LocalDate birthDate) {
    return new Applicant(ApplicantKind.CITIZEN, birthDate, false, false, null);
  }

  /**
   * A foreigner with a residence card.
   *
   * @param birthDate the date of birth
   * @param residenceEnds the last day of the residence card, or null if it never expires
   * @return the applicant
   */
  public static Applicant foreigner(LocalDate birthDate, @Nullable LocalDate residenceEnds) {
    return new Applicant(ApplicantKind.FOREIGNER, birthDate, false, true, residenceEnds);
  }

  /**
   * An agency or organisation.
   *
   * @return the applicant
   */
  public static Applicant organisation() {
    return new Applicant(ApplicantKind.ORGANISATION, null, false, false, null);
  }

  /**
   * The same person as a ward.
   *
   * @return a new applicant
   */
  public Applicant underGuardianship() {
    return new Applicant(kind, birthDate, true, holdsDocument, documentExpiry);
  }

  /**
   * The same person with a document.
   *
   * @param expiry its last valid day, or null if it never expires
   * @return a new applicant
   */
  public Applicant withDocument(@Nullable LocalDate expiry) {
    return new Applicant(kind, birthDate, ward, true, expiry);
  }

  /** Completed years of age; organisations are of any age. */
  long age(LocalDate today) {
    return birthDate == null ? Long.MAX_VALUE : ChronoUnit.YEARS.between(birthDate, today);
  }

  boolean documentValid(LocalDate today) {
    return holdsDocument && (documentExpiry == null || !documentExpiry.isBefore(today));
  }

  /** Says the kind only: dates are personal data. */
  @Override
  public String toString() {
    return "Applicant[" + kind + "]";
  }
}
