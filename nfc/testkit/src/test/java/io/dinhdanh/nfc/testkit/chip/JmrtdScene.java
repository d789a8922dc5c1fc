package io.dinhdanh.nfc.testkit.chip;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.nfc.lds.ChipFile;
import io.dinhdanh.nfc.testkit.TestCard;
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
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.engines.RSAEngine;
import org.bouncycastle.crypto.signers.ISO9796d2Signer;
import org.bouncycastle.crypto.util.PublicKeyFactory;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.math.ec.ECPoint;
import org.jmrtd.AccessKeySpec;
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

/** What JMRTD as a client asks of the software chip, and how its answers are judged. */
abstract class JmrtdScene {

  static final byte[] CHALLENGE = {1, 2, 3, 4, 5, 6, 7, 8};

  final SecureRandom random = new SecureRandom();

  void readInFull(PassportService service, TestCard card) throws Exception {
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

  static PACEResult pace(PassportService service, AccessKeySpec key) throws Exception {
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

  static void chipAuthentication(PassportService service) throws Exception {
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

  static <T extends SecurityInfo> T find(DG14File file, Class<T> type) {
    return file.getSecurityInfos().stream()
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst()
        .orElseThrow();
  }

  static boolean activeAuthentication(PassportService service) throws Exception {
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

  static PublicKey activeKey(byte[] dg15) throws Exception {
    return new DG15File(new ByteArrayInputStream(dg15)).getPublicKey();
  }

  /** Whether the mapping key is the static key times the proof, by BouncyCastle's curve alone. */
  static boolean provesItself(PassportService service, PACECAMResult result) throws Exception {
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
  static byte[] mappingNumber(PACECAMResult result) throws Exception {
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

  static ECPoint point(EcGroup curve, PublicKey key) {
    java.security.spec.ECPoint point = ((ECPublicKey) key).getW();
    return curve.generator().getCurve().createPoint(point.getAffineX(), point.getAffineY());
  }
}
