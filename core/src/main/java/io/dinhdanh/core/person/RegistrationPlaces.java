package io.dinhdanh.core.person;

import org.jspecify.annotations.Nullable;

/** All places of birth registration, at the index that their code is as a number. */
final class RegistrationPlaces {

  private static final @Nullable RegistrationPlace[] BY_CODE = new RegistrationPlace[1000];

  static {
    for (BirthProvince province : BirthProvince.values()) {
      BY_CODE[index(province.registrationCode())] = province;
    }
    for (BirthCountry country : BirthCountry.all()) {
      BY_CODE[index(country.registrationCode())] = country;
    }
  }

  private RegistrationPlaces() {}

  /** The place that the first three characters name, or null; does not allocate. */
  static @Nullable RegistrationPlace at(String digits) {
    int index = index(digits);
    return index < 0 ? null : BY_CODE[index];
  }

  private static int index(String digits) {
    int index = 0;
    for (int i = 0; i < 3; i++) {
      int digit = digits.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      index = 10 * index + digit;
    }
    return index;
  }
}
