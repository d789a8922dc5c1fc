package io.dinhdanh.examples.chip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.core.evidence.ChipChecks;
import io.dinhdanh.core.evidence.Outcome;
import io.dinhdanh.core.evidence.VerificationReport;
import io.dinhdanh.nfc.lds.ChipFile;
import io.dinhdanh.nfc.reader.ChipDump;
import io.dinhdanh.nfc.reader.ChipDumpJson;
import io.dinhdanh.nfc.reader.DumpProofs;
import io.dinhdanh.nfc.reader.ProofRequest;
import io.dinhdanh.nfc.trust.PassiveAuthentication;
import io.dinhdanh.nfc.trust.TrustStore;
import io.dinhdanh.nfc.trust.VerificationOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The dump that the documents show to clients in other languages is one that a server takes. */
class DumpExampleTest {

  private static final Path FILE =
      Path.of(System.getProperty("dinhdanh.root"), "docs", "chip-dump.example.json");

  @Test
  void theExampleIsReadAndItsSignatureHolds() throws Exception {
    ChipDump dump = ChipDumpJson.INSTANCE.read(Files.readString(FILE));
    assertTrue(
        dump.files()
            .present()
            .containsAll(List.of(ChipFile.COM, ChipFile.SOD, ChipFile.DG1, ChipFile.DG15)));
    ProofRequest asked =
        ProofRequest.none()
            .withChallenge(dump.activeAuthentication().orElseThrow().challenge().bytes());
    VerificationReport report =
        new PassiveAuthentication(TrustStore.empty(), Clock.systemUTC())
            .verify(dump.files(), DumpProofs.received(dump, asked), VerificationOptions.usual());
    Map<String, Outcome> outcomes = new HashMap<>();
    report.checks().forEach(check -> outcomes.put(check.id().value(), check.outcome()));
    assertEquals(Outcome.PASSED, outcomes.get(ChipChecks.SOD_SIGNATURE.id().value()));
    // Without the made-up country's root nothing says whose key answered, so this stays open.
    assertEquals(Outcome.NOT_DONE, outcomes.get(ChipChecks.ACTIVE_AUTHENTICATION.id().value()));
    assertEquals(dump, ChipDumpJson.INSTANCE.read(ChipDumpJson.INSTANCE.write(dump)));
  }
}
