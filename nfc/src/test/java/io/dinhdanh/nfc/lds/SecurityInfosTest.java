package io.dinhdanh.nfc.lds;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.dinhdanh.core.testing.EvaluationData;
import io.dinhdanh.core.testing.NeedsEvaluationData;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.jmrtd.lds.ActiveAuthenticationInfo;
import org.jmrtd.lds.CardAccessFile;
import org.jmrtd.lds.ChipAuthenticationPublicKeyInfo;
import org.jmrtd.lds.PACEInfo;
import org.jmrtd.lds.SecurityInfo;
import org.jmrtd.lds.TerminalAuthenticationInfo;
import org.jmrtd.lds.icao.DG14File;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecurityInfosTest {

  private static final PublicKey KEY = key();
  private static final String CA = SecurityInfo.ID_CA_ECDH_AES_CBC_CMAC_128;
  private static final byte[] DG14 =
      new DG14File(
              List.of(
                  new org.jmrtd.lds.ChipAuthenticationInfo(CA, 1, BigInteger.valueOf(7)),
                  new ChipAuthenticationPublicKeyInfo(KEY, BigInteger.valueOf(7)),
                  new ActiveAuthenticationInfo(ActiveAuthenticationInfo.ECDSA_PLAIN_SHA256_OID),
                  new TerminalAuthenticationInfo()))
          .getEncoded();
  private static final byte[] CARD_ACCESS =
      new CardAccessFile(
              List.of(
                  new PACEInfo(SecurityInfo.ID_PACE_ECDH_GM_AES_CBC_CMAC_128, 2, 12),
                  new PACEInfo(SecurityInfo.ID_PACE_ECDH_CAM_AES_CBC_CMAC_256, 2, 13)))
          .getEncoded();

  private static PublicKey key() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      return generator.generateKeyPair().getPublic();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void sortsTheMembersOfDg14() throws Exception {
    SecurityInfos infos = Dg14.parse(DG14).securityInfos();
    assertEquals(
        List.of(new ChipAuthenticationInfo(CA, 1, OptionalInt.of(7))), infos.chipAuthentication());
    assertEquals(List.of(SecurityInfo.ID_TA), infos.others());
    assertEquals(
        ActiveAuthenticationInfo.ECDSA_PLAIN_SHA256_OID,
        infos.activeAuthentication().get(0).signatureAlgorithm());
    assertEquals(1, infos.chipKeys().size());
    ChipPublicKey key = infos.chipKeys().get(0);
    assertEquals(OptionalInt.of(7), key.keyId());
    assertEquals(SecurityInfo.ID_PK_ECDH, key.protocol());
    assertTrue(key.encoded().length > 80);
    assertEquals(key, new ChipPublicKey(key.protocol(), key.encoded(), key.keyId()));
    assertEquals(key.hashCode(), Dg14.parse(DG14).securityInfos().chipKeys().get(0).hashCode());
    assertFalse(key.equals(new ChipPublicKey(key.protocol(), new byte[3], key.keyId())));
  }

  @Test
  void readsThePaceWaysInTheirOrder() throws Exception {
    assertEquals(
        List.of(
            new PaceInfo(SecurityInfo.ID_PACE_ECDH_GM_AES_CBC_CMAC_128, 2, OptionalInt.of(12)),
            new PaceInfo(SecurityInfo.ID_PACE_ECDH_CAM_AES_CBC_CMAC_256, 2, OptionalInt.of(13))),
        CardAccess.parse(sorted(CARD_ACCESS)).securityInfos().pace());
  }

  /** JMRTD writes a set in the order of a hash table; by the parameter's number for this test. */
  private static byte[] sorted(byte[] file) throws MalformedDataException {
    List<Tlv> members = new ArrayList<>(Tlv.parse(file).children());
    members.sort(Comparator.comparing(m -> m.encoded()[m.encoded().length - 1]));
    return Ber.object(0x31, members.stream().map(Tlv::encoded).toArray(byte[][]::new));
  }

  @Test
  void takesPaceWithoutParametersAndSkipsItsDomainParameters() throws Exception {
    byte[] gm = Ber.hex("300F 060A04007F00070202040202 020102");
    byte[] domain = Ber.hex("3012 060904007F000702020402 3005 0603550403");
    byte[] file = Ber.object(0x31, gm, domain);
    SecurityInfos infos = CardAccess.parse(file).securityInfos();
    assertEquals(
        List.of(
            new PaceInfo(SecurityInfo.ID_PACE_ECDH_GM_AES_CBC_CMAC_128, 2, OptionalInt.empty())),
        infos.pace());
    assertEquals(List.of(SecurityInfo.ID_PACE_ECDH_GM), infos.others());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3102 3000", // nothing inside
        "3103 020101", // no sequence
        "3105 3003 020101", // no protocol
        "3111 300F 060A04007F00070202040202 0201FF", // a negative version
        "3115 3013 060A04007F00070202040202 0206 010203040506", // a huge version
        "3106 3004 0600 0500", // an empty identifier
        "3107 3005 0601 80 0500" // an identifier that does not end
      })
  void refusesWhatIsNoSecurityInfo(String hex) {
    assertThrows(MalformedFileException.class, () -> CardAccess.parse(Ber.hex(hex)));
  }

  @Test
  void keepsUnknownProtocolsByName() throws Exception {
    byte[] file = Ber.hex("310A 3008 06012A 0203010203");
    assertEquals(List.of("1.2"), CardAccess.parse(file).securityInfos().others());
  }

  @Test
  @NeedsEvaluationData
  void readsTheKeysOfASpecimen() throws Exception {
    Path folder = EvaluationData.path("chip/specimens/bsi-tr03105");
    SecurityInfos infos =
        Dg14.parse(Files.readAllBytes(folder.resolve("Datagroup14.bin"))).securityInfos();
    assertFalse(infos.chipKeys().isEmpty());
    assertFalse(infos.chipAuthentication().isEmpty());
    assertTrue(
        Dg15.parse(Files.readAllBytes(folder.resolve("Datagroup15.bin"))).publicKey().length > 90);
  }

  @Test
  void readsASignedSet() throws Exception {
    byte[] file = cardSecurity(Ber.object(0x31, Tlv.parse(CARD_ACCESS).value()));
    CardSecurity security = CardSecurity.parse(file);
    assertEquals(CardAccess.parse(CARD_ACCESS).securityInfos(), security.securityInfos());
  }

  @Test
  void refusesASignedObjectOfAnotherKind() {
    byte[] file =
        Ber.object(0x30, Ber.hex("0609 2A864886F70D010701"), Ber.object(0xA0, new byte[0]));
    assertThrows(MalformedFileException.class, () -> CardSecurity.parse(file));
    assertThrows(
        MalformedFileException.class, () -> CardSecurity.parse(cardSecurity(Ber.hex("3000"))));
  }

  private static byte[] cardSecurity(byte[] set) {
    byte[] content =
        Ber.object(0x30, Ber.hex("0608 04007F0007030201"), Ber.object(0xA0, Ber.object(0x04, set)));
    return Ber.object(
        0x30,
        Ber.hex("0609 2A864886F70D010702"),
        Ber.object(0xA0, Ber.object(0x30, Ber.hex("020103 3100"), content, Ber.hex("3100"))));
  }

  @Test
  void survivesDamage() {
    Hostile.damage(ChipFile.DG14, DG14, Dg14::parse);
    Hostile.damage(ChipFile.CARD_ACCESS, CARD_ACCESS, CardAccess::parse);
    Hostile.damage(ChipFile.CARD_SECURITY, cardSecurity(CARD_ACCESS), CardSecurity::parse);
  }

  @Test
  void keepsBytesToItself() throws Exception {
    ChipPublicKey key = Dg14.parse(DG14).securityInfos().chipKeys().get(0);
    byte[] before = key.encoded();
    key.encoded()[0]++;
    assertArrayEquals(before, key.encoded());
  }

  @FuzzTest(maxDuration = "2m")
  void dg14(byte[] file) {
    Hostile.survives(ChipFile.DG14, file, Dg14::parse);
  }

  @FuzzTest(maxDuration = "2m")
  void cardAccess(byte[] file) {
    Hostile.survives(ChipFile.CARD_ACCESS, file, CardAccess::parse);
  }

  @FuzzTest(maxDuration = "2m")
  void cardSecurity(FuzzedDataProvider data) {
    Hostile.survives(
        ChipFile.CARD_SECURITY, cardSecurity(data.consumeRemainingAsBytes()), CardSecurity::parse);
  }
}
