package io.dinhdanh.nfc.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.core.evidence.ChipChecks;
import io.dinhdanh.core.evidence.Outcome;
import io.dinhdanh.core.evidence.VerificationReport;
import io.dinhdanh.nfc.access.Access;
import io.dinhdanh.nfc.access.MappingEvidence;
import io.dinhdanh.nfc.authenticity.ChipProof;
import io.dinhdanh.nfc.authenticity.ChipProofs;
import io.dinhdanh.nfc.lds.ChipFile;
import io.dinhdanh.nfc.lds.ChipFiles;
import io.dinhdanh.nfc.reader.ChipDump;
import io.dinhdanh.nfc.reader.DumpProofs;
import io.dinhdanh.nfc.reader.ReadPlan;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Copies that open by PACE with chip authentication mapping, and who signed EF.CardSecurity. */
class MappingAttackTest extends CopyScene {

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
}
