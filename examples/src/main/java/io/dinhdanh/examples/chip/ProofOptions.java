package io.dinhdanh.examples.chip;

import io.dinhdanh.core.evidence.CheckKind;
import io.dinhdanh.core.evidence.ChipChecks;
import io.dinhdanh.core.evidence.VerificationReport;
import io.dinhdanh.core.report.SessionFacts;
import io.dinhdanh.core.report.SessionFacts.Fact;
import io.dinhdanh.nfc.ChipException;
import io.dinhdanh.nfc.authenticity.ChipProof;
import io.dinhdanh.nfc.reader.ChipDump;
import io.dinhdanh.nfc.reader.DumpProofs;
import io.dinhdanh.nfc.reader.Octets;
import io.dinhdanh.nfc.reader.ProofRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What whoever verifies a dump knows of how its proofs came about. */
final class ProofOptions {

  private static final Map<CheckKind, String> SHORT_NAMES =
      Map.of(
          ChipChecks.ACTIVE_AUTHENTICATION, "AA",
          ChipChecks.CHIP_AUTHENTICATION, "CA",
          ChipChecks.CHIP_MAPPING, "PACE-CAM");

  @Option(
      names = "--challenge",
      paramLabel = "HEX",
      converter = ChallengeConverter.class,
      description = "The eight bytes that you chose for Active Authentication.")
  private @Nullable Octets challenge;

  @Option(
      names = "--session",
      paramLabel = "FILE",
      description = "What you kept when you asked for the reading: see chip read --session.")
  private @Nullable Path session;

  @Option(
      names = "--own-reader",
      description = "The dump comes from a reader of yours: what it saw itself counts.")
  private boolean ownReader;

  /** Made by picocli. */
  ProofOptions() {}

  /** The proofs of a dump, each worth what the verifier knows of it. */
  List<ChipProof> proofs(ChipDump dump) throws ChipException, IOException {
    return ownReader ? DumpProofs.seen(dump) : DumpProofs.received(dump, request());
  }

  private ProofRequest request() throws ChipException, IOException {
    ProofRequest kept = session == null ? ProofRequest.none() : SessionFile.read(session);
    return challenge == null ? kept : kept.withChallenge(challenge.bytes());
  }

  /** How the chip was opened and proved itself, for a bank's evidence. */
  static SessionFacts facts(ChipDump dump, VerificationReport report) {
    String key = dump.access().keyKind().map(kind -> "-" + kind).orElse("");
    SessionFacts facts =
        SessionFacts.none().with(Fact.ACCESS_PROTOCOL, dump.access().method() + key);
    if (dump.activeAuthentication().isPresent()) {
      byte[] asked = dump.activeAuthentication().get().challenge().bytes();
      facts = facts.with(Fact.CHALLENGE, HexFormat.of().formatHex(asked));
    }
    List<String> proved =
        report.checks().stream()
            .filter(check -> check.proves() && SHORT_NAMES.containsKey(check.kind()))
            .map(check -> SHORT_NAMES.get(check.kind()))
            .toList();
    return proved.isEmpty()
        ? facts
        : facts.with(Fact.CHIP_PROOF_PROTOCOL, String.join(", ", proved));
  }
}
