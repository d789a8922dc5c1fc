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
import io.dinhdanh.nfc.access.ChipKeyAgreement;
import io.dinhdanh.nfc.lds.ChipFile;
import io.dinhdanh.nfc.lds.ChipFiles;
import io.dinhdanh.nfc.link.ChipLink;
import io.dinhdanh.nfc.reader.ChipDump;
import io.dinhdanh.nfc.reader.DumpProofs;
import io.dinhdanh.nfc.reader.ProofRequest;
import io.dinhdanh.nfc.reader.ReadPlan;
import io.dinhdanh.nfc.testkit.chip.ChipAuthenticationKey;
import io.dinhdanh.nfc.testkit.chip.ChipBehaviour;
import io.dinhdanh.nfc.testkit.chip.ChipCipher;
import io.dinhdanh.nfc.testkit.chip.ProtocolFiles;
import io.dinhdanh.nfc.testkit.chip.SoftwareChip;
import io.dinhdanh.nfc.testkit.chip.StandardGroup;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The original proves itself, to its reader and to a server, and nothing else counts as proof. */
class OriginalProofTest extends CopyScene {

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
}
