package io.dinhdanh.nfc.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.core.evidence.CheckKind;
import io.dinhdanh.core.evidence.Outcome;
import io.dinhdanh.core.evidence.Verdict;
import io.dinhdanh.core.evidence.VerificationReport;

/** What tests ask of a report. */
abstract class ReportScene {

  static void fails(VerificationReport report, CheckKind kind, String code) {
    assertEquals(code, code(report, kind));
    assertEquals(Outcome.FAILED, outcome(report, kind));
    assertEquals(Verdict.INVALID, report.verdict());
    assertTrue(report.copyWouldPass());
  }

  static Outcome outcome(VerificationReport report, CheckKind kind) {
    return report.check(kind).orElseThrow().outcome();
  }

  static String code(VerificationReport report, CheckKind kind) {
    return report.check(kind).orElseThrow().reason().code();
  }
}
