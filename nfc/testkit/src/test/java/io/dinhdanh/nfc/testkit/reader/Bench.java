package io.dinhdanh.nfc.testkit.reader;

import io.dinhdanh.core.card.AccessKey;
import io.dinhdanh.core.evidence.Check;
import io.dinhdanh.core.evidence.Outcome;
import io.dinhdanh.nfc.ChipException;
import io.dinhdanh.nfc.lds.ChipFile;
import io.dinhdanh.nfc.lds.ChipFiles;
import io.dinhdanh.nfc.link.ChipLink;
import io.dinhdanh.nfc.reader.ChipDump;
import io.dinhdanh.nfc.reader.ChipReader;
import io.dinhdanh.nfc.reader.ChipReading;
import io.dinhdanh.nfc.reader.DumpProofs;
import io.dinhdanh.nfc.reader.ReadLimits;
import io.dinhdanh.nfc.reader.ReadPlan;
import io.dinhdanh.nfc.testkit.TestCard;
import io.dinhdanh.nfc.testkit.TestProfile;
import io.dinhdanh.nfc.testkit.chip.ChipBuilder;
import io.dinhdanh.nfc.testkit.chip.ChipCipher;
import io.dinhdanh.nfc.testkit.chip.Fault;
import io.dinhdanh.nfc.testkit.chip.FaultScript;
import io.dinhdanh.nfc.testkit.chip.LinkConditions;
import io.dinhdanh.nfc.testkit.chip.PaceMapping;
import io.dinhdanh.nfc.testkit.chip.PaceOption;
import io.dinhdanh.nfc.testkit.chip.ProtocolFiles;
import io.dinhdanh.nfc.testkit.chip.SoftwareChip;
import io.dinhdanh.nfc.testkit.chip.StandardGroup;
import io.dinhdanh.nfc.testkit.chip.VirtualClock;
import io.dinhdanh.nfc.trust.PassiveAuthentication;
import io.dinhdanh.nfc.trust.TrustStore;
import io.dinhdanh.nfc.trust.TrustStoreReader;
import io.dinhdanh.nfc.trust.VerificationOptions;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A genuine card of one kind of access, both proofs asked for, on links with faults. */
final class Bench {

  /** How the card opens. */
  enum Way {
    BAC,
    PACE,
    PACE_CAM
  }

  private static final byte[] CHALLENGE = {8, 7, 6, 5, 4, 3, 2, 1};
  private static final ReadPlan PLAN = ReadPlan.bank().withActiveAuthentication(CHALLENGE);
  private static final Instant NOW = Instant.parse("2026-11-21T05:00:00Z");

  private final TestCard card = TestCard.issue(TestProfile.CHILD);
  private final VirtualClock clock = VirtualClock.at(NOW);
  private final SoftwareChip chip;
  private final AccessKey key;
  private final PassiveAuthentication authority;

  Bench(Way way) throws ChipException {
    ChipBuilder builder = card.personalise();
    chip =
        switch (way) {
          case BAC -> builder.pace(List.of()).without(ChipFile.CARD_ACCESS).build();
          case PACE -> generic(builder).build();
          case PACE_CAM -> builder.build();
        };
    key = way == Way.BAC ? card.mrzKey() : card.can();
    TrustStore store = TrustStoreReader.parse(Map.copyOf(card.anchors())).acceptingTestAnchors();
    authority = new PassiveAuthentication(store, clock);
  }

  /** The same chip with PACE by generic mapping alone. */
  static ChipBuilder generic(ChipBuilder builder) {
    PaceOption option =
        new PaceOption(PaceMapping.GENERIC, ChipCipher.AES_128, StandardGroup.NIST_P256);
    byte[] announced = ProtocolFiles.cardAccess(List.of(option));
    return builder.pace(List.of(option)).file(ChipFile.CARD_ACCESS, announced);
  }

  ChipReading reading() {
    return new ChipReader(ReadLimits.usual(), clock, new SecureRandom())
        .begin(PLAN, List.of(key), progress -> {});
  }

  ChipLink link() {
    return link(FaultScript.none());
  }

  ChipLink link(int at, Fault fault) {
    return link(FaultScript.none().at(at, fault));
  }

  private ChipLink link(FaultScript faults) {
    return chip.link(LinkConditions.usual().withFaults(faults).withClock(clock));
  }

  /** The files without what came before there was any protection. */
  static ChipFiles protectedFiles(ChipDump dump) {
    return dump.files().without(ChipFile.CARD_ACCESS);
  }

  /** The checks that speak against a dump. */
  List<String> failures(ChipDump dump) throws ChipException {
    if (!dump.files().present().contains(ChipFile.SOD)) {
      return List.of();
    }
    return authority
        .verify(dump.files(), DumpProofs.seen(dump), VerificationOptions.usual())
        .checks()
        .stream()
        .filter(check -> check.outcome() == Outcome.FAILED)
        .map(Check::toString)
        .toList();
  }
}
