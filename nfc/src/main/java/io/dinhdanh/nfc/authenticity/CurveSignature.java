package io.dinhdanh.nfc.authenticity;

import io.dinhdanh.nfc.keys.EllipticKey;
import io.dinhdanh.nfc.lds.ActiveAuthenticationInfo;
import io.dinhdanh.nfc.lds.MalformedDataException;
import io.dinhdanh.nfc.lds.Tlv;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.bouncycastle.crypto.signers.ECDSASigner;

/**
 * ECDSA as chips answer it (ICAO Doc 9303-11 §6.1.2.3): plain, the two numbers side by side (BSI
 * TR-03111 §5.2.1), or in DER, as some do against the standard.
 */
final class CurveSignature {

  private static final int SEQUENCE = 0x30;
  private static final int INTEGER = 0x02;

  /** ecdsa-plain-signatures of BSI TR-03111 §5.2.1. */
  private static final Map<String, String> DIGESTS =
      Map.of(
          "0.4.0.127.0.7.1.1.4.1.1", "SHA-1",
          "0.4.0.127.0.7.1.1.4.1.2", "SHA-224",
          "0.4.0.127.0.7.1.1.4.1.3", "SHA-256",
          "0.4.0.127.0.7.1.1.4.1.4", "SHA-384",
          "0.4.0.127.0.7.1.1.4.1.5", "SHA-512");

  private CurveSignature() {}

  static boolean verifies(
      EllipticKey key, List<ActiveAuthenticationInfo> infos, byte[] challenge, byte[] signature) {
    for (BigInteger[] numbers : readings(key, signature)) {
      for (String digest : digests(infos)) {
        if (verifies(key, digest(digest, challenge), numbers)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean verifies(EllipticKey key, byte[] hash, BigInteger[] numbers) {
    ECDSASigner verifier = new ECDSASigner();
    verifier.init(false, key.parameters());
    return verifier.verifySignature(hash, numbers[0], numbers[1]);
  }

  /** The one that DG14 names; without a word from the chip, any of the standard. */
  private static List<String> digests(List<ActiveAuthenticationInfo> infos) {
    List<String> named = new ArrayList<>();
    for (ActiveAuthenticationInfo info : infos) {
      String digest = DIGESTS.get(info.signatureAlgorithm());
      if (digest != null) {
        named.add(digest);
      }
    }
    return infos.isEmpty() ? List.of("SHA-256", "SHA-1", "SHA-224", "SHA-384", "SHA-512") : named;
  }

  private static List<BigInteger[]> readings(EllipticKey key, byte[] signature) {
    List<BigInteger[]> readings = new ArrayList<>();
    int half = (key.curve().getN().bitLength() + 7) / 8;
    if (signature.length == 2 * half) {
      readings.add(
          new BigInteger[] {
            new BigInteger(1, Arrays.copyOf(signature, half)),
            new BigInteger(1, Arrays.copyOfRange(signature, half, 2 * half))
          });
    }
    addIfDer(readings, signature);
    return readings;
  }

  private static void addIfDer(List<BigInteger[]> readings, byte[] signature) {
    try {
      Tlv sequence = Tlv.parse(signature);
      List<Tlv> numbers = sequence.tag() == SEQUENCE ? sequence.children() : List.of();
      if (numbers.size() == 2 && isNumber(numbers.get(0)) && isNumber(numbers.get(1))) {
        readings.add(
            new BigInteger[] {
              new BigInteger(numbers.get(0).value()), new BigInteger(numbers.get(1).value())
            });
      }
    } catch (MalformedDataException e) {
      // Then it is not DER, and only the plain reading remains.
      return;
    }
  }

  private static boolean isNumber(Tlv element) {
    return element.tag() == INTEGER && element.length() > 0;
  }

  private static byte[] digest(String name, byte[] challenge) {
    try {
      return MessageDigest.getInstance(name).digest(challenge);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has " + name, e);
    }
  }
}
