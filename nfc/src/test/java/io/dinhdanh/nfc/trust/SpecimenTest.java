package io.dinhdanh.nfc.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.core.evidence.CheckKind;
import io.dinhdanh.core.evidence.ChipChecks;
import io.dinhdanh.core.evidence.Outcome;
import io.dinhdanh.core.evidence.Verdict;
import io.dinhdanh.core.evidence.VerificationReport;
import io.dinhdanh.core.testing.EvaluationData;
import io.dinhdanh.core.testing.NeedsEvaluationData;
import io.dinhdanh.nfc.lds.ChipFile;
import io.dinhdanh.nfc.lds.ChipFiles;
import io.dinhdanh.nfc.lds.ChipFolder;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Published specimens, as their publishers signed them. */
@NeedsEvaluationData
class SpecimenTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T00:00:00Z"), ZoneOffset.UTC);

  @ParameterizedTest
  @CsvSource({"bsi2008, INVALID", "loes2006, NO_TRUST_ANCHOR", "bsi-tr03105, INVALID"})
  void asItLies(String folder, Verdict expected) throws Exception {
    VerificationReport report = verify(specimen(folder), TrustStore.empty());
    assertEquals(expected, report.verdict());
    passed(report, ChipChecks.SOD_STRUCTURE, ChipChecks.SOD_DIGEST, ChipChecks.SOD_SIGNATURE);
    assertEquals(Outcome.WARNING, outcome(report, ChipChecks.DSC_VALIDITY));
    assertTrue(report.copyWouldPass());
  }

  @Test
  void bsi2008WithoutTheUnlistedFiles() throws Exception {
    ChipFiles files = specimen("bsi2008").without(ChipFile.DG4).without(ChipFile.DG15);
    VerificationReport report = verify(files, TrustStore.empty());
    assertEquals(Verdict.NO_TRUST_ANCHOR, report.verdict());
    for (int number : new int[] {1, 2, 3, 14}) {
      passed(report, ChipChecks.dataGroupHash(number));
    }
    passed(report, ChipChecks.COM, ChipChecks.UNLISTED, ChipChecks.COMPLETE);
  }

  @Test
  void tr03105WithoutTheUnlistedFile() throws Exception {
    ChipFiles files = specimen("bsi-tr03105").without(ChipFile.DG15);
    VerificationReport report = verify(files, TrustStore.empty());
    assertEquals(Verdict.NO_TRUST_ANCHOR, report.verdict());
    for (int number : new int[] {1, 2, 3, 4, 14}) {
      passed(report, ChipChecks.dataGroupHash(number));
    }
  }

  @Test
  void aSignerWithoutItsRootStaysUnknownEvenAmongManyRoots() throws Exception {
    TrustStore store =
        TrustStoreReader.read(
            List.of(
                EvaluationData.path("chip", "masterlists", "NL_ML_2026-07-22.ml"),
                EvaluationData.path("chip", "pki")));
    VerificationReport report = verify(specimen("loes2006"), store);
    assertEquals(Verdict.NO_TRUST_ANCHOR, report.verdict());
    assertEquals(Outcome.NOT_DONE, outcome(report, ChipChecks.PATH));
  }

  @ParameterizedTest
  @CsvSource({"bsi2008", "loes2006", "bsi-tr03105"})
  void aFlippedByteInAListedDataGroupIsInvalid(String folder) throws Exception {
    ChipFiles files = specimen(folder).without(ChipFile.DG4).without(ChipFile.DG15);
    Random random = new Random(9303);
    for (ChipFile file : files.present()) {
      for (int time = 0; file.isDataGroup() && time < 50; time++) {
        byte[] flipped = files.get(file).orElseThrow();
        flipped[random.nextInt(flipped.length)] ^= (byte) (1 + random.nextInt(255));
        VerificationReport report = verify(files.with(file, flipped), TrustStore.empty());
        assertEquals(Verdict.INVALID, report.verdict());
        assertEquals(Outcome.FAILED, outcome(report, ChipChecks.dataGroupHash(file.number())));
      }
    }
  }

  private static ChipFiles specimen(String folder) throws Exception {
    return ChipFolder.read(EvaluationData.path("chip", "specimens", folder)).files();
  }

  private static VerificationReport verify(ChipFiles files, TrustStore store) throws Exception {
    return new PassiveAuthentication(store, CLOCK).verify(files);
  }

  private static void passed(VerificationReport report, CheckKind... kinds) {
    for (CheckKind kind : kinds) {
      assertEquals(Outcome.PASSED, outcome(report, kind), kind.id()::value);
    }
  }

  private static Outcome outcome(VerificationReport report, CheckKind kind) {
    return report.check(kind).orElseThrow().outcome();
  }
}
