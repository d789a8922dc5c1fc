package io.dinhdanh.benchmarks.chip;

import io.dinhdanh.core.card.AccessKey;
import io.dinhdanh.core.evidence.Outcome;
import io.dinhdanh.nfc.ChipException;
import io.dinhdanh.nfc.lds.ChipFile;
import io.dinhdanh.nfc.lds.ChipFiles;
import io.dinhdanh.nfc.reader.ChipReader;
import io.dinhdanh.nfc.reader.ChipReading;
import io.dinhdanh.nfc.reader.ReadLimits;
import io.dinhdanh.nfc.reader.ReadPlan;
import io.dinhdanh.nfc.testkit.TestCard;
import io.dinhdanh.nfc.testkit.TestProfile;
import io.dinhdanh.nfc.testkit.chip.ChipBehaviour;
import io.dinhdanh.nfc.testkit.chip.ChipBuilder;
import io.dinhdanh.nfc.testkit.chip.ChipCipher;
import io.dinhdanh.nfc.testkit.chip.FaultScript;
import io.dinhdanh.nfc.testkit.chip.LinkConditions;
import io.dinhdanh.nfc.testkit.chip.PaceMapping;
import io.dinhdanh.nfc.testkit.chip.PaceOption;
import io.dinhdanh.nfc.testkit.chip.ProtocolFiles;
import io.dinhdanh.nfc.testkit.chip.SoftwareChip;
import io.dinhdanh.nfc.testkit.chip.SoftwareLink;
import io.dinhdanh.nfc.testkit.chip.StandardGroup;
import io.dinhdanh.nfc.testkit.chip.VirtualClock;
import io.dinhdanh.nfc.trust.PassiveAuthentication;
import io.dinhdanh.nfc.trust.TrustStoreReader;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A made-up card whose chip opens by one door, on links whose clock is moved by what they carry.
 */
final class BenchCard {

  private static final byte[] CHALLENGE = {8, 7, 6, 5, 4, 3, 2, 1};
  private static final Instant NOW = Instant.parse("2026-11-22T05:00:00Z");

  private final TestCard card;
  private final Door door;
  private final VirtualClock clock = VirtualClock.at(NOW);
  private final SoftwareChip chip;
  private final PassiveAuthentication authority;

  BenchCard(TestProfile profile, Door door, ChipBehaviour behaviour) throws ChipException {
    this.card = TestCard.issue(profile);
    this.door = door;
    this.chip = built(card.personalise().behaviour(behaviour)).build();
    this.authority =
        new PassiveAuthentication(
            TrustStoreReader.parse(Map.copyOf(card.anchors())).acceptingTestAnchors(), clock);
  }

  private ChipBuilder built(ChipBuilder builder) {
    return switch (door) {
      case BAC -> builder.pace(List.of()).without(ChipFile.CARD_ACCESS);
      case PACE -> mapped(builder, PaceMapping.GENERIC);
      case PACE_IM -> mapped(builder, PaceMapping.INTEGRATED);
      case PACE_CAM -> builder;
    };
  }

  private static ChipBuilder mapped(ChipBuilder builder, PaceMapping mapping) {
    PaceOption option = new PaceOption(mapping, ChipCipher.AES_128, StandardGroup.NIST_P256);
    return builder
        .pace(List.of(option))
        .file(ChipFile.CARD_ACCESS, ProtocolFiles.cardAccess(List.of(option)));
  }

  TestCard card() {
    return card;
  }

  /** The files of the application, which every reader is to bring. */
  ChipFiles plain() {
    return card.files().without(ChipFile.CARD_ACCESS).without(ChipFile.CARD_SECURITY);
  }

  Door door() {
    return door;
  }

  AccessKey key() {
    return door == Door.BAC ? card.mrzKey() : card.can();
  }

  SoftwareLink link(FaultScript faults) {
    return chip.link(LinkConditions.usual().withFaults(faults).withClock(clock));
  }

  SoftwareLink link() {
    return link(FaultScript.none());
  }

  /** A fresh reading of what a bank needs, with a challenge for Active Authentication. */
  ChipReading reading() {
    return new ChipReader(ReadLimits.usual(), clock, new SecureRandom())
        .begin(ReadPlan.bank().withActiveAuthentication(CHALLENGE), List.of(key()), progress -> {});
  }

  /** Whether passive authentication speaks against the files. */
  boolean isRefuted(ChipFiles files) throws ChipException {
    return authority.verify(files).checks().stream()
        .anyMatch(check -> check.outcome() == Outcome.FAILED);
  }
}
