package io.dinhdanh.nfc.testkit.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.core.card.AccessKey;
import io.dinhdanh.nfc.AccessError;
import io.dinhdanh.nfc.ChipException;
import io.dinhdanh.nfc.access.Access;
import io.dinhdanh.nfc.lds.ChipFile;
import io.dinhdanh.nfc.reader.ChipDump;
import io.dinhdanh.nfc.reader.ReadPlan;
import io.dinhdanh.nfc.testkit.TestCard;
import io.dinhdanh.nfc.testkit.TestProfile;
import io.dinhdanh.nfc.testkit.chip.ChipBehaviour;
import io.dinhdanh.nfc.testkit.chip.ChipCipher;
import io.dinhdanh.nfc.testkit.chip.PaceMapping;
import io.dinhdanh.nfc.testkit.chip.PaceOption;
import io.dinhdanh.nfc.testkit.chip.ProtocolFiles;
import io.dinhdanh.nfc.testkit.chip.SoftwareChip;
import io.dinhdanh.nfc.testkit.chip.StandardGroup;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reader opens chips by PACE with integrated mapping, and by long numbers modulo a prime. */
class IntegratedMappingTest {

  private final TestCard card = TestCard.issue(TestProfile.CCCD_2021);

  @ParameterizedTest
  @CsvSource({
    "TRIPLE_DES, NIST_P256",
    "AES_128, NIST_P256",
    "AES_128, BRAINPOOL_P256",
    "AES_192, BRAINPOOL_P384",
    "AES_256, BRAINPOOL_P256",
    "AES_256, NIST_P521",
    "AES_128, MODP_1024_160",
    "TRIPLE_DES, MODP_2048_224",
    "AES_256, MODP_2048_256"
  })
  void opensAndReads(ChipCipher cipher, StandardGroup group) throws Exception {
    PaceOption option = new PaceOption(PaceMapping.INTEGRATED, cipher, group);
    SoftwareChip chip = chip(option, ChipBehaviour.vietnamese());
    for (AccessKey key : List.of(card.can(), card.mrzKey())) {
      ChipDump dump = Lab.reading(ReadPlan.bank(), key).readFrom(chip.link());
      assertEquals(Access.Method.PACE, dump.access().method());
      assertEquals(Optional.of(option.objectIdentifier()), dump.access().protocol());
      assertTrue(dump.isComplete());
    }
  }

  @Test
  void tellsAWrongNumber() {
    PaceOption option =
        new PaceOption(PaceMapping.INTEGRATED, ChipCipher.AES_128, StandardGroup.NIST_P256);
    SoftwareChip chip = chip(option, ChipBehaviour.vietnamese());
    ChipException e =
        assertThrows(
            ChipException.class,
            () -> Lab.reading(ReadPlan.bank(), Lab.WRONG_KEY).readFrom(chip.link()));
    assertTrue(e.error() instanceof AccessError.WrongKey, e.error().toString());
  }

  /**
   * 2,048 bits do not fit a short command, and PACE's own class byte leaves no room for a chain.
   */
  @ParameterizedTest
  @CsvSource({"GENERIC, MODP_2048_224", "GENERIC, MODP_2048_256", "INTEGRATED, MODP_2048_256"})
  void longNumbersNeedLongCommands(PaceMapping mapping, StandardGroup group) throws Exception {
    PaceOption option = new PaceOption(mapping, ChipCipher.AES_128, group);
    SoftwareChip able = chip(option, ChipBehaviour.vietnamese());
    ChipDump dump = Lab.reading(ReadPlan.bank(), card.can()).readFrom(able.link());
    assertEquals(Access.Method.PACE, dump.access().method());
    SoftwareChip unable = chip(option, ChipBehaviour.vietnamese().extendedLength(false));
    ChipException e =
        assertThrows(
            ChipException.class,
            () -> Lab.reading(ReadPlan.bank(), card.can()).readFrom(unable.link()));
    assertEquals(new AccessError.Refused("pace", 0x6700), e.error());
    ChipDump basic = Lab.reading(ReadPlan.bank(), card.mrzKey()).readFrom(unable.link());
    assertEquals(Access.Method.BAC, basic.access().method());
    assertTrue(basic.access().paceRefused().isPresent());
  }

  private SoftwareChip chip(PaceOption option, ChipBehaviour behaviour) {
    return card.personalise()
        .behaviour(behaviour)
        .pace(List.of(option))
        .file(ChipFile.CARD_ACCESS, ProtocolFiles.cardAccess(List.of(option)))
        .build();
  }
}
