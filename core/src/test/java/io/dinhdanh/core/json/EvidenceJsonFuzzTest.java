package io.dinhdanh.core.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.dinhdanh.core.evidence.VerificationReport;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Any bytes are a report or a fault, and a report that was read can be written and read again. */
class EvidenceJsonFuzzTest {

  @FuzzTest(maxDuration = "2m")
  void readsOrRefuses(byte[] bytes) throws IOException {
    VerificationReport report;
    try {
      report = EvidenceJson.REPORT.read(new ByteArrayInputStream(bytes));
    } catch (MalformedJsonException refused) {
      refused.sentence();
      return;
    }
    String line = EvidenceJson.REPORT.write(report);
    assertEquals(line, EvidenceJson.REPORT.write(EvidenceJson.REPORT.read(line)));
  }
}
