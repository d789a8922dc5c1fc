package io.dinhdanh.core.person;

import java.util.List;

/**
 * A country in which a birth was registered, as personal numbers name it. Two countries have two
 * codes each: Azerbaijan (113, 114) and Croatia (147, 148). Immutable.
 */
public final class BirthCountry implements RegistrationPlace {

  private static final List<BirthCountry> ALL = BirthCountryTable.read();

  private final String registrationCode;
  private final String isoCode;
  private final String vietnameseName;

  BirthCountry(String registrationCode, String isoCode, String vietnameseName) {
    this.registrationCode = registrationCode;
    this.isoCode = isoCode;
    this.vietnameseName = vietnameseName;
  }

  /**
   * All of them.
   *
   * @return 195 entries in the order of their codes, 101 to 295; unmodifiable
   */
  public static List<BirthCountry> all() {
    return ALL;
  }

  @Override
  public String registrationCode() {
    return registrationCode;
  }

  /** The name as the appendix writes it, other spellings in parentheses. */
  @Override
  public String vietnameseName() {
    return vietnameseName;
  }

  /**
   * The country's code in ISO 3166-1.
   *
   * @return two upper-case letters
   */
  public String isoCode() {
    return isoCode;
  }

  /** Names the code and the country: alone it identifies nobody. */
  @Override
  public String toString() {
    return registrationCode + " " + isoCode;
  }
}
