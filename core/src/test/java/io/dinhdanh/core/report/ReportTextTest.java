package io.dinhdanh.core.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.core.evidence.VerificationReport;
import io.dinhdanh.core.testing.RandomReports;
import io.dinhdanh.core.testing.SyntheticReports;
import io.dinhdanh.core.text.VisibleText;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReportTextTest {

  @Test
  void saysTheVerdictThenOneLineForEachCheck() {
    String text = ReportText.of(SyntheticReports.incomplete(), Languages.ENGLISH);
    assertEquals(
        """
        INCOMPLETE - Not everything was checked
          Nothing failed and the issuer is trusted, but some required data was not compared with \
        what was signed.
          Do not treat the data as genuine yet. Read the missing files from the chip and verify \
        again.
          ! A copy would pass. The chip has not proved that it is the original; the same data on \
        another chip would give the same result.

        Checks: 0 failed, 1 warning, 4 not done, 4 passed
          WARNING   pa.dsc-validity      The signer's certificate has expired since the document \
        was issued.  notAfter=2026-01-31  [ICAO 9303-12 §7.1; RFC 5280 §4.1.2.5]
          not done  pa.dg1-hash          The file was signed but not read.  \
        [ICAO 9303-11 §5.1; ICAO 9303-10 §4.6.2.3]
          not done  pa.dg2-hash          The file was signed but not read.  \
        [ICAO 9303-11 §5.1; ICAO 9303-10 §4.6.2.3]
          not done  pa.dg13-hash         The file was signed but not read.  \
        [ICAO 9303-11 §5.1; ICAO 9303-10 §4.6.2.3]
          not done  pa.complete          DG1 was not compared.  [ICAO 9303-11 §5.1]
          ok        pa.sod-structure     It is a CMS SignedData with one signer.  \
        [ICAO 9303-10 §4.6.2; RFC 5652 §5]
          ok        pa.sod-digest        The digests are equal.  algorithm=SHA-256  \
        [RFC 5652 §5.4, §11.2]
          ok        pa.sod-signature     The signature verifies.  \
        algorithm=ECDSA with SHA-256, brainpoolP256r1  \
        signer=CN=Document Signer 7, O=Example, C=VN  [ICAO 9303-11 §5.1; RFC 5652 §5.6]
          ok        pa.path              The signer's certificate was issued by a trusted root.  \
        csca=CN=Example CSCA 2, C=VN  [ICAO 9303-11 §5.1; ICAO 9303-12 §7.1]
        """,
        text);
  }

  @Test
  void saysEverythingInBothLanguagesIfAsked() {
    String text = ReportText.of(SyntheticReports.invalid(), Languages.VIETNAMESE_FIRST);
    assertTrue(text.startsWith("INVALID - Không chấp nhận / Do not accept\n"));
    assertTrue(text.contains("Ngày sinh / Date of birth\n"));
    assertTrue(text.contains("      QR     03/02/1992\n"));
    assertTrue(text.contains("(được bỏ qua / waived)"));
    assertTrue(text.contains("Ảnh chân dung / Portrait: JPEG 2000, 480 × 640, 14 KiB\n"));
  }

  @Test
  void letsNothingHiddenReachTheTerminal() {
    Random random = new Random(20261121);
    for (int i = 0; i < 500; i++) {
      for (Languages languages : Languages.values()) {
        VerificationReport report = RandomReports.next(random);
        String text = ReportText.of(report, languages);
        assertFalse(text.replace("\n", "").codePoints().anyMatch(VisibleText::hides), text);
      }
    }
    String hostile = ReportText.of(SyntheticReports.hostile(), Languages.ENGLISH);
    assertTrue(hostile.contains("line2=<U+001B>[2J<U+202E>DLO<U+202C><U+0000>"));
    assertTrue(hostile.length() < 10_000);
  }
}
