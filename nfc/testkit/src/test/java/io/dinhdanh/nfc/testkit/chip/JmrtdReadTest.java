package io.dinhdanh.nfc.testkit.chip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.core.card.Can;
import io.dinhdanh.nfc.lds.ChipFile;
import io.dinhdanh.nfc.testkit.TestCard;
import io.dinhdanh.nfc.testkit.TestProfile;
import net.sf.scuba.smartcards.CardServiceException;
import org.jmrtd.PACEKeySpec;
import org.jmrtd.PassportService;
import org.jmrtd.protocol.PACECAMResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** JMRTD as a client reads the software chip in full, and is refused where it should be. */
class JmrtdReadTest extends JmrtdScene {

  @ParameterizedTest
  @EnumSource(TestProfile.class)
  void everyProfileReadsInFullAfterPaceByCan(TestProfile profile) throws Exception {
    TestCard card = TestCard.issue(profile);
    PassportService service = JmrtdClient.open(card.link());
    pace(service, PACEKeySpec.createCANKey(card.can().digits()));
    service.sendSelectApplet(true);
    readInFull(service, card);
  }

  @ParameterizedTest
  @EnumSource(TestProfile.class)
  void everyProfileReadsInFullAfterPaceByZone(TestProfile profile) throws Exception {
    TestCard card = TestCard.issue(profile);
    PassportService service = JmrtdClient.open(card.link());
    pace(service, JmrtdClient.key(card.mrzKey()));
    service.sendSelectApplet(true);
    readInFull(service, card);
  }

  @ParameterizedTest
  @EnumSource(TestProfile.class)
  void everyProfileReadsInFullAfterBac(TestProfile profile) throws Exception {
    TestCard card = TestCard.issue(profile);
    PassportService service = JmrtdClient.open(card.link());
    service.sendSelectApplet(false);
    service.doBAC(JmrtdClient.key(card.mrzKey()));
    readInFull(service, card);
  }

  @Test
  void aCopyHasOtherKeys() throws Exception {
    TestCard card = TestCard.issue(TestProfile.CCCD_2021);
    SoftwareChip copy = card.copied(random).build();
    PassportService service = JmrtdClient.open(copy.link());
    pace(service, PACEKeySpec.createCANKey(card.can().digits()));
    service.sendSelectApplet(true);
    assertFalse(activeAuthentication(service));
    chipAuthentication(service);
    assertThrows(CardServiceException.class, () -> JmrtdClient.read(service, ChipFile.DG1));
  }

  @Test
  void aCopyFailsTheProofOfPace() throws Exception {
    TestCard card = TestCard.issue(TestProfile.CAN_CUOC_2024);
    PACEKeySpec can = PACEKeySpec.createCANKey(card.can().digits());
    PassportService genuine = JmrtdClient.open(card.link());
    assertTrue(provesItself(genuine, (PACECAMResult) pace(genuine, can)));
    PassportService copy = JmrtdClient.open(card.copied(random).build().link());
    assertFalse(provesItself(copy, (PACECAMResult) pace(copy, can)));
  }

  @Test
  void aWrongNumberIsRefusedAndTheRightOneServesAfterIt() throws Exception {
    TestCard card = TestCard.issue(TestProfile.CCCD_2021);
    Can wrong = Can.parse(card.can().digits().equals("000000") ? "000001" : "000000");
    PassportService service = JmrtdClient.open(card.link());
    PACEKeySpec key = PACEKeySpec.createCANKey(wrong.digits());
    assertThrows(CardServiceException.class, () -> pace(service, key));
    pace(service, PACEKeySpec.createCANKey(card.can().digits()));
    service.sendSelectApplet(true);
    JmrtdClient.assertReads(service, ChipFile.DG1, card.files().get(ChipFile.DG1).orElseThrow());
  }

  @Test
  void aChipWithPaceAloneRefusesBac() throws Exception {
    TestCard card = TestCard.issue(TestProfile.CCCD_2021);
    SoftwareChip chip = card.personalise().basicAccessControl(false).build();
    PassportService service = JmrtdClient.open(chip.link());
    service.sendSelectApplet(false);
    CardServiceException refused =
        assertThrows(
            CardServiceException.class, () -> service.doBAC(JmrtdClient.key(card.mrzKey())));
    assertEquals(StatusWord.CONDITIONS_NOT_SATISFIED, refused.getSW());
  }
}
