package io.dinhdanh.nfc.authenticity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.dinhdanh.core.evidence.Outcome;
import io.dinhdanh.nfc.lds.ActiveAuthenticationInfo;
import io.dinhdanh.nfc.lds.Dg14;
import io.dinhdanh.nfc.lds.Dg15;
import java.io.InputStream;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.RSAPrivateKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.bouncycastle.crypto.Digest;
import org.bouncycastle.crypto.engines.RSAEngine;
import org.bouncycastle.crypto.params.RSAKeyParameters;
import org.bouncycastle.crypto.signers.ISO9796d2Signer;
import org.bouncycastle.crypto.util.DigestFactory;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.util.BigIntegers;
import org.jmrtd.lds.icao.DG15File;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActiveAuthenticationTest {

  private static final byte[] CHALLENGE = {1, 2, 3, 4, 5, 6, 7, 8};
  private static final BouncyCastleProvider PROVIDER = new BouncyCastleProvider();
  private static final KeyPair RSA = rsa(1_024);

  private static KeyPair rsa(int bits) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(bits);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Dg15 dg15(KeyPair keys) throws Exception {
    return Dg15.parse(new DG15File(keys.getPublic()).getEncoded());
  }

  /** The chip's side as BouncyCastle signs it: a nonce of the chip's, then the challenge. */
  private static byte[] sign(KeyPair keys, Digest digest, boolean implicit) throws Exception {
    RSAPrivateKey key = (RSAPrivateKey) keys.getPrivate();
    ISO9796d2Signer signer = new ISO9796d2Signer(new RSAEngine(), digest, implicit);
    signer.init(true, new RSAKeyParameters(true, key.getModulus(), key.getPrivateExponent()));
    int length = (key.getModulus().bitLength() + 7) / 8;
    byte[] nonce = new byte[length - digest.getDigestSize() - (implicit ? 2 : 3)];
    new SecureRandom().nextBytes(nonce);
    signer.update(nonce, 0, nonce.length);
    signer.update(CHALLENGE, 0, CHALLENGE.length);
    return signer.generateSignature();
  }

  @ParameterizedTest
  @CsvSource({
    "SHA-1, true",
    "SHA-1, false",
    "SHA-224, false",
    "SHA-256, false",
    "SHA-384, false",
    "SHA-512, false"
  })
  void takesEachTrailerOfRsa(String name, boolean implicit) throws Exception {
    byte[] answer = sign(RSA, digest(name), implicit);
    Finding finding = ActiveAuthentication.verify(dg15(RSA), List.of(), CHALLENGE, answer);
    assertEquals(Finding.passed(Findings.CHIP_ANSWERED), finding);
    assertTrue(finding.isGenuine());
  }

  private static Digest digest(String name) {
    return switch (name) {
      case "SHA-224" -> DigestFactory.createSHA224();
      case "SHA-256" -> DigestFactory.createSHA256();
      case "SHA-384" -> DigestFactory.createSHA384();
      case "SHA-512" -> DigestFactory.createSHA512();
      default -> DigestFactory.createSHA1();
    };
  }

  /** ISO/IEC 9796-2 lets the signer take the smaller of a number and its negative. */
  @Test
  void takesTheNegativeOfASignature() throws Exception {
    BigInteger modulus = ((RSAPrivateKey) RSA.getPrivate()).getModulus();
    byte[] answer = sign(RSA, DigestFactory.createSHA256(), false);
    byte[] negative =
        BigIntegers.asUnsignedByteArray(answer.length, modulus.subtract(new BigInteger(1, answer)));
    assertTrue(ActiveAuthentication.verify(dg15(RSA), List.of(), CHALLENGE, negative).isGenuine());
  }

  @Test
  void refusesEverythingElse() throws Exception {
    byte[] answer = sign(RSA, DigestFactory.createSHA256(), false);
    Dg15 key = dg15(RSA);
    byte[] other = CHALLENGE.clone();
    other[7]++;
    assertEquals(
        Finding.failed(Findings.WRONG_ANSWER),
        ActiveAuthentication.verify(key, List.of(), other, answer));
    for (int at = 0; at < answer.length; at++) {
      byte[] changed = answer.clone();
      changed[at] ^= 1;
      assertFalse(ActiveAuthentication.verify(key, List.of(), CHALLENGE, changed).isGenuine());
    }
    for (byte[] wrong :
        new byte[][] {
          {}, {1}, new byte[answer.length], new byte[4_000], Arrays.copyOf(answer, 127)
        }) {
      assertFalse(ActiveAuthentication.verify(key, List.of(), CHALLENGE, wrong).isGenuine());
    }
    assertFalse(
        ActiveAuthentication.verify(dg15(rsa(1_024)), List.of(), CHALLENGE, answer).isGenuine());
    assertThrows(
        IllegalArgumentException.class,
        () -> ActiveAuthentication.verify(key, List.of(), new byte[7], answer));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "secp224r1",
        "secp256r1",
        "secp384r1",
        "secp521r1",
        "brainpoolP256r1",
        "brainpoolP512r1"
      })
  void takesEcdsaPlainAndInDer(String curve) throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", PROVIDER);
    generator.initialize(new ECGenParameterSpec(curve));
    KeyPair keys = generator.generateKeyPair();
    Dg15 key = dg15(keys);
    List<ActiveAuthenticationInfo> sha256 =
        List.of(new ActiveAuthenticationInfo(1, "0.4.0.127.0.7.1.1.4.1.3"));
    for (String scheme : List.of("SHA256withPLAIN-ECDSA", "SHA256withECDSA")) {
      byte[] answer = sign(keys, scheme);
      assertTrue(ActiveAuthentication.verify(key, sha256, CHALLENGE, answer).isGenuine(), scheme);
      assertTrue(
          ActiveAuthentication.verify(key, List.of(), CHALLENGE, answer).isGenuine(), scheme);
      answer[answer.length - 1] ^= 1;
      assertFalse(ActiveAuthentication.verify(key, sha256, CHALLENGE, answer).isGenuine());
    }
    assertFalse(
        ActiveAuthentication.verify(key, sha256, CHALLENGE, sign(keys, "SHA1withPLAIN-ECDSA"))
            .isGenuine(),
        "the hash function that DG14 names is the only one");
    assertTrue(keys.getPrivate() instanceof ECPrivateKey);
  }

  private static byte[] sign(KeyPair keys, String scheme) throws Exception {
    Signature signature = Signature.getInstance(scheme, PROVIDER);
    signature.initSign(keys.getPrivate());
    signature.update(CHALLENGE);
    return signature.sign();
  }

  @Test
  void doesNotComputeWithKeysOutsideTheBounds() throws Exception {
    Finding finding =
        ActiveAuthentication.verify(dg15(rsa(512)), List.of(), CHALLENGE, new byte[64]);
    assertEquals(Outcome.NOT_DONE, finding.outcome());
    assertEquals("unusable-key", finding.reason().code());
  }

  /** Under keys that a chip had, nothing is genuine but what it answered. */
  @FuzzTest(maxDuration = "2m")
  void survivesAnyAnswer(byte[] answer) throws Exception {
    for (String kind : List.of("rsa", "p256")) {
      Finding finding =
          ActiveAuthentication.verify(
              Dg15.parse(recorded("recorded/" + kind + "-dg15")),
              Dg14.parse(recorded("recorded/" + kind + "-dg14"))
                  .securityInfos()
                  .activeAuthentication(),
              CHALLENGE,
              answer);
      byte[] genuine =
          recorded("ActiveAuthenticationTestInputs/survivesAnyAnswer/" + kind + "-genuine");
      assertEquals(Arrays.equals(genuine, answer), finding.isGenuine(), kind);
    }
  }

  private static byte[] recorded(String name) throws Exception {
    try (InputStream stream =
        Objects.requireNonNull(ActiveAuthenticationTest.class.getResourceAsStream(name), name)) {
      return stream.readAllBytes();
    }
  }
}
