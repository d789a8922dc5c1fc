package io.dinhdanh.core.account;

import io.dinhdanh.core.account.Ruleset.Rule;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The decrees on electronic identification, by the dates on which they came into force. */
final class Decrees {

  private static final LocalDate D59_FROM = LocalDate.of(2022, 10, 20);
  private static final LocalDate D69_FROM = LocalDate.of(2024, 7, 1);
  private static final LocalDate D169_FROM = LocalDate.of(2025, 7, 1);
  private static final LocalDate D320_FROM = LocalDate.of(2026, 9, 28);

  private static final Ruleset D59 =
      new Ruleset(
          "D59",
          "Decree 59/2022/ND-CP",
          D59_FROM,
          D69_FROM.minusDays(1),
          14,
          14,
          14,
          false,
          7,
          2,
          new DecisionTimes(1, 3, 7, 1, 15),
          List.of(
              new Rule("own account", "from 14 years", "Decree 59/2022 art. 11", true),
              new Rule(
                  "younger persons and wards",
                  "no account of their own: they are served through their guardian's account",
                  "Decree 59/2022 art. 11",
                  true),
              new Rule("contact", "telephone or mail address", "Decree 59/2022 art. 14", true),
              new Rule("activation", "7 days from the notice", "Decree 59/2022 art. 18", true),
              new Rule("written lock request", "2 working days", "Decree 59/2022 art. 19", true),
              new Rule(
                  "decision, citizens",
                  "level 1: 1, level 2: 3, without a card: 7 working days",
                  "Decree 59/2022 art. 17",
                  true),
              new Rule(
                  "decision, foreigners",
                  "1, 3 and 7 working days, as later under Decree 69/2024",
                  "Decree 59/2022 art. 17",
                  false),
              new Rule(
                  "decision, organisations",
                  "1 working day if the data are at hand, else 15 days",
                  "Decree 59/2022 art. 17",
                  false)));

  private static final Ruleset D69 =
      d69("D69", "Decree 69/2024/ND-CP", D69_FROM, D169_FROM.minusDays(1), true, "");
  private static final Ruleset D69_2025 =
      d69(
          "D69-2025",
          "Decree 69/2024/ND-CP as amended by Decree 169/2025/ND-CP",
          D169_FROM,
          D320_FROM.minusDays(1),
          true,
          "");
  private static final Ruleset D69_2026 =
      d69(
          "D69-2026",
          "Decree 69/2024/ND-CP as amended by Decrees 169/2025 and 320/2026/ND-CP",
          D320_FROM,
          null,
          false,
          "; articles 1 to 18 of Decree 320/2026 were not seen");

  static final List<Ruleset> ALL = List.of(D59, D69, D69_2025, D69_2026);

  private Decrees() {}

  private static Ruleset d69(
      String id,
      String title,
      LocalDate from,
      @Nullable LocalDate until,
      boolean confirmed,
      String caution) {
    return new Ruleset(
        id,
        title,
        from,
        until,
        14,
        0,
        6,
        true,
        7,
        3,
        new DecisionTimes(1, 3, 7, 3, 15),
        List.of(
            rule("own account", "from 14 years", "7", confirmed, caution),
            rule("level 1", "at any age, with a guardian under 14", "7, 10(1)", confirmed, caution),
            rule(
                "level 2",
                "from 6 years, with a guardian under 14",
                "7, 10(2)",
                confirmed,
                caution),
            rule("contact", "a telephone number in one's own name", "10", confirmed, caution),
            rule(
                "activation",
                "7 days from the notice, then the hotline",
                "14(1)",
                confirmed,
                caution),
            rule(
                "written lock request",
                "1 working day to forward and 2 to decide",
                "15",
                confirmed,
                caution),
            rule(
                "decision, citizens",
                "level 1: 1, level 2: 3, without a valid card: 7 working days",
                "13",
                confirmed,
                caution),
            rule(
                "decision, foreigners",
                "level 1: 1, level 2: 3 with biometrics on file, else 7 working days",
                "13",
                confirmed,
                caution),
            rule(
                "decision, organisations",
                "3 working days if the data are at hand, else 15 days",
                "13",
                confirmed,
                caution)));
  }

  private static Rule rule(
      String name, String value, String article, boolean confirmed, String caution) {
    return new Rule(name, value, "Decree 69/2024 art. " + article + caution, confirmed);
  }
}
