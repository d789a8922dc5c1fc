package io.dinhdanh.nfc.trust;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** Writes the body of a cache file; {@link CacheReader} reads it. */
final class CacheWriter {

  /** {@code DHTC} and the version of the layout. */
  static final int MAGIC = 0x44485443;

  static final int VERSION = 1;

  private final DataOutputStream out;

  CacheWriter(DataOutputStream out) {
    this.out = out;
  }

  void write(TrustStore store) throws IOException {
    out.writeInt(MAGIC);
    out.writeInt(VERSION);
    certificates(store.anchorIndex());
    certificates(store.linkIndex());
    certificates(store.signerIndex());
    out.writeInt(store.revocationLists().size());
    for (RevocationList list : store.revocationLists()) {
      bytes(list.bytes());
    }
    versions(store.lists());
  }

  private void certificates(CertificateIndex index) throws IOException {
    out.writeInt(index.size());
    for (StoredCertificate stored : index.stored()) {
      out.writeInt(stored.subjectHash());
      bytes(stored.serialNumber().toByteArray());
      bytes(stored.subjectKeyId().map(KeyId::bytes).orElse(new byte[0]));
      bytes(stored.get().bytes());
    }
  }

  private void versions(List<TrustListVersion> versions) throws IOException {
    out.writeInt(versions.size());
    for (TrustListVersion version : versions) {
      text(version.name());
      text(version.publisher());
      text(version.signer());
      text(version.signingTime().map(Instant::toString).orElse(""));
      text(version.sha256());
      out.writeInt(version.certificates());
      out.writeInt(version.pinned() ? 1 : 0);
    }
  }

  private void text(String text) throws IOException {
    bytes(text.getBytes(StandardCharsets.UTF_8));
  }

  private void bytes(byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }
}
