package io.dinhdanh.biometrics.gallery;

import java.security.SecureRandom;
import java.util.Arrays;

/**
 * The caller's key for a gallery at rest: 32 bytes that the caller keeps elsewhere. Each file of a
 * gallery gets a key of its own from it (HKDF with HMAC-SHA256, RFC 5869). Thread-safe. Once closed
 * it is zeroed and cannot be used; a gallery that is open keeps the keys of its own files.
 */
public final class GalleryKey implements AutoCloseable {

  /** The length of a key in bytes. */
  public static final int LENGTH = 32;

  private final byte[] bytes;
  private boolean closed;

  private GalleryKey(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * A key from its bytes.
   *
   * @param bytes 32 bytes, copied; wipe your own afterwards
   * @return the key
   * @throws IllegalArgumentException if there are not 32 bytes
   */
  public static GalleryKey of(byte[] bytes) {
    if (bytes.length != LENGTH) {
      throw new IllegalArgumentException("a gallery key has 32 bytes");
    }
    return new GalleryKey(bytes.clone());
  }

  /**
   * A new key.
   *
   * @param random where chance comes from
   * @return the key; keep {@link #bytes()} somewhere else than the gallery
   */
  public static GalleryKey random(SecureRandom random) {
    byte[] bytes = new byte[LENGTH];
    random.nextBytes(bytes);
    return new GalleryKey(bytes);
  }

  /**
   * The key itself.
   *
   * @return a copy for the caller to keep safe and to wipe
   * @throws IllegalStateException if the key was closed
   */
  public synchronized byte[] bytes() {
    if (closed) {
      throw new IllegalStateException("the key was closed");
    }
    return bytes.clone();
  }

  /** Zeroes the key. */
  @Override
  public synchronized void close() {
    closed = true;
    Arrays.fill(bytes, (byte) 0);
  }

  @Override
  public String toString() {
    return "GalleryKey";
  }
}
