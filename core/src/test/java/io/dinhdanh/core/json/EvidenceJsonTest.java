package io.dinhdanh.core.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.dinhdanh.core.evidence.Check;
import io.dinhdanh.core.evidence.CheckId;
import io.dinhdanh.core.evidence.ChipChecks;
import io.dinhdanh.core.evidence.Outcome;
import io.dinhdanh.core.evidence.Portrait;
import io.dinhdanh.core.evidence.Reason;
import io.dinhdanh.core.evidence.Verdict;
import io.dinhdanh.core.evidence.VerificationReport;
import io.dinhdanh.core.person.IdentityField;
import io.dinhdanh.core.person.IdentityRecord;
import io.dinhdanh.core.person.IdentitySource;
import io.dinhdanh.core.testing.RandomReports;
import io.dinhdanh.core.text.VisibleText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EvidenceJsonTest {

  private static final Instant AT = Instant.parse("2026-11-21T08:00:00Z");
  private static final Check PATH =
      new Check(
          ChipChecks.PATH,
          Outcome.PASSED,
          Reason.of("anchored", "The root is trusted.", "Chứng thư gốc được tin cậy.")
              .with("csca", "C=VN"),
          null,
          AT,
          "dinhdanh-nfc",
          false);

  @Test
  void writesTheFormThatItPromises() {
    VerificationReport report =
        new VerificationReport(
            List.of(PATH),
            Set.of(new CheckId("pa.com")),
            IdentityRecord.empty()
                .with(IdentitySource.DG1, IdentityField.PERSONAL_NUMBER, "001200000018"),
            new Portrait(new byte[] {1, 2, 3}, Portrait.Format.JPEG_2000, 0, 640),
            true,
            AT);
    assertEquals(
        """
        {"verdict":"INCOMPLETE","checks":[{"id":"pa.path",\
        "title":{"en":"A trusted country root vouches for the document signer",\
        "vi":"Chứng thư gốc quốc gia được tin cậy xác nhận người ký tài liệu"},\
        "outcome":"PASSED","reason":"The root is trusted.","vi":"Chứng thư gốc được tin cậy.",\
        "code":"anchored","data":{"csca":"C=VN"},\
        "basis":"ICAO 9303-11 §5.1; ICAO 9303-12 §7.1","subject":null,\
        "at":"2026-11-21T08:00:00Z","producer":"dinhdanh-nfc","claimed":false}],\
        "waived":["pa.com"],"identity":{"DG1":{"personalNumber":"001200000018"}},\
        "portrait":{"format":"JPEG_2000","width":null,"height":640,"bytes":3,\
        "sha256":"039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81"},\
        "copyWouldPass":true,"at":"2026-11-21T08:00:00Z"}\
        """,
        EvidenceJson.REPORT.write(report));
  }

  @Test
  void whatIsReadProvesNothing() throws MalformedJsonException {
    Check complete =
        new Check(ChipChecks.COMPLETE, Outcome.PASSED, PATH.reason(), null, AT, "nfc", false);
    VerificationReport verified =
        new VerificationReport(
            List.of(PATH, complete), Set.of(), IdentityRecord.empty(), null, false, AT);
    assertEquals(Verdict.VERIFIED, verified.verdict());
    VerificationReport read = EvidenceJson.REPORT.read(EvidenceJson.REPORT.write(verified));
    assertEquals(Verdict.NO_TRUST_ANCHOR, read.verdict());
    assertTrue(read.copyWouldPass());
    assertTrue(read.checks().stream().allMatch(Check::claimed));
    assertFalse(EvidenceJson.CHECK.read(EvidenceJson.CHECK.write(PATH)).proves());
  }

  @Test
  void readsBackWhatItWrote() throws IOException {
    Random random = new Random(20261121);
    for (int i = 0; i < 2000; i++) {
      VerificationReport report = RandomReports.next(random);
      String line = EvidenceJson.REPORT.write(report);
      assertFalse(line.codePoints().anyMatch(VisibleText::hides), line);
      assertSameStatements(report, EvidenceJson.REPORT.read(line));
      byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
      assertSameStatements(report, EvidenceJson.REPORT.read(new ByteArrayInputStream(bytes)));
    }
  }

  private static void assertSameStatements(VerificationReport wrote, VerificationReport read) {
    List<Check> claims = wrote.checks().stream().map(Check::asClaimed).collect(Collectors.toList());
    assertEquals(claims, read.checks());
    assertEquals(wrote.waived(), read.waived());
    assertEquals(wrote.identity(), read.identity());
    assertEquals(wrote.at(), read.at());
    assertTrue(read.portrait().isEmpty());
  }

  @Test
  void readsSingleChecksAndIdentities() throws MalformedJsonException {
    Random random = new Random(7);
    for (int i = 0; i < 2000; i++) {
      Check check = RandomReports.check(random);
      assertEquals(check.asClaimed(), EvidenceJson.CHECK.read(EvidenceJson.CHECK.write(check)));
      IdentityRecord identity = RandomReports.identity(random);
      assertEquals(identity, EvidenceJson.IDENTITY.read(EvidenceJson.IDENTITY.write(identity)));
    }
  }

  @Test
  void passesOverWhatItDoesNotKnow() throws MalformedJsonException {
    VerificationReport read =
        EvidenceJson.REPORT.read(
            """
            {"new":{"deep":[1,2,{"x":null}]},"verdict":17,"at":"2026-11-21T08:00:00Z",
             "identity":{"DG99":{"x":"y"},"QR":{"shoeSize":"42","name":null,"sex":"MALE"}}}\
            """);
    assertEquals(
        IdentityRecord.empty().with(IdentitySource.QR, IdentityField.SEX, "MALE"), read.identity());
    assertTrue(read.checks().isEmpty());
    assertTrue(read.waived().isEmpty());
  }

  @Test
  void namesEveryFieldInCamelCase() {
    IdentityRecord all = IdentityRecord.empty();
    for (IdentityField field : IdentityField.values()) {
      all = all.with(IdentitySource.QR, field, "x");
    }
    JsonNode names = EvidenceJson.IDENTITY.toTree(all).get("QR");
    assertEquals(IdentityField.values().length, names.size());
    names.fieldNames().forEachRemaining(name -> assertTrue(name.matches("[a-z]+([A-Z][a-z]+)*")));
    assertTrue(names.has("personalNumber"));
    assertTrue(names.has("oldNumber"));
    assertTrue(names.has("name"));
  }
}
