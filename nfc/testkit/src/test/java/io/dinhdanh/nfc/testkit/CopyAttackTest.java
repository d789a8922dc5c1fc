package io.dinhdanh.nfc.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.core.evidence.ChipChecks;
import io.dinhdanh.core.evidence.Outcome;
import io.dinhdanh.core.evidence.Verdict;
import io.dinhdanh.core.evidence.VerificationReport;
import io.dinhdanh.nfc.access.ChipKeyAgreement;
import io.dinhdanh.nfc.authenticity.ChipProof;
import io.dinhdanh.nfc.authenticity.ChipProofs;
import io.dinhdanh.nfc.lds.ChipFile;
import io.dinhdanh.nfc.lds.ChipFiles;
import io.dinhdanh.nfc.reader.ChipDump;
import io.dinhdanh.nfc.reader.DumpProofs;
import io.dinhdanh.nfc.reader.ProofRequest;
import io.dinhdanh.nfc.reader.ReadPlan;
import io.dinhdanh.nfc.testkit.chip.ActiveAuthenticationKey;
import io.dinhdanh.nfc.testkit.chip.ChipAuthenticationKey;
import io.dinhdanh.nfc.testkit.chip.ChipCipher;
import io.dinhdanh.nfc.testkit.chip.ProtocolFiles;
import io.dinhdanh.nfc.testkit.chip.SoftwareChip;
import io.dinhdanh.nfc.testkit.chip.StandardGroup;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Copies of a card that replay what the original answered, or answer with keys of their own. */
class CopyAttackTest extends CopyScene {

  @Test
  void activeAuthenticationReplayed() throws Exception {
    ChipDump earlier = read(card, card.link(), ReadPlan.bank().withActiveAuthentication(EARLIER));
    ProofRequest request = ProofRequest.none().withChallenge(CHALLENGE);
    fails(verify(earlier, request), ChipChecks.ACTIVE_AUTHENTICATION, "another-challenge");
    ChipProof relabelled =
        ChipProofs.active(CHALLENGE, earlier.activeAuthentication().orElseThrow().answer().bytes());
    fails(
        verify(card, earlier.files(), List.of(relabelled)),
        ChipChecks.ACTIVE_AUTHENTICATION,
        "wrong-answer");
  }

  @Test
  void activeAuthenticationByACopysOwnKey() throws Exception {
    ChipDump dump = read(card, card.copied(random).build().link(), ReadPlan.bank());
    ProofRequest request = ProofRequest.none().withChallenge(CHALLENGE);
    fails(verify(dump, request), ChipChecks.ACTIVE_AUTHENTICATION, "wrong-answer");
  }

  /** A copy that brings its own DG15 can answer for it, and nobody signed it. */
  @Test
  void activeAuthenticationKeyNotInTheSecurityObject() throws Exception {
    ActiveAuthenticationKey own = ActiveAuthenticationKey.ecdsa(StandardGroup.NIST_P256, random);
    SoftwareChip copy =
        card.personalise()
            .file(ChipFile.DG15, ProtocolFiles.dg15(own))
            .activeAuthentication(own)
            .build();
    ChipDump dump = read(card, copy.link(), ReadPlan.bank());
    VerificationReport report = verify(card, dump.files(), List.of(active(dump)));
    assertEquals(Verdict.INVALID, report.verdict());
    assertEquals(Outcome.FAILED, outcome(report, ChipChecks.dataGroupHash(15)));
    assertEquals("key-not-covered", code(report, ChipChecks.ACTIVE_AUTHENTICATION));
    assertTrue(report.copyWouldPass());
  }

  /** The same for a document that never had a DG15. */
  @Test
  void activeAuthenticationKeySmuggledIn() throws Exception {
    TestDocument bare = TestDocument.of(TestCitizen.nguyenThiThu(LocalDate.of(2024, 8, 1)));
    ActiveAuthenticationKey own = ActiveAuthenticationKey.ecdsa(StandardGroup.NIST_P256, random);
    ChipFiles files = bare.signedBy(card.signer()).with(ChipFile.DG15, ProtocolFiles.dg15(own));
    VerificationReport report = verify(card, files, List.of(signedBy(own)));
    assertEquals(Outcome.FAILED, outcome(report, ChipChecks.UNLISTED));
    assertEquals("key-not-covered", code(report, ChipChecks.ACTIVE_AUTHENTICATION));
    assertTrue(report.copyWouldPass());
  }

  /** A forger who signs everything himself convinces nobody who trusts other roots. */
  @Test
  void activeAuthenticationUnderASelfMadeRoot() throws Exception {
    TestCard forged = TestCard.issue(TestProfile.CAN_CUOC_2024);
    ChipDump dump = read(forged, forged.link(), ReadPlan.everything());
    VerificationReport report = verify(card, dump.files(), DumpProofs.seen(dump));
    assertEquals(Verdict.NO_TRUST_ANCHOR, report.verdict());
    assertTrue(report.copyWouldPass());
    assertEquals("key-not-covered", code(report, ChipChecks.ACTIVE_AUTHENTICATION));
    assertEquals("key-not-covered", code(report, ChipChecks.CHIP_AUTHENTICATION));
    assertEquals("key-not-covered", code(report, ChipChecks.CHIP_MAPPING));
  }

  @Test
  void chipAuthenticationWithAnotherKey() throws Exception {
    SoftwareChip copy =
        card.personalise()
            .chipAuthentication(
                ChipAuthenticationKey.generate(
                    StandardGroup.BRAINPOOL_P256, ChipCipher.AES_256, random))
            .build();
    ChipDump seen = read(card, copy.link(), ReadPlan.bank());
    fails(
        verify(card, seen.files(), DumpProofs.seen(seen)),
        ChipChecks.CHIP_AUTHENTICATION,
        "wrong-answer");
    ChipKeyAgreement server = ChipKeyAgreement.begin(options(), random).orElseThrow();
    ChipDump relayed = read(card, copy.link(), ReadPlan.bank().withRelay(server.request()));
    fails(
        verify(relayed, ProofRequest.none().withAgreement(server)),
        ChipChecks.CHIP_AUTHENTICATION,
        "wrong-answer");
  }

  /** The answer to one server key does not serve for the next. */
  @Test
  void chipAuthenticationReplayed() throws Exception {
    ChipKeyAgreement first = ChipKeyAgreement.begin(options(), random).orElseThrow();
    ChipDump dump = read(card, card.link(), ReadPlan.bank().withRelay(first.request()));
    ChipKeyAgreement second = ChipKeyAgreement.begin(options(), random).orElseThrow();
    fails(
        verify(dump, ProofRequest.none().withAgreement(second)),
        ChipChecks.CHIP_AUTHENTICATION,
        "wrong-answer");
  }

  private ChipProof active(ChipDump dump) {
    return ChipProofs.active(CHALLENGE, dump.activeAuthentication().orElseThrow().answer().bytes());
  }

  private ChipProof signedBy(ActiveAuthenticationKey key) throws Exception {
    SoftwareChip copy = card.personalise().activeAuthentication(key).build();
    return active(read(card, copy.link(), ReadPlan.bank()));
  }
}
