package io.dinhdanh.biometrics.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EvaluationTest {

  private static final List<String> TWO_EACH = List.of("a", "a", "b", "b");

  @Test
  void separatesWhatCanBeSeparated() {
    ScoreMatrix scores =
        ScoreMatrix.compare(TWO_EACH, true, (probe, other) -> probe / 2 == other / 2 ? 90 : 5);
    Evaluation evaluation = Evaluation.of(scores, 0.01);
    assertEquals(2, evaluation.genuine());
    assertEquals(4, evaluation.impostor());
    assertEquals(0, evaluation.eer().value());
    assertEquals(1, evaluation.rank1().value());
    assertEquals(90, evaluation.operatingPoints().get(0).threshold());
    assertEquals(0, evaluation.operatingPoints().get(0).fnmr().value());
    assertFalse(evaluation.operatingPoints().get(0).reliable());
  }

  @Test
  void countsOrderedPairsWhereTheScoreIsNotSymmetric() {
    ScoreMatrix scores = ScoreMatrix.compare(TWO_EACH, false, (probe, other) -> 10.0 * probe);
    Evaluation evaluation = Evaluation.of(scores);
    assertEquals(4, evaluation.genuine());
    assertEquals(8, evaluation.impostor());
  }

  @Test
  void aSampleWithoutTemplateIsMissedAndIsNoImpostor() {
    ScoreMatrix scores =
        ScoreMatrix.compare(
            TWO_EACH,
            true,
            (probe, other) ->
                probe == 0 || other == 0 ? Double.NaN : probe / 2 == other / 2 ? 9 : 1);
    Evaluation evaluation = Evaluation.of(scores, 0.1);
    assertEquals(2, evaluation.genuine());
    assertEquals(2, evaluation.impostor());
    assertEquals(0.5, evaluation.operatingPoints().get(0).fnmr().value());
    assertEquals(0.5, evaluation.rank1().value());
  }

  @Test
  void equalScoresOfAnImpostorStandBeforeTheMate() {
    Evaluation evaluation = Evaluation.of(ScoreMatrix.compare(TWO_EACH, true, (a, b) -> 7));
    assertEquals(0, evaluation.rank1().value());
    assertEquals(1, evaluation.identification(2).value());
    assertEquals(0.5, evaluation.eer().value());
  }

  @Test
  void aSetWithoutASecondSampleHasNothingToFind() {
    Evaluation evaluation =
        Evaluation.of(ScoreMatrix.compare(List.of("a", "b"), true, (a, b) -> 1));
    assertEquals(0, evaluation.genuine());
    assertEquals(0, evaluation.rank1().value());
    assertEquals(
        0, Evaluation.of(ScoreMatrix.compare(List.of(), true, (a, b) -> 1), 0.1).impostor());
  }

  @Test
  void agreesWithACountByHandOnRandomSets() {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      List<String> labels = new ArrayList<>();
      for (int i = 4 + random.nextInt(12); i > 0; i--) {
        labels.add("p" + random.nextInt(4));
      }
      double[][] table = new double[labels.size()][labels.size()];
      for (double[] row : table) {
        for (int i = 0; i < row.length; i++) {
          row[i] = random.nextInt(30);
        }
      }
      double limit = random.nextDouble() / 2;
      Evaluation evaluation =
          Evaluation.of(ScoreMatrix.compare(labels, false, (a, b) -> table[a][b]), limit);
      OperatingPoint point = evaluation.operatingPoints().get(0);
      double threshold = lowestThreshold(labels, table, limit);
      assertEquals(threshold, Math.min(point.threshold(), 30), "seed " + seed);
      if (evaluation.genuine() > 0) {
        assertEquals(1 - share(labels, table, true, threshold), point.fnmr().value(), 1e-12);
      }
      assertTrue(point.fnmr().low() <= point.fnmr().value());
      assertTrue(point.fnmr().value() <= point.fnmr().high());
    }
  }

  /** The lowest score among all at which the limit holds; 30 if none does. */
  private static double lowestThreshold(List<String> labels, double[][] table, double limit) {
    double lowest = 30;
    for (int a = 0; a < table.length; a++) {
      for (int b = 0; b < table.length; b++) {
        double score = table[a][b];
        if (a != b && score < lowest && share(labels, table, false, score) <= limit) {
          lowest = score;
        }
      }
    }
    return lowest;
  }

  private static double share(
      List<String> labels, double[][] table, boolean genuine, double threshold) {
    int all = 0;
    int matched = 0;
    for (int a = 0; a < table.length; a++) {
      for (int b = 0; b < table.length; b++) {
        if (a != b && labels.get(a).equals(labels.get(b)) == genuine) {
          all++;
          matched += table[a][b] >= threshold ? 1 : 0;
        }
      }
    }
    return all == 0 ? 0 : (double) matched / all;
  }
}
