package io.dinhdanh.core.account;

/**
 * The time that an authority has to decide on a complete file, in working days unless said
 * otherwise (Decree 59/2022 art. 17; Decree 69/2024 art. 13).
 *
 * @param level1 level 1, citizens and foreigners
 * @param level2 level 2 with a valid card, or of a foreigner whose biometrics are on file
 * @param level2Longer level 2 without a valid card, or of a foreigner whose biometrics are new
 * @param organisation an organisation whose data are at hand
 * @param organisationLonger an organisation whose data must be verified, in calendar days
 */
public record DecisionTimes(
    int level1, int level2, int level2Longer, int organisation, int organisationLonger) {

  /**
   * The time for a case.
   *
   * @param fileCase the case
   * @return working days; calendar days if {@link #calendarDays} says so
   */
  public int days(FileCase fileCase) {
    return switch (fileCase) {
      case ONLINE -> level1;
      case CARD_HELD, BIOMETRICS_ON_FILE -> level2;
      case WITH_CARD_ISSUANCE, BIOMETRICS_NEW -> level2Longer;
      case DATA_IN_DATABASE -> organisation;
      case DATA_TO_VERIFY -> organisationLonger;
    };
  }

  /**
   * Tells whether the law counts this case in calendar days ("15 days").
   *
   * @param fileCase the case
   * @return true for an organisation whose data must be verified
   */
  public boolean calendarDays(FileCase fileCase) {
    return fileCase == FileCase.DATA_TO_VERIFY;
  }
}
