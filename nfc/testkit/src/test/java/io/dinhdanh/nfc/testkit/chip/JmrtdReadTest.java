package io.dinhdanh.nfc.testkit.chip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.core.card.Can;
import io.dinhdanh.nfc.lds.ChipFile;
import io.dinhdanh.nfc.testkit.TestCard;
import io.dinhdanh.nfc.testkit.TestProfile;
import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import net.sf.scuba.smartcards.CardServiceException;
import org.bouncycastle.crypto.digests.SHA1Digest;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.engines.RSAEngine;
import org.bouncycastle.crypto.params.RSAKeyParameters;
import org.bouncycastle.crypto.signers.ISO9796d2Signer;
import org.bouncycastle.crypto.util.PublicKeyFactory;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.math.ec.ECPoint;
import org.jmrtd.AccessKeySpec;
import org.jmrtd.PACEKeySpec;
import org.jmrtd.PassportService;
import org.jmrtd.lds.CardAccessFile;
import org.jmrtd.lds.CardSecurityFile;
import org.jmrtd.lds.ChipAuthenticationInfo;
import org.jmrtd.lds.ChipAuthenticationPublicKeyInfo;
import org.jmrtd.lds.PACEInfo;
import org.jmrtd.lds.SecurityInfo;
import org.jmrtd.lds.icao.DG14File;
import org.jmrtd.lds.icao.DG15File;
import org.jmrtd.protocol.PACECAMResult;
import org.jmrtd.protocol.PACEGMMappingResult;
import org.jmrtd.protocol.PACEResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** JMRTD reads the chip in full: by BAC and PACE, Chip and Active Authentication. */
class JmrtdReadTest {

  private static final byte[] CHALLENGE = {1, 2, 3, 4, 5, 6, 7, 8};

  private final SecureRandom random = new SecureRandom();

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

