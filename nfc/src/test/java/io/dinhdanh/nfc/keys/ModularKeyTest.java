package io.dinhdanh.nfc.keys;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.math.BigInteger;
import java.security.SecureRandom;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.crypto.agreement.DHStandardGroups;
import org.bouncycastle.crypto.params.DHParameters;
import org.junit.jupiter.api.Test;

class ModularKeyTest {

  private static final String PKCS_3 = "1.2.840.113549.1.3.1";
  private static final String X9_42 = "1.2.840.10046.2.1";
  private static final DHParameters GROUP = DHStandardGroups.rfc7919_ffdhe2048;
  private static final BigInteger P = GROUP.getP();
  private static final BigInteger ONE = BigInteger.ONE;
  private static final BigInteger CHIP = new BigInteger("123456789012345678901234567890");
  private static final BigInteger VALUE = GROUP.getG().modPow(CHIP, P);

  private static byte[] key(String algorithm, BigInteger value, BigInteger... domain)
      throws Exception {
    ASN1Encodable[] numbers = new ASN1Encodable[domain.length];
    for (int i = 0; i < domain.length; i++) {
      numbers[i] = new ASN1Integer(domain[i]);
    }
    return new SubjectPublicKeyInfo(
            new AlgorithmIdentifier(new ASN1ObjectIdentifier(algorithm), new DERSequence(numbers)),
            new ASN1Integer(value))
        .getEncoded();
  }

  @Test
  void agreesWithTheOtherSide() throws Exception {
    for (byte[] encoded :
        new byte[][] {
          key(PKCS_3, VALUE, P, GROUP.getG()),
          key(PKCS_3, VALUE, P, GROUP.getG(), BigInteger.valueOf(256)),
          key(X9_42, VALUE, P, GROUP.getG(), GROUP.getQ())
        }) {
      ModularKey key = ModularKey.decode(encoded);
      BigInteger mine = key.drawPrivateKey(new SecureRandom());
      BigInteger sent = new BigInteger(1, key.publicKey(mine));
      assertEquals(GROUP.getG().modPow(mine, P), sent);
      assertEquals(sent.modPow(CHIP, P), new BigInteger(1, key.sharedSecret(mine)));
      assertEquals(256, key.sharedSecret(ONE).length);
      assertArrayEquals(GROUP.getG().toByteArray(), padded(key.publicKey(ONE)));
    }
  }

  /** As BigInteger writes it: a zero before a leading bit. */
  private static byte[] padded(byte[] number) {
    return new BigInteger(1, number).toByteArray();
  }

  @Test
  void refusesNumbersThatGiveTheSecretAway() throws Exception {
    BigInteger last = P.subtract(ONE);
    for (BigInteger value : new BigInteger[] {BigInteger.ZERO, ONE, last, P, P.add(ONE)}) {
      refuses(key(PKCS_3, value, P, GROUP.getG()));
      refuses(key(PKCS_3, VALUE, P, value));
    }
    BigInteger outside = P.subtract(BigInteger.TWO);
    assertEquals(false, outside.modPow(GROUP.getQ(), P).equals(ONE));
    refuses(key(X9_42, outside, P, GROUP.getG(), GROUP.getQ()));
    refuses(key(X9_42, VALUE, P, GROUP.getG(), BigInteger.valueOf(3)));
    refuses(key(X9_42, VALUE, P, GROUP.getG(), P));
    refuses(key(PKCS_3, VALUE, P.subtract(ONE), GROUP.getG()));
    refuses(key(PKCS_3, BigInteger.TEN, BigInteger.valueOf(1_009), BigInteger.TWO));
    refuses(key(PKCS_3, VALUE, ONE.shiftLeft(4_097).add(ONE), GROUP.getG()));
    refuses(key(PKCS_3, VALUE, P));
    refuses(key("1.2.840.113549.1.1.1", VALUE, P, GROUP.getG()));
  }

  private static void refuses(byte[] encoded) {
    assertThrows(UnusableKeyException.class, () -> ModularKey.decode(encoded));
  }

  @Test
  void refusesPrivateKeysOutOfRange() throws Exception {
    ModularKey key = ModularKey.decode(key(X9_42, VALUE, P, GROUP.getG(), GROUP.getQ()));
    for (BigInteger wrong : new BigInteger[] {BigInteger.ZERO, GROUP.getQ(), ONE.negate()}) {
      assertThrows(UnusableKeyException.class, () -> key.publicKey(wrong));
      assertThrows(UnusableKeyException.class, () -> key.sharedSecret(wrong));
    }
  }

  @FuzzTest(maxDuration = "2m")
  void decode(byte[] encoded) {
    try {
      assertNotNull(ModularKey.decode(encoded));
    } catch (UnusableKeyException e) {
      assertNotNull(e.getMessage());
    }
  }
}
