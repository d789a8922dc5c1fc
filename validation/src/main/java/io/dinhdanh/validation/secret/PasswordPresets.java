package io.dinhdanh.validation.secret;

/** The policies that have a published source. */
final class PasswordPresets {

  static final PasswordPolicy VNEID_2024 =
      vneid("!@#$^*()_", "VNeID, set a password (seeds S0 and S4, 2023 and 2024)");
  static final PasswordPolicy VNEID_2022 =
      vneid("!@#$%^", "VNeID, set a password (screen in seed S1)");
  static final PasswordPolicy VNEID_UNION =
      vneid("!@#$%^*()_", "VNeID, set a password (seeds S0, S1 and S4 together)");
  static final PasswordPolicy NIST_63B4 =
      PasswordPolicy.builder()
          .source("NIST SP 800-63B-4 §3.1.1")
          .length(15, 128)
          .refuseListed()
          .refusePersonal()
          .build();

  private PasswordPresets() {}

  private static PasswordPolicy vneid(String specials, String source) {
    return PasswordPolicy.builder()
        .source(source)
        .length(8, 20)
        .require(CharacterClass.values())
        .specials(specials)
        .others(OtherCharacters.NOTICED)
        .build();
  }
}
