package io.dinhdanh.nfc.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.core.evidence.Check;
import io.dinhdanh.core.evidence.CheckKind;
import io.dinhdanh.core.evidence.ChipChecks;
import io.dinhdanh.core.evidence.Outcome;
import io.dinhdanh.core.evidence.Verdict;
import io.dinhdanh.core.evidence.VerificationReport;
import io.dinhdanh.nfc.ChipException;
import io.dinhdanh.nfc.access.Access;
import io.dinhdanh.nfc.access.ChipKeyAgreement;
import io.dinhdanh.nfc.access.MappingEvidence;
import io.dinhdanh.nfc.authenticity.ChipProof;
import io.dinhdanh.nfc.authenticity.ChipProofs;
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
import io.dinhdanh.nfc.testkit.chip.ActiveAuthenticationKey;
import io.dinhdanh.nfc.testkit.chip.ChipAuthenticationKey;
import io.dinhdanh.nfc.testkit.chip.ChipBehaviour;
import io.dinhdanh.nfc.testkit.chip.ChipCipher;
import io.dinhdanh.nfc.testkit.chip.ProtocolFiles;
import io.dinhdanh.nfc.testkit.chip.SoftwareChip;
import io.dinhdanh.nfc.testkit.chip.StandardGroup;
import io.dinhdanh.nfc.trust.PassiveAuthentication;
import io.dinhdanh.nfc.trust.TrustStore;
import io.dinhdanh.nfc.trust.TrustStoreReader;
import io.dinhdanh.nfc.trust.VerificationOptions;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What whoever copied a genuine card's files may try, to be taken for the original. */
class CopyAttackTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T05:00:00Z"), ZoneOffset.UTC);
  private static final byte[] CHALLENGE = {8, 7, 6, 5, 4, 3, 2, 1};
  private static final byte[] EARLIER = {1, 1, 1, 1, 1, 1, 1, 1};

  private final SecureRandom random = new SecureRandom();
  private final TestCard card = TestCard.issue(TestProfile.CAN_CUOC_2024);

  @ParameterizedTest
  @EnumSource(TestProfile.class)
  void theOriginalProvesItselfToItsReader(TestProfile profile) throws Exception {
    TestCard original = TestCard.issue(profile);
    ChipDump dump = read(original, original.link(), ReadPlan.everything());
    VerificationReport report = verify(original, dump.files(), DumpProofs.seen(dump));
    assertEquals(Verdict.VERIFIED, report.verdict());
    assertFalse(report.copyWouldPass());
    assertEquals(Outcome.PASSED, outcome(report, ChipChecks.ACTIVE_AUTHENTICATION));
    assertEquals(Outcome.PASSED, outcome(report, ChipChecks.CHIP_AUTHENTICATION));
  }

  @Test
  void theOriginalProvesItselfToAServer() throws Exception {
    ChipKeyAgreement server = ChipKeyAgreement.begin(options(), random).orElseThrow();
    ProofRequest request = ProofRequest.none().withChallenge(CHALLENGE).withAgreement(server);
    ChipDump dump = read(card, card.link(), ReadPlan.everything().withRelay(server.request()));
    VerificationReport report = verify(dump, request);
    assertEquals(Outcome.PASSED, outcome(report, ChipChecks.ACTIVE_AUTHENTICATION));
    assertEquals(Outcome.PASSED, outcome(report, ChipChecks.CHIP_AUTHENTICATION));
    assertFalse(report.copyWouldPass());
    Check mapping = report.check(ChipChecks.CHIP_MAPPING).orElseThrow();
    assertTrue(mapping.claimed(), "only the phone saw PACE");
  }

  /** Chip Authentication by numbers modulo a prime, as curves have it: own reader, server, copy. */
  @ParameterizedTest
  @CsvSource({
    "MODP_1024_160, TRIPLE_DES",
    "MODP_1024_160, AES_128",
    "MODP_2048_224, AES_192",
    "MODP_2048_256, AES_256"
  })
  void theOriginalProvesItselfByNumbers(StandardGroup group, ChipCipher cipher) throws Exception {
    ChipAuthenticationKey key = ChipAuthenticationKey.generate(group, cipher, random);
    ChipFiles files = signedWith(key);
    SoftwareChip chip = card.personalise().files(files).chipAuthentication(key).build();
    ChipDump seen = read(card, chip.link(), ReadPlan.bank());
    VerificationReport own = verify(card, seen.files(), DumpProofs.seen(seen));
    assertEquals(Outcome.PASSED, outcome(own, ChipChecks.CHIP_AUTHENTICATION));
    ChipKeyAgreement server = ChipKeyAgreement.begin(options(files), random).orElseThrow();
    ReadPlan relaying = ReadPlan.bank().withRelay(server.request());
    ProofRequest request = ProofRequest.none().withAgreement(server);
    VerificationReport relayed = verify(read(card, chip.link(), relaying), request);
    assertEquals(Outcome.PASSED, outcome(relayed, ChipChecks.CHIP_AUTHENTICATION));
    ChipAuthenticationKey other = ChipAuthenticationKey.generate(group, cipher, random);
    SoftwareChip copy = card.personalise().files(files).chipAuthentication(other).build();
    VerificationReport copied = verify(read(card, copy.link(), relaying), request);
    fails(copied, ChipChecks.CHIP_AUTHENTICATION, "wrong-answer");
  }

  /** The reader's key of 2,048 bits goes to a chip of short commands in a chain. */
  @ParameterizedTest
  @CsvSource({"MODP_2048_256, AES_256", "MODP_2048_224, TRIPLE_DES"})
  void theOriginalProvesItselfByShortCommands(StandardGroup group, ChipCipher cipher)
      throws Exception {
    ChipAuthenticationKey key = ChipAuthenticationKey.generate(group, cipher, random);
    ChipFiles files = signedWith(key);
    SoftwareChip chip =
        card.personalise()
            .files(files)
            .chipAuthentication(key)
            .behaviour(ChipBehaviour.vietnamese().extendedLength(false))
            .build();
    ChipKeyAgreement server = ChipKeyAgreement.begin(options(files), random).orElseThrow();
    for (ReadPlan plan : List.of(ReadPlan.bank(), ReadPlan.bank().withRelay(server.request()))) {
      List<byte[]> commands = new ArrayList<>();
      ChipLink link = chip.link();
      ChipDump dump =
          read(
              card,
              command -> {
                commands.add(command);
                return link.transceive(command);
              },
              plan);
      assertTrue(commands.stream().filter(one -> (one[0] & 0x1C) == 0x1C).count() > 0);
      VerificationReport report =
          plan.relay().isPresent()
              ? verify(dump, ProofRequest.none().withAgreement(server))
              : verify(card, dump.files(), DumpProofs.seen(dump));
      assertEquals(Outcome.PASSED, outcome(report, ChipChecks.CHIP_AUTHENTICATION));
    }
  }

  /** The card's data with another key in DG14, signed by the card's signer. */
  private ChipFiles signedWith(ChipAuthenticationKey key) throws Exception {
    byte[] dg14 = ProtocolFiles.dg14(List.of(), key, null);
    ChipFiles signed =
        TestDocument.of(TestCitizen.nguyenThiThu(LocalDate.of(2024, 8, 1)))
            .with(14, dg14)
            .signedBy(card.signer());
    return signed.with(ChipFile.CARD_ACCESS, card.files().get(ChipFile.CARD_ACCESS).orElseThrow());
  }

  @Test
  void whatAPhoneSaysStaysClaimed() throws Exception {
    ChipDump dump = read(card, card.link(), ReadPlan.everything());
    VerificationReport report = verify(dump, ProofRequest.none());
    assertEquals(Verdict.VERIFIED, report.verdict());
    assertTrue(report.copyWouldPass());
    for (CheckKind kind :
        List.of(
            ChipChecks.ACTIVE_AUTHENTICATION,
            ChipChecks.CHIP_AUTHENTICATION,
            ChipChecks.CHIP_MAPPING)) {
      Check check = report.check(kind).orElseThrow();
      assertEquals("claimed", check.reason().code());
      assertTrue(check.claimed());
    }
  }

  @Test
  void withoutProofsACopyWouldPass() throws Exception {
    VerificationReport report = verify(card, card.files(), List.of());
    assertTrue(report.copyWouldPass());
    assertEquals("not-asked", code(report, ChipChecks.ACTIVE_AUTHENTICATION));
    assertEquals("not-asked", code(report, ChipChecks.CHIP_AUTHENTICATION));
    ChipFiles few = card.files().without(ChipFile.DG14).without(ChipFile.DG15);
    assertEquals("no-key", code(verify(card, few, List.of()), ChipChecks.ACTIVE_AUTHENTICATION));
  }

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

  @Test
  void mappingGarbled() throws Exception {
    ChipDump dump = read(card, card.link(), ReadPlan.everything());
    MappingEvidence seen = dump.access().mapping().orElseThrow();
    byte[] number = seen.authenticationData();
    number[number.length - 1] ^= 1;
    byte[] point = seen.mappingKey();
    point[point.length - 1] ^= 1;
    for (MappingEvidence garbled :
        List.of(
            new MappingEvidence(seen.parameterId(), seen.mappingKey(), number),
            new MappingEvidence(seen.parameterId(), seen.mappingKey(), new byte[] {1}))) {
      VerificationReport report = verify(card, dump.files(), List.of(ChipProofs.mapping(garbled)));
      fails(report, ChipChecks.CHIP_MAPPING, "wrong-answer");
    }
    MappingEvidence offCurve = new MappingEvidence(seen.parameterId(), point, number);
    VerificationReport report = verify(card, dump.files(), List.of(ChipProofs.mapping(offCurve)));
    assertEquals(Outcome.NOT_DONE, outcome(report, ChipChecks.CHIP_MAPPING));
    assertTrue(report.copyWouldPass());
  }

  @Test
  void mappingByACopysOwnKey() throws Exception {
    ChipDump dump = read(card, card.copied(random).build().link(), ReadPlan.everything());
    assertEquals(Access.Method.PACE, dump.access().method());
    fails(
        verify(card, dump.files(), DumpProofs.seen(dump)), ChipChecks.CHIP_MAPPING, "wrong-answer");
  }

  @Test
  void cardSecurityIsSignedByTheCountry() throws Exception {
    VerificationReport report = verify(card, card.files(), List.of());
    assertEquals("card-security-signed", code(report, ChipChecks.CARD_SECURITY));
    byte[] file = card.files().get(ChipFile.CARD_SECURITY).orElseThrow();
    int refused = 0;
    for (int at = file.length - 1; at > 0; at -= 7) {
      byte[] changed = file.clone();
      changed[at] ^= 1;
      VerificationReport other =
          verify(card, card.files().with(ChipFile.CARD_SECURITY, changed), List.of());
      refused += outcome(other, ChipChecks.CARD_SECURITY) == Outcome.PASSED ? 0 : 1;
    }
    // What nobody signs is a few bytes around the message: versions, digest names, the tag's frame.
    assertTrue(refused > 0.9 * (file.length / 7.0), refused + " of " + file.length / 7);
  }

  /** The key for PACE lies in a file that a forger signed; DG14 does not know it. */
  @Test
  void cardSecurityOfAForger() throws Exception {
    TestCard forged = TestCard.issue(TestProfile.CAN_CUOC_2024);
    ChipFiles mixed =
        card.files()
            .with(ChipFile.CARD_SECURITY, forged.files().get(ChipFile.CARD_SECURITY).orElseThrow());
    ChipDump dump = read(forged, forged.link(), ReadPlan.everything());
    ChipProof proof = ChipProofs.mapping(dump.access().mapping().orElseThrow());
    VerificationReport report = verify(card, mixed, List.of(proof));
    assertEquals(Outcome.NOT_DONE, outcome(report, ChipChecks.CARD_SECURITY));
    assertEquals("key-not-covered", code(report, ChipChecks.CHIP_MAPPING));
    assertTrue(report.copyWouldPass());
  }

  @Test
  void aChipThatRefusesIsLookedAt() throws Exception {
    SoftwareChip shy = card.personalise().activeAuthentication(null).build();
    ChipDump dump = read(card, shy.link(), ReadPlan.bank().withoutChipAuthentication());
    VerificationReport report = verify(dump, ProofRequest.none().withChallenge(CHALLENGE));
    assertEquals("chip-refused", code(report, ChipChecks.ACTIVE_AUTHENTICATION));
    assertEquals(Outcome.WARNING, outcome(report, ChipChecks.ACTIVE_AUTHENTICATION));
    assertTrue(report.copyWouldPass());
  }

  @Test
  void aChallengeOfAnotherLengthIsNone() {
    assertThrows(
        IllegalArgumentException.class, () -> ProofRequest.none().withChallenge(new byte[7]));
  }

  private ChipProof active(ChipDump dump) {
    return ChipProofs.active(CHALLENGE, dump.activeAuthentication().orElseThrow().answer().bytes());
  }

  private ChipProof signedBy(ActiveAuthenticationKey key) throws Exception {
    SoftwareChip copy = card.personalise().activeAuthentication(key).build();
    return active(read(card, copy.link(), ReadPlan.bank()));
  }

  private SecurityInfos options() throws Exception {
    return options(card.files());
  }

  private static SecurityInfos options(ChipFiles files) throws Exception {
    return Dg14.parse(files.get(ChipFile.DG14).orElseThrow()).securityInfos();
  }

  private static ChipDump read(TestCard card, ChipLink link, ReadPlan plan) throws ChipException {
    ReadPlan asking =
        plan.challenge().isPresent() ? plan : plan.withActiveAuthentication(CHALLENGE);
    return new ChipReader(ReadLimits.usual(), Clock.systemUTC(), new SecureRandom())
        .begin(asking, List.of(card.can()), progress -> {})
        .readFrom(link);
  }

  private VerificationReport verify(ChipDump dump, ProofRequest request) throws ChipException {
    return verify(card, dump.files(), DumpProofs.received(dump, request));
  }

  private static VerificationReport verify(TestCard card, ChipFiles files, List<ChipProof> proofs)
      throws ChipException {
    TrustStore store = TrustStoreReader.parse(Map.copyOf(card.anchors())).acceptingTestAnchors();
    return new PassiveAuthentication(store, CLOCK)
        .verify(files, proofs, VerificationOptions.usual());
  }

  private static void fails(VerificationReport report, CheckKind kind, String code) {
    assertEquals(code, code(report, kind));
    assertEquals(Outcome.FAILED, outcome(report, kind));
    assertEquals(Verdict.INVALID, report.verdict());
    assertTrue(report.copyWouldPass());
  }

  private static Outcome outcome(VerificationReport report, CheckKind kind) {
    return report.check(kind).orElseThrow().outcome();
  }

  private static String code(VerificationReport report, CheckKind kind) {
    Optional<Check> check = report.check(kind);
    return check.orElseThrow().reason().code();
  }
}
