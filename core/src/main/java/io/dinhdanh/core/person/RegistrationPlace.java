package io.dinhdanh.core.person;

import java.util.Optional;

/**
 * Where a person's birth was registered, as the first three digits of a {@link PersonalNumber} name
 * it: one of the 63 provinces before July 2025, or a country. The codes are those in the appendix
 * of Circular 07/2016/TT-BCA, kept by Circular 59/2021/TT-BCA art. 4.
 *
 * <p>They are not the codes of today's {@link Province provinces}: 015 is Yên Bái here, 15 is Lào
 * Cai there. A registration code always has three digits, a province's code two, and neither type
 * accepts the other's.
 */
public sealed interface RegistrationPlace permits BirthProvince, BirthCountry {

  /**
   * The code that personal numbers begin with.
   *
   * @return three digits
   */
  String registrationCode();

  /**
   * The place's name as the appendix writes it.
   *
   * @return the Vietnamese name, with diacritics
   */
  String vietnameseName();

  /**
   * Finds a place by its code.
   *
   * @param registrationCode three digits
   * @return the place, if the code is in use
   */
  static Optional<RegistrationPlace> ofRegistrationCode(String registrationCode) {
    return registrationCode.length() == 3
        ? Optional.ofNullable(RegistrationPlaces.at(registrationCode))
        : Optional.empty();
  }
}
