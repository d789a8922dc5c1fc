package io.dinhdanh.nfc.authenticity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.core.evidence.Outcome;
import io.dinhdanh.nfc.access.ChipKeyAgreement;
import io.dinhdanh.nfc.access.MappingEvidence;
import io.dinhdanh.nfc.access.RelayRequest;
import io.dinhdanh.nfc.keys.EllipticKey;
import io.dinhdanh.nfc.lds.ChipAuthenticationInfo;
import io.dinhdanh.nfc.lds.ChipPublicKey;
import io.dinhdanh.nfc.lds.SecurityInfos;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.interfaces.ECPrivateKey;
import java.security.spec.ECGenParameterSpec;
import java.util.List;
import java.util.OptionalInt;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.util.BigIntegers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelayedChipAuthenticationTest {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String KEY_PROTOCOL = "0.4.0.127.0.7.2.2.1.2";

  private static KeyPair keys(String curve) throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", new BouncyCastleProvider());
    generator.initialize(new ECGenParameterSpec(curve));
    return generator.generateKeyPair();
  }

  private static SecurityInfos dg14(KeyPair keys, String protocol) {
    return new SecurityInfos(
        List.of(),
        List.of(new ChipAuthenticationInfo(protocol, 1, OptionalInt.of(3))),
        List.of(new ChipPublicKey(KEY_PROTOCOL, keys.getPublic().getEncoded(), OptionalInt.of(3))),
        List.of(),
        List.of());
  }

  @ParameterizedTest
  @CsvSource({
    "secp256r1, 1",
    "secp256r1, 2",
    "brainpoolP256r1, 3",
    "brainpoolP384r1, 4",
    "secp521r1, 2"
  })
  void believesOnlyTheChipWithThePrivateKey(String curve, int cipher) throws Exception {
    String protocol = "0.4.0.127.0.7.2.2.3.2." + cipher;
    KeyPair chip = keys(curve);
    SecurityInfos infos = dg14(chip, protocol);
    ChipKeyAgreement server = ChipKeyAgreement.begin(infos, RANDOM).orElseThrow();
    RelayRequest request = server.request();
    byte[] answer = ChipSide.answer((ECPrivateKey) chip.getPrivate(), request);
    assertTrue(
        RelayedChipAuthentication.verify(infos, protocol, server.privateKey(), answer).isGenuine());
    byte[] forged = ChipSide.answer((ECPrivateKey) keys(curve).getPrivate(), request);
    assertEquals(
        Finding.failed(Findings.WRONG_ANSWER),
        RelayedChipAuthentication.verify(infos, protocol, server.privateKey(), forged));
    for (int at = 0; at < answer.length; at++) {
      byte[] changed = answer.clone();
      changed[at] ^= 4;
      assertFalse(server.isAnsweredBy(changed), "byte " + at);
    }
    assertFalse(server.isAnsweredBy(new byte[] {(byte) 0x90, 0}));
    assertEquals("ChipKeyAgreement[" + protocol + "]", server.toString());
  }

  @Test
  void saysWhenThereIsNothingToVerify() throws Exception {
    SecurityInfos infos = dg14(keys("secp256r1"), "0.4.0.127.0.7.2.2.3.1.2");
    assertFalse(ChipKeyAgreement.begin(infos, RANDOM).isPresent());
    assertEquals(
        Finding.notDone(Findings.UNSUPPORTED),
        RelayedChipAuthentication.verify(
            infos, "0.4.0.127.0.7.2.2.3.2.2", new byte[] {1}, new byte[2]));
    SecurityInfos curves = dg14(keys("secp256r1"), "0.4.0.127.0.7.2.2.3.2.2");
    assertEquals(
        Finding.notDone(Findings.UNUSABLE_KEY),
        RelayedChipAuthentication.verify(
            curves, "0.4.0.127.0.7.2.2.3.2.2", new byte[] {0}, new byte[2]));
  }

  @Test
  void tiesTheMappingToTheStaticKey() throws Exception {
    KeyPair chip = keys("brainpoolP256r1");
    EllipticKey key = EllipticKey.decode(chip.getPublic().getEncoded());
    BigInteger number = BigIntegers.createRandomInRange(BigInteger.ONE, BigInteger.TEN, RANDOM);
    byte[] mapped = key.times(number).getEncoded(false);
    SecurityInfos security = dg14(chip, "0.4.0.127.0.7.2.2.3.2.2");
    MappingEvidence evidence = new MappingEvidence(13, mapped, number.toByteArray());
    assertTrue(ChipAuthenticationMapping.verify(security, evidence).isGenuine());
    MappingEvidence other =
        new MappingEvidence(13, mapped, number.add(BigInteger.ONE).toByteArray());
    assertEquals(
        Finding.failed(Findings.WRONG_ANSWER), ChipAuthenticationMapping.verify(security, other));
    assertEquals(
        Outcome.FAILED,
        ChipAuthenticationMapping.verify(
                dg14(keys("brainpoolP256r1"), "0.4.0.127.0.7.2.2.3.2.2"), evidence)
            .outcome());
    MappingEvidence offCurve = new MappingEvidence(13, new byte[] {4, 1, 2}, new byte[] {1});
    assertEquals(
        Finding.notDone(Findings.UNUSABLE_KEY),
        ChipAuthenticationMapping.verify(security, offCurve));
    SecurityInfos none = new SecurityInfos(List.of(), List.of(), List.of(), List.of(), List.of());
    assertEquals(
        Finding.notDone(Findings.NO_KEY), ChipAuthenticationMapping.verify(none, evidence));
  }
}
