package io.dinhdanh.examples.evaluation;

import io.dinhdanh.biometrics.evaluation.Estimate;
import io.dinhdanh.biometrics.evaluation.Evaluation;
import io.dinhdanh.biometrics.evaluation.OperatingPoint;
import java.util.Locale;

/** An evaluation as a person reads it on a terminal. */
public final class EvaluationText {

  private static final String NOTHING =
      "Nothing was measured: rates need two files of one person or finger, and files of two.";

  private EvaluationText() {}

  /**
   * Some lines.
   *
   * @param evaluation the evaluation
   * @param templates how many files gave a template
   * @param failed how many gave none
   * @return the text, without a line break at the end
   */
  public static String of(Evaluation evaluation, int templates, int failed) {
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "%d templates, %d without; %d genuine and %d impostor comparisons%n",
            templates,
            failed,
            evaluation.genuine(),
            evaluation.impostor()));
    if (!EvaluationJson.comparable(evaluation)) {
      return text.append(NOTHING).toString();
    }
    text.append("EER            ").append(percent(evaluation.eer())).append(System.lineSeparator());
    text.append("rank 1         ").append(percent(evaluation.rank1()));
    for (OperatingPoint point : evaluation.operatingPoints()) {
      text.append(
          String.format(
              Locale.ROOT,
              "%nFNMR at %-6s %s from score %.4f on%s",
              point.fmr() * 100 + "%",
              percent(point.fnmr()),
              point.threshold(),
              point.reliable() ? "" : " (fewer than 30 impostor errors: rough)"));
    }
    return text.toString();
  }

  private static String percent(Estimate rate) {
    return String.format(
        Locale.ROOT,
        "%6.2f %% (%.2f to %.2f)",
        100 * rate.value(),
        100 * rate.low(),
        100 * rate.high());
  }
}
