package io.dinhdanh.nfc.testkit.chip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.dinhdanh.nfc.lds.ChipFile;
import io.dinhdanh.nfc.testkit.TestCard;
import io.dinhdanh.nfc.testkit.TestProfile;
import java.util.ArrayList;
import java.util.List;
import net.sf.scuba.smartcards.CardServiceException;
import org.bouncycastle.util.encoders.Hex;
import org.jmrtd.BACKey;
import org.jmrtd.PassportService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** JMRTD reads the chip after Basic Access Control. */
class BasicAccessTest {

  private final TestCard card = TestCard.issue(TestProfile.CCCD_2021);

  @ParameterizedTest
  @CsvSource({"112,false", "223,false", "223,true", "231,true", "256,false", "4096,true"})
  void everyFileReadsEqual(int block, boolean shortIdentifiers) throws Exception {
    PassportService service = JmrtdClient.open(card.link(), block, shortIdentifiers);
    service.sendSelectApplet(false);
    service.doBAC(JmrtdClient.key(card.mrzKey()));
    for (ChipFile file :
        List.of(ChipFile.COM, ChipFile.SOD, ChipFile.DG1, ChipFile.DG2, ChipFile.DG13)) {
      JmrtdClient.assertReads(service, file, card.files().get(file).orElseThrow());
    }
  }

  @Test
  void nothingIsReadBefore() throws Exception {
    PassportService service = JmrtdClient.open(card.link());
    service.sendSelectApplet(false);
    CardServiceException refused =
        assertThrows(CardServiceException.class, () -> JmrtdClient.read(service, ChipFile.DG1));
    assertEquals("Could not select file", refused.getMessage());
  }

  @Test
  void aWrongKeyIsRefused() throws Exception {
    List<String> answers = new ArrayList<>();
    SoftwareLink link = card.link();
    PassportService service =
        JmrtdClient.open(
            command -> {
              byte[] answer = link.transceive(command);
              answers.add(Hex.toHexString(answer));
              return answer;
            });
    service.sendSelectApplet(false);
    BACKey wrong = new BACKey("123456789", "900315", "300315");
    assertThrows(CardServiceException.class, () -> service.doBAC(wrong));
    assertEquals("6300", answers.get(2));
    assertEquals("6985", answers.get(3), "a challenge serves once");
  }

  @Test
  void aLockedChipRefusesTheRightKey() throws Exception {
    SoftwareChip locking =
        card.personalise().behaviour(ChipBehaviour.usual().locksAfter(2)).build();
    BACKey wrong = new BACKey("123456789", "900315", "300315");
    for (int attempt = 0; attempt < 2; attempt++) {
      PassportService service = JmrtdClient.open(locking.link());
      service.sendSelectApplet(false);
      assertThrows(CardServiceException.class, () -> service.doBAC(wrong));
    }
    PassportService service = JmrtdClient.open(locking.link());
    service.sendSelectApplet(false);
    CardServiceException refused =
        assertThrows(
            CardServiceException.class, () -> service.doBAC(JmrtdClient.key(card.mrzKey())));
    assertEquals(StatusWord.METHOD_BLOCKED, refused.getSW());
  }
}
