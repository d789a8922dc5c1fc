package io.dinhdanh.nfc.testkit;

import io.dinhdanh.core.evidence.VerificationReport;
import io.dinhdanh.nfc.ChipException;
import io.dinhdanh.nfc.authenticity.ChipProof;
import io.dinhdanh.nfc.lds.ChipFile;
import io.dinhdanh.nfc.lds.ChipFiles;
import io.dinhdanh.nfc.lds.Dg14;
import io.dinhdanh.nfc.lds.SecurityInfos;
import io.dinhdanh.nfc.link.ChipLink;
import io.dinhdanh.nfc.reader.ChipDump;
import io.dinhdanh.nfc.reader.ChipReader;
import io.dinhdanh.nfc.reader.DumpProofs;
import io.dinhdanh.nfc.reader.ProofRequest;
import io.dinhdanh.nfc.reader.ReadLimits;
import io.dinhdanh.nfc.reader.ReadPlan;
import io.dinhdanh.nfc.trust.PassiveAuthentication;
import io.dinhdanh.nfc.trust.TrustStore;
import io.dinhdanh.nfc.trust.TrustStoreReader;
import io.dinhdanh.nfc.trust.VerificationOptions;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** A card that can prove itself, and what reads and verifies it. */
abstract class CopyScene extends ReportScene {

  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T05:00:00Z"), ZoneOffset.UTC);
  static final byte[] CHALLENGE = {8, 7, 6, 5, 4, 3, 2, 1};
  static final byte[] EARLIER = {1, 1, 1, 1, 1, 1, 1, 1};

  final SecureRandom random = new SecureRandom();
  final TestCard card = TestCard.issue(TestProfile.CAN_CUOC_2024);

  SecurityInfos options() throws Exception {
    return options(card.files());
  }

  static SecurityInfos options(ChipFiles files) throws Exception {
    return Dg14.parse(files.get(ChipFile.DG14).orElseThrow()).securityInfos();
  }

  static ChipDump read(TestCard card, ChipLink link, ReadPlan plan) throws ChipException {
    ReadPlan asking =
        plan.challenge().isPresent() ? plan : plan.withActiveAuthentication(CHALLENGE);
    return new ChipReader(ReadLimits.usual(), Clock.systemUTC(), new SecureRandom())
        .begin(asking, List.of(card.can()), progress -> {})
        .readFrom(link);
  }

  VerificationReport verify(ChipDump dump, ProofRequest request) throws ChipException {
    return verify(card, dump.files(), DumpProofs.received(dump, request));
  }

  static VerificationReport verify(TestCard card, ChipFiles files, List<ChipProof> proofs)
      throws ChipException {
    TrustStore store = TrustStoreReader.parse(Map.copyOf(card.anchors())).acceptingTestAnchors();
    return new PassiveAuthentication(store, CLOCK)
        .verify(files, proofs, VerificationOptions.usual());
  }
}
