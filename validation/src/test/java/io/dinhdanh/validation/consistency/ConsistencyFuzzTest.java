package io.dinhdanh.validation.consistency;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.dinhdanh.core.evidence.Check;
import io.dinhdanh.core.evidence.Examination;
import io.dinhdanh.core.person.IdentityField;
import io.dinhdanh.core.person.IdentityRecord;
import io.dinhdanh.core.person.IdentitySource;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** Whatever the sources state: every comparison is a check, and none quotes what it compares. */
class ConsistencyFuzzTest {

  private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
  private static final String MARK = "zqxjzqxj";

  @FuzzTest(maxDuration = "2m")
  void anyStatements(FuzzedDataProvider data) {
    IdentityRecord record = IdentityRecord.empty();
    for (int i = 0; i < 8; i++) {
      IdentitySource source = data.pickValue(IdentitySource.values());
      IdentityField field = data.pickValue(IdentityField.values());
      record = record.with(source, field, MARK + data.consumeString(20));
      record = record.with(source, data.pickValue(IdentityField.values()), data.consumeString(20));
    }
    Examination examination = new Examination(CLOCK, "test", null);
    Consistency.examine(record, examination);
    for (Check check : examination.checks()) {
      assertFalse(String.valueOf(check.reason()).contains(MARK));
    }
  }
}
