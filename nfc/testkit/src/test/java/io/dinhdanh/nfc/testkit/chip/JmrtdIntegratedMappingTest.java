package io.dinhdanh.nfc.testkit.chip;

import static org.junit.jupiter.api.Assertions.assertThrows;

import io.dinhdanh.nfc.lds.ChipFile;
import io.dinhdanh.nfc.testkit.TestCard;
import io.dinhdanh.nfc.testkit.TestProfile;
import java.math.BigInteger;
import java.security.Security;
import java.util.List;
import net.sf.scuba.smartcards.CardServiceException;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.jmrtd.AccessKeySpec;
import org.jmrtd.PACEKeySpec;
import org.jmrtd.PassportService;
import org.jmrtd.lds.PACEInfo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * JMRTD opens the chip by integrated mapping. It names the cipher's key in a way that the JDK's own
 * ciphers refuse, so BouncyCastle is asked first meanwhile.
 */
class JmrtdIntegratedMappingTest {

  private final BouncyCastleProvider provider = new BouncyCastleProvider();
  private final TestCard card = TestCard.issue(TestProfile.CCCD_2021);
  private boolean inserted;

  @BeforeEach
  void ask() {
    inserted = Security.insertProviderAt(provider, 1) > 0;
  }

  @AfterEach
  void leave() {
    if (inserted) {
      Security.removeProvider(provider.getName());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "AES_128, NIST_P256",
    "AES_128, BRAINPOOL_P256",
    "AES_256, BRAINPOOL_P256",
    "AES_256, NIST_P521",
    "AES_128, MODP_1024_160"
  })
  void readsByNumberAndByZone(ChipCipher cipher, StandardGroup group) throws Exception {
    PaceOption option = new PaceOption(PaceMapping.INTEGRATED, cipher, group);
    SoftwareChip chip = card.personalise().pace(List.of(option)).build();
    for (AccessKeySpec key :
        List.of(PACEKeySpec.createCANKey(card.can().digits()), JmrtdClient.key(card.mrzKey()))) {
      PassportService service = JmrtdClient.open(chip.link());
      pace(service, option, key);
      service.sendSelectApplet(true);
      for (ChipFile file : List.of(ChipFile.COM, ChipFile.SOD, ChipFile.DG1, ChipFile.DG2)) {
        JmrtdClient.assertReads(service, file, card.files().get(file).orElseThrow());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"AES_128, NIST_P256", "AES_128, BRAINPOOL_P256"})
  void isRefusedWithAnotherNumber(ChipCipher cipher, StandardGroup group) throws Exception {
    PaceOption option = new PaceOption(PaceMapping.INTEGRATED, cipher, group);
    SoftwareChip chip = card.personalise().pace(List.of(option)).build();
    String wrong = card.can().digits().equals("000000") ? "111111" : "000000";
    PassportService service = JmrtdClient.open(chip.link());
    assertThrows(
        CardServiceException.class, () -> pace(service, option, PACEKeySpec.createCANKey(wrong)));
  }

  private static void pace(PassportService service, PaceOption option, AccessKeySpec key)
      throws CardServiceException {
    int group = option.group().identifier();
    service.doPACE(
        key, option.objectIdentifier(), PACEInfo.toParameterSpec(group), BigInteger.valueOf(group));
  }
}
