package io.dinhdanh.nfc.testkit.chip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.nfc.lds.ChipFile;
import io.dinhdanh.nfc.testkit.TestCard;
import io.dinhdanh.nfc.testkit.TestProfile;
import java.math.BigInteger;
import java.security.PublicKey;
import java.util.List;
import org.bouncycastle.crypto.digests.SHA1Digest;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.engines.RSAEngine;
import org.bouncycastle.crypto.params.RSAKeyParameters;
import org.bouncycastle.crypto.signers.ISO9796d2Signer;
import org.bouncycastle.crypto.util.PublicKeyFactory;
import org.jmrtd.PACEKeySpec;
import org.jmrtd.PassportService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** JMRTD as a client speaks each form of each protocol with the software chip. */
class JmrtdProtocolsTest extends JmrtdScene {

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
}
