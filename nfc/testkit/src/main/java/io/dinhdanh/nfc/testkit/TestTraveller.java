package io.dinhdanh.nfc.testkit;

import io.dinhdanh.core.person.Sex;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A made-up holder of a made-up country's passport.
 *
 * @param country three letters of ISO 3166 or of Doc 9303-3 §5, such as {@code UTO}
 * @param documentNumber at most nine capital letters and digits
 * @param primary the primary identifier, as the machine-readable zone writes it
 * @param secondary the secondary identifier
 * @param born the date of birth
 * @param sex the sex
 * @param issued the date of issue
 * @param expires the date of expiry
 */
public record TestTraveller(
    String country,
    String documentNumber,
    String primary,
    String secondary,
    LocalDate born,
    Sex sex,
    LocalDate issued,
    LocalDate expires) {

  /** Checks that nothing is missing. */
  public TestTraveller {
    Objects.requireNonNull(country, "country");
    Objects.requireNonNull(documentNumber, "documentNumber");
  }

  /**
   * Anna Muster of Utopia, who exists in tests only.
   *
   * @return the traveller, born on 24 December 1985
   */
  public static TestTraveller annaMuster() {
    return new TestTraveller(
        "UTO",
        "X1234567",
        "MUSTER",
        "ANNA",
        LocalDate.of(1985, 12, 24),
        Sex.FEMALE,
        LocalDate.of(2024, 8, 1),
        LocalDate.of(2034, 8, 1));
  }

  /** Names nobody: even an invented person's data stays out of logs. */
  @Override
  public String toString() {
    return "TestTraveller[" + country + "]";
  }
}
