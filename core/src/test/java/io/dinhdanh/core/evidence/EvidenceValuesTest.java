package io.dinhdanh.core.evidence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.core.person.IdentityRecord;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What evidence is made of: reports, examinations, subjects, portraits. */
class EvidenceValuesTest {

  private static final Instant AT = Instant.parse("2026-11-22T00:00:00Z");
  private static final Reason REASON = Reason.of("test", "Made up.", "Dữ liệu thử.");
  private static final byte[] FILE = {1, 2, 3, 4, 5};

  private static VerificationReport report(boolean copyWouldPass, Check... checks) {
    return new VerificationReport(
        List.of(checks), Set.of(), IdentityRecord.empty(), null, copyWouldPass, AT);
  }

  private static Check passed(CheckKind kind) {
    return new Check(kind, Outcome.PASSED, REASON, null, AT, "test", false);
  }

  @Test
  void aReportFindsTheFirstCheckOfAKind() {
    Check first = passed(ChipChecks.PATH);
    VerificationReport report = report(true, first, first.asClaimed(), passed(ChipChecks.COMPLETE));
    assertSame(first, report.check(ChipChecks.PATH).orElseThrow(AssertionError::new));
    assertEquals(Optional.empty(), report.check(ChipChecks.SOD_SIGNATURE));
  }

  @Test
  void aReportSaysWhetherACopyWouldPassAndNothingOfThePerson() {
    assertTrue(report(true).copyWouldPass());
    assertFalse(report(false).copyWouldPass());
    assertEquals(
        "VerificationReport[VERIFIED, 2 checks]",
        report(true, passed(ChipChecks.PATH), passed(ChipChecks.COMPLETE)).toString());
  }

  @Test
  void whatAReportRestsOnIsKeptBesideAllElse() {
    VerificationReport bare = report(false, passed(ChipChecks.PATH));
    assertEquals(Optional.empty(), bare.provenance());
    ChipProvenance rests =
        new ChipProvenance(
            "ab".repeat(32), null, new TreeMap<>(), null, null, null, null, null, List.of());
    VerificationReport report = bare.restingOn(rests);
    assertEquals(Optional.of(rests), report.provenance());
    assertEquals(bare.checks(), report.checks());
    assertEquals(bare.copyWouldPass(), report.copyWouldPass());
    assertEquals(bare.at(), report.at());
  }

  @Test
  void anExaminationKeepsOrderInstantProducerAndSubject() {
    Subject subject = new Subject("0a".repeat(32));
    Examination examination = new Examination(Clock.fixed(AT, ZoneOffset.UTC), "me", subject);
    examination.passed(ChipChecks.PATH, REASON);
    examination.failed(ChipChecks.COMPLETE, REASON);
    examination.warning(ChipChecks.PATH, REASON);
    examination.notDone(ChipChecks.PATH, REASON);
    examination.claimed(ChipChecks.PATH, Outcome.PASSED, REASON);
    List<Check> checks = examination.checks();
    assertEquals(
        List.of(Outcome.PASSED, Outcome.FAILED, Outcome.WARNING, Outcome.NOT_DONE, Outcome.PASSED),
        checks.stream().map(Check::outcome).toList());
    assertEquals(
        List.of(true, false, false, false, false), checks.stream().map(Check::proves).toList());
    for (Check check : checks) {
      assertEquals(AT, check.at());
      assertEquals("me", check.producer());
      assertEquals(subject, check.subject());
    }
    assertThrows(UnsupportedOperationException.class, checks::clear);
  }

  @Test
  void aSubjectIsTheKeyedHashOfRfc4231() {
    // RFC 4231, test case 1: a key of twenty 0x0b and "Hi There".
    byte[] key = new byte[20];
    Arrays.fill(key, (byte) 0x0b);
    assertEquals(
        "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7",
        Subject.of("Hi There", key).digest());
    assertEquals(64, Subject.of("x", new byte[16]).digest().length());
    assertThrows(IllegalArgumentException.class, () -> Subject.of("x", new byte[15]));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 63, 65})
  void aDigestOfAnotherLengthIsNoSubject(int length) {
    assertThrows(IllegalArgumentException.class, () -> new Subject("a".repeat(length)));
  }

  @Test
  void capitalsAreNoSubject() {
    assertThrows(IllegalArgumentException.class, () -> new Subject("A".repeat(64)));
  }

  @ParameterizedTest
  @CsvSource({"-1, 3", "2, 1", "0, 6", "6, 6"})
  void aPortraitOutsideItsFileIsRefused(int from, int to) {
    assertThrows(
        IndexOutOfBoundsException.class,
        () -> Portrait.view(FILE, from, to, Portrait.Format.JPEG, 0, 0));
  }

  @ParameterizedTest
  @CsvSource({"0, 5", "0, 0", "5, 5", "1, 4"})
  void aPortraitIsCutOutOfItsFile(int from, int to) {
    Portrait portrait = Portrait.view(FILE, from, to, Portrait.Format.JPEG_2000, 240, 320);
    assertArrayEquals(Arrays.copyOfRange(FILE, from, to), portrait.image());
    assertEquals(to - from, portrait.length());
    assertEquals(240, portrait.width());
    assertEquals(320, portrait.height());
    assertEquals("image/jp2", portrait.format().mediaType());
  }

  @Test
  void portraitsAreValues() {
    byte[] image = "image".getBytes(StandardCharsets.UTF_8);
    Portrait portrait = new Portrait(image, Portrait.Format.JPEG, 3, 4);
    Portrait same = new Portrait(image, Portrait.Format.JPEG, 3, 4);
    image[0] = 0;
    portrait.image()[1] = 0;
    assertEquals(same, portrait);
    assertEquals(same.hashCode(), portrait.hashCode());
    byte[] kept = portrait.image();
    assertNotEquals(new Portrait(kept, Portrait.Format.JPEG_2000, 3, 4), portrait);
    assertNotEquals(new Portrait(kept, Portrait.Format.JPEG, 4, 4), portrait);
    assertNotEquals(new Portrait(kept, Portrait.Format.JPEG, 3, 3), portrait);
    assertNotEquals(new Portrait(image, Portrait.Format.JPEG, 3, 4), portrait);
    assertNotEquals(new Portrait(image, Portrait.Format.JPEG, 3, 4).hashCode(), same.hashCode());
    assertFalse(portrait.equals((Object) "image"));
    assertEquals("Portrait[JPEG, 3 x 4]", portrait.toString());
  }

  @Test
  void aReasonHidesItsDataAndKeepsTheirOrder() {
    Reason reason = REASON.with("b", "2").with("a", "1");
    assertEquals("test", reason.toString());
    assertEquals(List.of("b", "a"), List.copyOf(reason.data().keySet()));
    assertEquals(Map.of(), REASON.data());
    assertNull(reason.data().get("c"));
    assertThrows(UnsupportedOperationException.class, () -> reason.data().put("c", "3"));
  }
}
