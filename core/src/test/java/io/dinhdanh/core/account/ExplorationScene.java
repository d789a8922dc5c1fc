package io.dinhdanh.core.account;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The applicants whose accounts are explored. */
abstract class ExplorationScene {

  static final LocalDate FAR = LocalDate.of(2040, 1, 1);

  static final Map<String, Applicant> APPLICANTS = new LinkedHashMap<>();

  static {
    APPLICANTS.put("adult", Scene.ADULT);
    APPLICANTS.put("no card", Applicant.citizenWithoutCard(LocalDate.of(1990, 1, 1)));
    APPLICANTS.put(
        "expired card", Applicant.citizen(LocalDate.of(1990, 1, 1), LocalDate.of(2025, 1, 1)));
    APPLICANTS.put("child of 10", Applicant.citizen(LocalDate.of(2016, 1, 1), FAR));
    APPLICANTS.put("child of 3", Applicant.citizen(LocalDate.of(2023, 1, 1), FAR));
    APPLICANTS.put("ward", Scene.ADULT.underGuardianship());
    APPLICANTS.put("foreigner", Applicant.foreigner(LocalDate.of(1990, 1, 1), FAR));
    APPLICANTS.put("foreign child", Applicant.foreigner(LocalDate.of(2023, 1, 1), FAR));
    APPLICANTS.put("organisation", Applicant.organisation());
  }

  static Applicant applicant(String name) {
    return Objects.requireNonNull(APPLICANTS.get(name), name);
  }
}
