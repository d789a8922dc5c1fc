package io.dinhdanh.nfc.authenticity;

import io.dinhdanh.nfc.keys.RsaKey;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Map;
import org.bouncycastle.util.BigIntegers;
import org.jspecify.annotations.Nullable;

/**
 * RSA with partial message recovery, ISO/IEC 9796-2:2010 digital signature scheme 1, as ICAO Doc
 * 9303-11 §6.1.2.2 has it: the signature hides one half of the message, the challenge is the other.
 */
final class RecoverableSignature {

  /** The trailer of one byte means SHA-1. */
  private static final int IMPLICIT = 0xBC;

  private static final int EXPLICIT = 0xCC;

  /** ISO/IEC 10118-3 numbers of hash functions, as trailers of two bytes have them. */
  private static final Map<Integer, String> DIGESTS =
      Map.of(0x33, "SHA-1", 0x34, "SHA-256", 0x35, "SHA-512", 0x36, "SHA-384", 0x38, "SHA-224");

  private RecoverableSignature() {}

  static boolean verifies(RsaKey key, byte[] challenge, byte[] signature) {
    byte @Nullable [] block = open(key, signature);
    if (block == null) {
      return false;
    }
    int last = block[block.length - 1] & 0xFF;
    if (last == IMPLICIT) {
      return fits(block, 1, "SHA-1", challenge);
    }
    String digest = DIGESTS.get(block[block.length - 2] & 0xFF);
    return last == EXPLICIT && digest != null && fits(block, 2, digest, challenge);
  }

  /** The recovered block; of a number and its negative the one that ends as it must is meant. */
  private static byte @Nullable [] open(RsaKey key, byte[] signature) {
    BigInteger number = new BigInteger(1, signature);
    if (signature.length != key.length() || number.compareTo(key.modulus()) >= 0) {
      return null;
    }
    BigInteger opened = number.modPow(key.exponent(), key.modulus());
    if ((opened.intValue() & 0x0F) != 0x0C) {
      opened = key.modulus().subtract(opened);
    }
    byte[] block = BigIntegers.asUnsignedByteArray(key.length(), opened);
    boolean partial = (block[0] & 0xE0) == 0x60;
    return partial && (opened.intValue() & 0x0F) == 0x0C ? block : null;
  }

  /** Header, first half of the message, hash of both halves, trailer. */
  private static boolean fits(byte[] block, int trailer, String name, byte[] challenge) {
    MessageDigest digest = digest(name);
    int hash = block.length - trailer - digest.getDigestLength();
    int message = start(block);
    if (message < 1 || hash < message) {
      return false;
    }
    digest.update(block, message, hash - message);
    byte[] expected = digest.digest(challenge);
    return MessageDigest.isEqual(expected, Arrays.copyOfRange(block, hash, hash + expected.length));
  }

  /** The header ends with a digit A; digits B may pad it before. */
  private static int start(byte[] block) {
    if ((block[0] & 0x0F) == 0x0A) {
      return 1;
    }
    if ((block[0] & 0x0F) != 0x0B) {
      return -1;
    }
    int at = 1;
    while (at < block.length && (block[at] & 0xFF) == 0xBB) {
      at++;
    }
    return at < block.length && (block[at] & 0xFF) == 0xBA ? at + 1 : -1;
  }

  private static MessageDigest digest(String name) {
    try {
      return MessageDigest.getInstance(name);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has " + name, e);
    }
  }
}
