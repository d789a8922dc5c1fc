package io.dinhdanh.nfc.trust;

import java.math.BigInteger;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the body of a cache file. The file is authentic when this runs, but its lengths are bounded
 * all the same: a key can be shared by mistake.
 */
final class CacheReader {

  private static final int SHORTEST_CERTIFICATE = 64;

  private final byte[] file;
  private final ByteBuffer in;

  CacheReader(byte[] file, ByteBuffer body) {
    this.file = file;
    this.in = body;
  }

  TrustStore read() throws MalformedAsn1Exception {
    if (in.getInt() != CacheWriter.MAGIC || in.getInt() != CacheWriter.VERSION) {
      throw new MalformedAsn1Exception("not a cache file of this version");
    }
    CertificateIndex anchors = certificates();
    CertificateIndex links = certificates();
    CertificateIndex signers = certificates();
    List<RevocationList> revocationLists = new ArrayList<>();
    for (int left = count(SHORTEST_CERTIFICATE); left > 0; left--) {
      revocationLists.add(RevocationList.parse(bytes()));
    }
    List<TrustListVersion> versions = versions();
    if (in.hasRemaining()) {
      throw new MalformedAsn1Exception("bytes follow the cache");
    }
    return new TrustStore(anchors, links, signers, revocationLists, versions, List.of(), false);
  }

  private CertificateIndex certificates() throws MalformedAsn1Exception {
    int count = count(SHORTEST_CERTIFICATE);
    List<StoredCertificate> stored = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      stored.add(certificate());
    }
    return CertificateIndex.ofStored(stored);
  }

  private StoredCertificate certificate() throws MalformedAsn1Exception {
    int subjectHash = in.getInt();
    byte[] serialNumber = bytes();
    byte[] key = bytes();
    int length = length();
    int offset = in.position();
    // Through the supertype: on Android 8 a ByteBuffer has no such method of its own.
    ((Buffer) in).position(offset + length);
    return new StoredCertificate(
        file,
        offset,
        length,
        subjectHash,
        serialNumber.length == 0 ? BigInteger.ZERO : new BigInteger(serialNumber),
        key.length == 0 ? null : new KeyId(key));
  }

  private List<TrustListVersion> versions() throws MalformedAsn1Exception {
    List<TrustListVersion> versions = new ArrayList<>();
    for (int left = count(1); left > 0; left--) {
      versions.add(
          new TrustListVersion(
              text(), text(), text(), time(text()), text(), in.getInt(), in.getInt() == 1));
    }
    return versions;
  }

  private static @Nullable Instant time(String text) throws MalformedAsn1Exception {
    try {
      return text.isEmpty() ? null : Instant.parse(text);
    } catch (DateTimeException e) {
      throw new MalformedAsn1Exception("a time that cannot be read", e);
    }
  }

  /** How many items follow, each of at least so many bytes. */
  private int count(int least) throws MalformedAsn1Exception {
    int count = in.getInt();
    if (count < 0 || (long) count * least > in.remaining()) {
      throw new MalformedAsn1Exception("more items than bytes");
    }
    return count;
  }

  private int length() throws MalformedAsn1Exception {
    int length = in.getInt();
    if (length < 0 || length > in.remaining()) {
      throw new MalformedAsn1Exception("longer than what holds it");
    }
    return length;
  }

  private byte[] bytes() throws MalformedAsn1Exception {
    byte[] bytes = new byte[length()];
    in.get(bytes);
    return bytes;
  }

  private String text() throws MalformedAsn1Exception {
    return new String(bytes(), StandardCharsets.UTF_8);
  }
}
