package io.dinhdanh.nfc.keys;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.math.BigInteger;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.ECNamedCurveTable;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.asn1.x9.X9ECPoint;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.util.Arrays;
import org.bouncycastle.util.BigIntegers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EllipticKeyTest {

  private static ECPublicKey key(String curve) throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", new BouncyCastleProvider());
    generator.initialize(new ECGenParameterSpec(curve));
    return (ECPublicKey) generator.generateKeyPair().getPublic();
  }

  /** The same key with its curve written out. */
  private static byte[] written(ECPublicKey key, X9ECParameters parameters) throws Exception {
    byte[] point =
        SubjectPublicKeyInfo.getInstance(key.getEncoded()).getPublicKeyData().getOctets();
    return new SubjectPublicKeyInfo(
            new AlgorithmIdentifier(X9ObjectIdentifiers.id_ecPublicKey, parameters), point)
        .getEncoded();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "secp192r1",
        "secp224r1",
        "secp256r1",
        "secp384r1",
        "secp521r1",
        "brainpoolP192r1",
        "brainpoolP224r1",
        "brainpoolP256r1",
        "brainpoolP320r1",
        "brainpoolP384r1",
        "brainpoolP512r1"
      })
  void readsACurveByNameAndWrittenOut(String curve) throws Exception {
    ECPublicKey key = key(curve);
    EllipticKey named = EllipticKey.decode(key.getEncoded());
    EllipticKey explicit = EllipticKey.decode(written(key, ECNamedCurveTable.getByName(curve)));
    assertArrayEquals(named.point(), explicit.point());
    assertEquals(named.curve().getN(), explicit.curve().getN());
    byte[] expected =
        Arrays.concatenate(
            new byte[] {4},
            BigIntegers.asUnsignedByteArray(named.fieldLength(), key.getW().getAffineX()),
            BigIntegers.asUnsignedByteArray(named.fieldLength(), key.getW().getAffineY()));
    assertArrayEquals(expected, named.point());
  }

  /** Who may choose the generator can sign for anybody: CVE-2020-0601. */
  @Test
  void refusesAGeneratorOfSomebodysMaking() throws Exception {
    X9ECParameters standard = ECNamedCurveTable.getByName("secp256r1");
    ECPublicKey key = key("secp256r1");
    X9ECParameters forged =
        new X9ECParameters(
            standard.getCurve(),
            new X9ECPoint(standard.getG().multiply(BigInteger.TWO).normalize(), false),
            standard.getN(),
            standard.getH(),
            standard.getSeed());
    byte[] encoded = written(key, forged);
    assertThrows(UnusableKeyException.class, () -> EllipticKey.decode(encoded));
  }

  @Test
  void refusesPointsOffTheCurve() throws Exception {
    EllipticKey key = EllipticKey.decode(key("secp256r1").getEncoded());
    byte[] off = key.point();
    off[64] ^= 1;
    assertThrows(UnusableKeyException.class, () -> key.sibling(off));
    assertThrows(UnusableKeyException.class, () -> key.sibling(new byte[] {0}));
    assertThrows(UnusableKeyException.class, () -> key.times(BigInteger.ZERO));
    assertThrows(UnusableKeyException.class, () -> key.times(key.curve().getN()));
  }

  @Test
  void refusesCurvesThatAreNoStandard() throws Exception {
    byte[] bitcoin = key("secp256k1").getEncoded();
    assertThrows(UnusableKeyException.class, () -> EllipticKey.decode(bitcoin));
  }

  @FuzzTest(maxDuration = "2m")
  void decode(byte[] encoded) {
    try {
      assertNotNull(RsaKey.isOne(encoded) ? RsaKey.decode(encoded) : EllipticKey.decode(encoded));
    } catch (UnusableKeyException e) {
      assertNotNull(e.getMessage());
    }
  }
}
