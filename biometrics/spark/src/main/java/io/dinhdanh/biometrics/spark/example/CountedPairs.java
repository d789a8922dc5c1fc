package io.dinhdanh.biometrics.spark.example;

import io.dinhdanh.biometrics.spark.Pair;
import io.dinhdanh.biometrics.spark.PairReport;

/**
 * What a job found of what was planted.
 *
 * @param planted how many people came twice
 * @param found how many of them were found
 * @param wrong how many pairs of different people were found
 */
record CountedPairs(int planted, int found, int wrong) {

  static CountedPairs of(MadeUpBank bank, PairReport report) {
    int found = 0;
    for (Pair pair : report.pairs()) {
      found += bank.isPlanted(pair.one(), pair.other()) ? 1 : 0;
    }
    return new CountedPairs(bank.planted(), found, report.pairs().size() - found);
  }
}
