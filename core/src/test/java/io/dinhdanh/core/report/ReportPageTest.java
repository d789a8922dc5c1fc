package io.dinhdanh.core.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.core.evidence.Check;
import io.dinhdanh.core.evidence.Portrait;
import io.dinhdanh.core.evidence.Verdict;
import io.dinhdanh.core.evidence.VerificationReport;
import io.dinhdanh.core.person.IdentityRecord;
import io.dinhdanh.core.testing.DrawnPortrait;
import io.dinhdanh.core.testing.RandomReports;
import io.dinhdanh.core.testing.SyntheticReports;
import io.dinhdanh.core.text.Sentence;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class ReportPageTest {

  private static final Map<String, VerificationReport> REPORTS =
      Map.of(
          "verified", SyntheticReports.verified(),
          "invalid", SyntheticReports.invalid(),
          "no-trust-anchor", SyntheticReports.noTrustAnchor(),
          "incomplete", SyntheticReports.incomplete(),
          "all-sources", SyntheticReports.allSources(),
          "hostile", SyntheticReports.hostile());

  /** The pages stay in target/pages, to be looked at. */
  @Test
  void rendersEveryReportInEveryLanguage() throws IOException {
    Path folder = Files.createDirectories(Paths.get("target", "pages"));
    for (Map.Entry<String, VerificationReport> entry : REPORTS.entrySet()) {
      for (Languages languages : Languages.values()) {
        String html = ReportPage.html(entry.getValue(), languages);
        PageInspection.of(html);
        Path page = folder.resolve(entry.getKey() + "-" + OutcomeWords.look(languages) + ".html");
        Files.write(page, html.getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  @Test
  void saysTheVerdictFirstThenWhatNeedsAttentionThenWhatPassedThenTheIdentity() {
    assertEquals(Verdict.VERIFIED, SyntheticReports.verified().verdict());
    assertEquals(Verdict.NO_TRUST_ANCHOR, SyntheticReports.noTrustAnchor().verdict());
    assertEquals(Verdict.INCOMPLETE, SyntheticReports.incomplete().verdict());
    assertEquals(Verdict.INVALID, SyntheticReports.invalid().verdict());
    String text = text(SyntheticReports.invalid(), Languages.ENGLISH);
    assertInOrder(
        text,
        "INVALID",
        "Do not accept",
        "A copy would pass",
        "Failures accepted beforehand: 1",
        "Needs attention",
        "pa.dg2-hash",
        "Waived",
        "pa.unlisted",
        "pa.dsc-validity",
        "pa.com",
        "Passed",
        "pa.sod-structure",
        "Identity",
        "Not shown: browsers cannot display JPEG 2000.",
        "JPEG 2000, 480 × 640, 14 KiB",
        "Law 91/2025/QH15");
  }

  @Test
  void saysThatVerifiedIsNotTheHolder() {
    String verified = text(SyntheticReports.verified(), Languages.VIETNAMESE_FIRST);
    assertTrue(verified.contains("VERIFIED says the data is genuine, not that the holder is"));
    assertTrue(verified.contains("A copy would not pass"));
    assertFalse(verified.contains("A copy would pass"));
    assertTrue(verified.contains("21/11/2026 15:30:00 (GMT+7)"));
    assertTrue(verified.contains("dinhdanh-nfc 0.1.0"));
  }

  @Test
  void marksDifferencesBetweenSources() {
    String html = ReportPage.html(SyntheticReports.invalid(), Languages.ENGLISH);
    String row = html.substring(html.indexOf("Date of birth"));
    row = row.substring(0, row.indexOf("</tr>"));
    assertInOrder(row, "≠", "Different", "03/02/1990", "03/02/1990", "stated odd", "03/02/1992");
  }

  @Test
  void showsThePortraitOnlyIfItBeginsLikeJpeg() {
    Portrait drawn = DrawnPortrait.jpeg();
    String page = ReportPage.html(SyntheticReports.verified(), Languages.ENGLISH);
    String encoded = Base64.getEncoder().encodeToString(drawn.image());
    assertTrue(page.contains("src=\"data:image/jpeg;base64," + encoded + "\""));
    String hostile = ReportPage.html(SyntheticReports.hostile(), Languages.ENGLISH);
    assertFalse(hostile.contains("<img"));
    assertTrue(hostile.contains("the bytes do not begin like a JPEG image"));
    byte[] huge = new byte[(4 << 20) + 1];
    System.arraycopy(drawn.image(), 0, huge, 0, drawn.length());
    String large =
        ReportPage.html(empty(new Portrait(huge, Portrait.Format.JPEG, 0, 0)), Languages.ENGLISH);
    assertFalse(large.contains("<img"));
    assertTrue(large.contains("the image is too large"));
  }

  @Test
  void showsHostileTextAndObeysNoneOfIt() {
    String html = ReportPage.html(SyntheticReports.hostile(), Languages.ENGLISH_FIRST);
    assertFalse(html.contains("<script"));
    assertFalse(html.contains("\u202e"));
    assertTrue(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
    assertTrue(html.contains("<mark>U+202E</mark>UAM<mark>U+202C</mark>"));
    assertTrue(html.contains("<mark>\u2026 +1048336</mark>"));
    assertTrue(html.length() < 60_000, "long values are cut");
  }

  @Test
  void marksClaimedChecks() {
    Check claimed = SyntheticReports.verified().checks().get(0).asClaimed();
    VerificationReport report =
        new VerificationReport(
            List.of(claimed), Set.of(), IdentityRecord.empty(), null, true, Instant.EPOCH);
    String text = text(report, Languages.ENGLISH);
    assertInOrder(text, "Reported by another system", "Reported, not made here");
  }

  @Test
  void rendersWhateverAReportHolds() {
    Random random = new Random(20261121);
    for (int i = 0; i < 300; i++) {
      for (Languages languages : Languages.values()) {
        PageInspection.of(ReportPage.html(RandomReports.next(random), languages));
      }
    }
  }

  @Test
  void joinsSectionsOfTheCaller() {
    List<Section> sections = ReportPage.sections(SyntheticReports.verified());
    Sentence title = new Sentence("Journey", "Hành trình");
    String html = new Page(title, Languages.VIETNAMESE, sections).html();
    assertTrue(html.contains("<title>Hành trình</title>"));
    PageInspection.of(html);
  }

  private static VerificationReport empty(Portrait portrait) {
    return new VerificationReport(
        List.of(), Set.of(), IdentityRecord.empty(), portrait, true, Instant.EPOCH);
  }

  private static String text(VerificationReport report, Languages languages) {
    Document page = PageInspection.of(ReportPage.html(report, languages));
    return page.getDocumentElement().getTextContent();
  }

  private static void assertInOrder(String text, String... parts) {
    int from = 0;
    for (String part : parts) {
      int at = text.indexOf(part, from);
      assertTrue(at >= 0, part);
      from = at + part.length();
    }
  }
}
