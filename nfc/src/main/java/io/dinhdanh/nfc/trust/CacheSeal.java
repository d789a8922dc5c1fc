package io.dinhdanh.nfc.trust;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * How the caller knows a cache file again: by a secret key (HMAC-SHA256, RFC 2104) or by the file's
 * SHA-256 digest, kept where an attacker cannot write. A checksum inside the file would prove
 * nothing. Immutable; names no secret in its text.
 */
public final class CacheSeal {

  static final int LENGTH = 32;
  private static final int SHORTEST_KEY = 16;

  private final byte @Nullable [] key;
  private final byte @Nullable [] digest;

  private CacheSeal(byte @Nullable [] key, byte @Nullable [] digest) {
    this.key = key;
    this.digest = digest;
  }

  /**
   * A seal by a secret key.
   *
   * @param key at least 16 bytes that only the caller knows; copied
   * @return the seal
   * @throws IllegalArgumentException if the key is shorter
   */
  public static CacheSeal key(byte[] key) {
    if (key.length < SHORTEST_KEY) {
      throw new IllegalArgumentException("a key of at least 16 bytes is needed");
    }
    return new CacheSeal(key.clone(), null);
  }

  /**
   * A seal by the digest of a file that was written before.
   *
   * @param sha256 the 32 bytes that {@link #digestOf} gave for the file
   * @return the seal
   * @throws IllegalArgumentException if it is no SHA-256 digest
   */
  public static CacheSeal digest(byte[] sha256) {
    if (sha256.length != LENGTH) {
      throw new IllegalArgumentException("a SHA-256 digest has 32 bytes");
    }
    return new CacheSeal(null, sha256.clone());
  }

  /**
   * The digest by which {@link #digest} knows a file again.
   *
   * @param file the whole cache file
   * @return 32 bytes
   */
  public static byte[] digestOf(byte[] file) {
    return Digests.instance(Digests.SHA_256).digest(file);
  }

  /** What stands at the end of a file under this seal: the code of all before it, or zeros. */
  byte[] trailer(byte[] file, int length) {
    return key == null ? new byte[LENGTH] : code(key, file, length);
  }

  /** Tells whether a file is the one that was sealed; in constant time. */
  boolean fits(byte[] file) {
    if (file.length < LENGTH) {
      return false;
    }
    if (key == null) {
      return MessageDigest.isEqual(digestOf(file), digest);
    }
    int length = file.length - LENGTH;
    byte[] stated = Arrays.copyOfRange(file, length, file.length);
    return MessageDigest.isEqual(code(key, file, length), stated);
  }

  private static byte[] code(byte[] key, byte[] file, int length) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      mac.update(file, 0, length);
      return mac.doFinal();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HmacSHA256", e);
    }
  }

  @Override
  public String toString() {
    return key == null ? "CacheSeal[digest]" : "CacheSeal[key]";
  }
}