  @ParameterizedTest
  @CsvSource({
    "GENERIC,AES_128,NIST_P256",
    "GENERIC,AES_192,NIST_P384",
    "GENERIC,AES_256,BRAINPOOL_P256",
    "GENERIC,TRIPLE_DES,NIST_P224",
    "GENERIC,AES_256,BRAINPOOL_P512",
    "GENERIC,AES_256,NIST_P521",
    "GENERIC,AES_128,MODP_1024_160",
    "CHIP_AUTHENTICATION,AES_128,NIST_P256",
    "CHIP_AUTHENTICATION,AES_192,BRAINPOOL_P384",
    "CHIP_AUTHENTICATION,AES_256,BRAINPOOL_P256",
  })
  void jmrtdSpeaksEachFormOfPace(PaceMapping mapping, ChipCipher cipher, StandardGroup group)
      throws Exception {
    TestCard card = TestCard.issue(TestProfile.CHILD);
    PaceOption option = new PaceOption(mapping, cipher, group);
    ChipBuilder builder =
        card.personalise()
            .pace(List.of(option))
            .file(ChipFile.CARD_ACCESS, ProtocolFiles.cardAccess(List.of(option)));
    if (mapping == PaceMapping.CHIP_AUTHENTICATION) {
      builder.chipAuthentication(ChipAuthenticationKey.generate(group, cipher, random));
    }
    PassportService service = JmrtdClient.open(builder.build().link());
    pace(service, PACEKeySpec.createCANKey(card.can().digits()));
    service.sendSelectApplet(true);
    JmrtdClient.assertReads(service, ChipFile.DG1, card.files().get(ChipFile.DG1).orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({
    "TRIPLE_DES,NIST_P256,-1",
    "TRIPLE_DES,BRAINPOOL_P256,3",
    "AES_128,NIST_P256,-1",
    "AES_192,BRAINPOOL_P384,1",
    "AES_256,BRAINPOOL_P512,7",
    "AES_256,NIST_P521,-1",
    "AES_128,MODP_1024_160,-1",
    "TRIPLE_DES,MODP_1024_160,-1",
  })
  void jmrtdSpeaksEachFormOfChipAuthentication(
      ChipCipher cipher, StandardGroup group, int identifier) throws Exception {
    TestCard card = TestCard.issue(TestProfile.CHILD);
    ChipAuthenticationKey key = ChipAuthenticationKey.generate(group, cipher, random);
    ChipAuthenticationKey named = identifier < 0 ? key : key.withIdentifier(identifier);
    SoftwareChip chip =
        card.personalise()
            .chipAuthentication(named)
            .file(ChipFile.DG14, ProtocolFiles.dg14(List.of(), named, null))
            .build();
    PassportService service = JmrtdClient.open(chip.link());
    service.sendSelectApplet(false);
    service.doBAC(JmrtdClient.key(card.mrzKey()));
    chipAuthentication(service);
    JmrtdClient.assertReads(service, ChipFile.DG1, card.files().get(ChipFile.DG1).orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({"1024,SHA_1", "1024,SHA_256", "1280,SHA_256", "1536,SHA_512", "1024,SHA_224"})
  void rsaSignaturesVerify(int bits, ActiveHash hash) throws Exception {
    TestCard card = TestCard.issue(TestProfile.CHILD);
    ActiveAuthenticationKey key = ActiveAuthenticationKey.rsa(bits, hash, random);
    PassportService service =
        JmrtdClient.open(card.personalise().activeAuthentication(key).build().link());
    service.sendSelectApplet(false);
    service.doBAC(JmrtdClient.key(card.mrzKey()));
    PublicKey publicKey = activeKey(ProtocolFiles.dg15(key));
    byte[] response =
        service.doAA(publicKey, "SHA-1", "SHA1WithRSA/ISO9796-2", CHALLENGE).getResponse();
    assertEquals(bits / 8, response.length);
    RSAKeyParameters parameters =
        (RSAKeyParameters) PublicKeyFactory.createKey(key.publicKeyInfo());
    if (hash == ActiveHash.SHA_1 || hash == ActiveHash.SHA_256) {
      boolean implicit = hash == ActiveHash.SHA_1;
      ISO9796d2Signer verifier =
          new ISO9796d2Signer(
              new RSAEngine(), implicit ? new SHA1Digest() : new SHA256Digest(), implicit);
      verifier.init(false, parameters);
      verifier.updateWithRecoveredMessage(response);
      verifier.update(CHALLENGE, 0, CHALLENGE.length);
      assertTrue(verifier.verifySignature(response));
    }
    BigInteger message =
        new BigInteger(1, response).modPow(parameters.getExponent(), parameters.getModulus());
    byte[] octets = Bytes.ofNumber(message, bits / 8);
    assertEquals(0x6A, octets[0]);
  }

  @Test
  void aSignatureThatDoesNotFitTheAnswerNeedsExtendedLength() throws Exception {
    TestCard card = TestCard.issue(TestProfile.CHILD);
    ActiveAuthenticationKey key = ActiveAuthenticationKey.rsa(2048, ActiveHash.SHA_256, random);
    PassportService service =
        JmrtdClient.open(card.personalise().activeAuthentication(key).build().link());
    service.sendSelectApplet(false);
    service.doBAC(JmrtdClient.key(card.mrzKey()));
    byte[] response =
        service
            .doAA(
                activeKey(ProtocolFiles.dg15(key)), "SHA-256", "SHA256WithRSA/ISO9796-2", CHALLENGE)
            .getResponse();
    assertEquals(256, response.length);
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

  private void readInFull(PassportService service, TestCard card) throws Exception {
    List<ChipFile> files = new ArrayList<>(card.files().present());
    files.remove(ChipFile.CARD_ACCESS);
    files.remove(ChipFile.CARD_SECURITY);
    for (ChipFile file : files) {
      JmrtdClient.assertReads(service, file, card.files().get(file).orElseThrow());
    }
    assertTrue(activeAuthentication(service));
    chipAuthentication(service);
    for (ChipFile file : files) {
      JmrtdClient.assertReads(service, file, card.files().get(file).orElseThrow());
    }
    assertThrows(CardServiceException.class, () -> JmrtdClient.read(service, ChipFile.DG3));
  }

  private static PACEResult pace(PassportService service, AccessKeySpec key) throws Exception {
    List<PACEInfo> offered = new ArrayList<>();
    byte[] file = JmrtdClient.read(service, ChipFile.CARD_ACCESS);
    for (SecurityInfo info :
        new CardAccessFile(new ByteArrayInputStream(file)).getSecurityInfos()) {
      if (info instanceof PACEInfo pace) {
        offered.add(pace);
      }
    }
    PACEInfo first = offered.get(0);
    for (PACEInfo info : offered) {
      if (info.getObjectIdentifier().contains(".2.2.4.6.")) {
        first = info;
      }
    }
    return service.doPACE(
        key,
        first.getObjectIdentifier(),
        PACEInfo.toParameterSpec(first.getParameterId()),
        first.getParameterId());
  }

  private static void chipAuthentication(PassportService service) throws Exception {
    DG14File file =
        new DG14File(new ByteArrayInputStream(JmrtdClient.read(service, ChipFile.DG14)));
    ChipAuthenticationInfo protocol = find(file, ChipAuthenticationInfo.class);
    ChipAuthenticationPublicKeyInfo key = find(file, ChipAuthenticationPublicKeyInfo.class);
    service.doEACCA(
        key.getKeyId(),
        protocol.getObjectIdentifier(),
        key.getObjectIdentifier(),
        key.getSubjectPublicKey());
  }

  private static <T extends SecurityInfo> T find(DG14File file, Class<T> type) {
    return file.getSecurityInfos().stream()
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst()
        .orElseThrow();
  }

  private static boolean activeAuthentication(PassportService service) throws Exception {
    byte[] file = JmrtdClient.read(service, ChipFile.DG15);
    PublicKey key = activeKey(file);
    byte[] response =
        service.doAA(key, "SHA-256", "SHA256withPLAIN-ECDSA", CHALLENGE).getResponse();
    if (key.getAlgorithm().equals("RSA")) {
      ISO9796d2Signer verifier = new ISO9796d2Signer(new RSAEngine(), new SHA256Digest(), false);
      verifier.init(false, PublicKeyFactory.createKey(key.getEncoded()));
      verifier.updateWithRecoveredMessage(response);
      verifier.update(CHALLENGE, 0, CHALLENGE.length);
      return verifier.verifySignature(response);
    }
    Signature verifier = Signature.getInstance("SHA256withPLAIN-ECDSA", new BouncyCastleProvider());
    verifier.initVerify(key);
    verifier.update(CHALLENGE);
    return verifier.verify(response);
  }

  private static PublicKey activeKey(byte[] dg15) throws Exception {
    return new DG15File(new ByteArrayInputStream(dg15)).getPublicKey();
  }

  /** Whether the mapping key is the static key times the proof, by BouncyCastle's curve alone. */
  private static boolean provesItself(PassportService service, PACECAMResult result)
      throws Exception {
    byte[] file = JmrtdClient.readProtected(service, ChipFile.CARD_SECURITY);
    PublicKey key =
        new CardSecurityFile(new ByteArrayInputStream(file))
            .getSecurityInfos().stream()
                .filter(ChipAuthenticationPublicKeyInfo.class::isInstance)
                .map(ChipAuthenticationPublicKeyInfo.class::cast)
                .findFirst()
                .orElseThrow()
                .getSubjectPublicKey();
    PACEGMMappingResult mapping = (PACEGMMappingResult) result.getMappingResult();
    EcGroup curve = StandardGroup.BRAINPOOL_P256.curve();
    BigInteger proof = new BigInteger(1, mappingNumber(result));
    return curve
        .times(point(curve, key), proof)
        .equals(point(curve, mapping.getPICCMappingPublicKey()));
  }

  /**
   * The number by the initial vector of Doc 9303-11 §4.4.3.5, the encryption of minus one, for
   * which JMRTD takes a constant; its padding (a byte 80 and zeros) is taken off.
   */
  private static byte[] mappingNumber(PACECAMResult result) throws Exception {
    SecretKeySpec key =
        new SecretKeySpec(result.getWrapper().getEncryptionKey().getEncoded(), "AES");
    byte[] minusOne = new byte[16];
    Arrays.fill(minusOne, (byte) 0xFF);
    Cipher vector = Cipher.getInstance("AES/ECB/NoPadding");
    vector.init(Cipher.ENCRYPT_MODE, key);
    Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
    cipher.init(Cipher.DECRYPT_MODE, key, new IvParameterSpec(vector.doFinal(minusOne)));
    byte[] padded = cipher.doFinal(result.getEncryptedChipAuthenticationData());
    int end = padded.length - 1;
    while (end > 0 && padded[end] == 0) {
      end--;
    }
    return Arrays.copyOf(padded, end);
  }

  private static ECPoint point(EcGroup curve, PublicKey key) {
    java.security.spec.ECPoint point = ((ECPublicKey) key).getW();
    return curve.generator().getCurve().createPoint(point.getAffineX(), point.getAffineY());
  }
}
