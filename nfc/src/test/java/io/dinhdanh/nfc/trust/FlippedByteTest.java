package io.dinhdanh.nfc.trust;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.core.evidence.ChipChecks;
import io.dinhdanh.core.evidence.Outcome;
import io.dinhdanh.core.evidence.Verdict;
import io.dinhdanh.core.evidence.VerificationReport;
import io.dinhdanh.core.testing.EvaluationData;
import io.dinhdanh.core.testing.NeedsEvaluationData;
import io.dinhdanh.nfc.lds.ChipFile;
import io.dinhdanh.nfc.lds.ChipFiles;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The ETSI test SOD with its CSCA, flipped at every byte. */
@NeedsEvaluationData
class FlippedByteTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T00:00:00Z"), ZoneOffset.UTC);

  private final byte[] sod =
      Files.readAllBytes(EvaluationData.path("chip", "pki", "ef.sod_de_9712AB14.bin"));
  private final TrustStore store =
      TrustStoreReader.read(
          List.of(EvaluationData.path("chip", "pki", "csca_de_0130846f22c2.der")));
  private final PassiveAuthentication authentication = new PassiveAuthentication(store, CLOCK);

  FlippedByteTest() throws Exception {}

  @Test
  void unchangedItLeadsToItsRoot() throws Exception {
    VerificationReport report = verify(sod);
    assertEquals(Verdict.INCOMPLETE, report.verdict());
    assertEquals(Outcome.PASSED, report.check(ChipChecks.PATH).orElseThrow().outcome());
    assertEquals(Outcome.WARNING, report.check(ChipChecks.DSC_VALIDITY).orElseThrow().outcome());
  }

  @Test
  void whereThePathStillPassesListAndSignerAreTheOriginals() throws Exception {
    SecurityObject original = SecurityObject.parse(sod);
    PkiCertificate signer = signer(original);
    int passed = 0;
    for (int offset = 0; offset < sod.length; offset++) {
      for (int bit : new int[] {0x01, 0x80, 0xFF}) {
        byte[] flipped = sod.clone();
        flipped[offset] ^= (byte) bit;
        VerificationReport report = verify(flipped);
        assertNotEquals(Verdict.VERIFIED, report.verdict());
        if (report.verdict() == Verdict.INCOMPLETE) {
          passed++;
          SecurityObject read = SecurityObject.parse(flipped);
          assertArrayEquals(original.message().content(), read.message().content());
          assertEquals(signer, signer(read));
        }
      }
    }
    // Versions, the set of digest algorithms, algorithm parameters: nobody signs those.
    assertTrue(passed < 3 * 30, "more passed than what nobody signs: " + passed);
  }

  private PkiCertificate signer(SecurityObject object) {
    return object.message().signerCertificate(store).orElseThrow();
  }

  private VerificationReport verify(byte[] file) throws Exception {
    return authentication.verify(ChipFiles.empty().with(ChipFile.SOD, file));
  }
}
