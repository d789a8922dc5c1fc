package io.dinhdanh.nfc.trust;

import io.dinhdanh.nfc.ChipError;
import io.dinhdanh.nfc.ChipException;
import io.dinhdanh.nfc.internal.BoundedFile;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A trust store as one compact file that loads in milliseconds: certificates as they stand, with
 * what an index needs, so that none is parsed before it is used. The file is authenticated by the
 * caller's key or digest before a byte of it is believed. Stateless.
 */
public final class TrustCache {

  private static final int LARGEST = 256 * 1024 * 1024;

  private TrustCache() {}

  /**
   * Writes a store as a cache file. What was skipped and whether test roots are accepted is not
   * written.
   *
   * @param store the store
   * @param key the seal by a secret key; the file then ends with its code
   * @return the whole file
   */
  public static byte[] encode(TrustStore store, CacheSeal key) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    try {
      new CacheWriter(new DataOutputStream(bytes)).write(store);
      byte[] body = bytes.toByteArray();
      bytes.write(key.trailer(body, body.length));
    } catch (IOException e) {
      throw new IllegalStateException("writing to memory cannot fail", e);
    }
    return bytes.toByteArray();
  }

  /**
   * Writes a store as a cache file without a key; keep {@link CacheSeal#digestOf} of it where an
   * attacker cannot write.
   *
   * @param store the store
   * @return the whole file
   */
  public static byte[] encode(TrustStore store) {
    return encode(store, CacheSeal.digest(new byte[CacheSeal.LENGTH]));
  }

  /**
   * Writes a store as a cache file in the place of the last one, which is whole at every moment.
   *
   * @param store the store
   * @param file where to write it
   * @param key the seal by a secret key
   * @throws ChipException if the file cannot be written
   */
  public static void write(TrustStore store, Path file, CacheSeal key) throws ChipException {
    try {
      Path folder = file.toAbsolutePath().getParent();
      Path fresh = Files.createTempFile(folder, "trust", ".new");
      Files.write(fresh, encode(store, key));
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new ChipException(new ChipError.TrustFileUnreadable(TrustStoreReader.name(file)), e);
    }
  }

  /**
   * Reads a cache file.
   *
   * @param file the file
   * @param seal the key or digest under which it was written
   * @return the store
   * @throws ChipException if it cannot be read, or is not what was sealed
   */
  public static TrustStore read(Path file, CacheSeal seal) throws ChipException {
    String name = TrustStoreReader.name(file);
    try {
      byte[] bytes = BoundedFile.read(file, LARGEST);
      return decode(bytes, seal, name);
    } catch (IOException e) {
      throw new ChipException(new ChipError.TrustFileUnreadable(name), e);
    }
  }

  /**
   * Reads a cache file that is in memory. The store keeps the bytes and does not copy them; do not
   * change them afterwards.
   *
   * @param file the whole file
   * @param seal the key or digest under which it was written
   * @return the store
   * @throws ChipException if it is not what was sealed
   */
  public static TrustStore decode(byte[] file, CacheSeal seal) throws ChipException {
    return decode(file, seal, "The cache");
  }

  private static TrustStore decode(byte[] file, CacheSeal seal, String name) throws ChipException {
    if (file.length > LARGEST || !seal.fits(file)) {
      throw new ChipException(new ChipError.CacheNotAuthentic(name));
    }
    try {
      ByteBuffer body = ByteBuffer.wrap(file, 0, file.length - CacheSeal.LENGTH);
      return new CacheReader(file, body).read();
    } catch (MalformedAsn1Exception | BufferUnderflowException e) {
      // Sealed by the right key, and yet written by another version or not by us.
      throw new ChipException(new ChipError.CacheNotAuthentic(name), e);
    }
  }
}
