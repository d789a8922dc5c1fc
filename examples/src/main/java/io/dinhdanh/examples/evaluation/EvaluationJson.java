package io.dinhdanh.examples.evaluation;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dinhdanh.biometrics.evaluation.Estimate;
import io.dinhdanh.biometrics.evaluation.Evaluation;
import io.dinhdanh.biometrics.evaluation.OperatingPoint;
import java.math.BigDecimal;
import java.util.List;

/** An evaluation as the command line prints it. */
public final class EvaluationJson {

  /**
   * The false match rates at which every evaluation is asked.
   *
   * @return fractions of 1
   */
  public static double[] limits() {
    return new double[] {0.01, 0.001, 0.0001};
  }

  private EvaluationJson() {}

  /**
   * Whether there were pairs of both sorts; without them no rate is a measurement.
   *
   * @param evaluation the evaluation
   * @return true if rates say anything
   */
  static boolean comparable(Evaluation evaluation) {
    return evaluation.genuine() > 0 && evaluation.impostor() > 0;
  }

  /**
   * The answer of a command. Rates that nothing was measured for are null.
   *
   * @param evaluation the evaluation at {@link #limits()}
   * @param templates how many files gave a template
   * @param failed the names of the files that gave none
   * @return one JSON object
   */
  public static ObjectNode tree(Evaluation evaluation, int templates, List<String> failed) {
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    tree.put("templates", templates);
    failed.forEach(tree.putArray("failedToEnrol")::add);
    tree.put("genuine", evaluation.genuine());
    tree.put("impostor", evaluation.impostor());
    if (!comparable(evaluation)) {
      tree.putNull("eer").putNull("eerInterval").putNull("rank1").putNull("rank1Interval");
      return tree.putNull("fnmr");
    }
    rates(tree, evaluation);
    return tree;
  }

  private static void rates(ObjectNode tree, Evaluation evaluation) {
    tree.put("eer", evaluation.eer().value());
    tree.set("eerInterval", interval(evaluation.eer()));
    tree.put("rank1", evaluation.rank1().value());
    tree.set("rank1Interval", interval(evaluation.rank1()));
    ObjectNode fnmr = tree.putObject("fnmr");
    for (OperatingPoint point : evaluation.operatingPoints()) {
      ObjectNode at =
          fnmr.putObject(BigDecimal.valueOf(point.fmr()).stripTrailingZeros().toPlainString());
      at.put("value", point.fnmr().value());
      at.put("low", point.fnmr().low());
      at.put("high", point.fnmr().high());
      if (Double.isInfinite(point.threshold())) {
        at.putNull("threshold");
      } else {
        at.put("threshold", point.threshold());
      }
      at.put("expectedImpostorErrors", point.expectedErrors());
      at.put("fewErrors", !point.reliable());
    }
  }

  private static ObjectNode interval(Estimate estimate) {
    ObjectNode interval = JsonNodeFactory.instance.objectNode();
    interval.put("low", estimate.low());
    interval.put("high", estimate.high());
    return interval;
  }
}
