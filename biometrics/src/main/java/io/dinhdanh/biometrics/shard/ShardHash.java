package io.dinhdanh.biometrics.shard;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * In which shard an id lies: the first eight bytes of its SHA-256 as an unsigned number, modulo the
 * number of shards. Every language can compute it, so who enrols needs nothing of this library.
 */
final class ShardHash {

  /** The name of the rule in a manifest. */
  static final String NAME = "sha-256";

  private final MessageDigest digest;
  private final int count;

  ShardHash(int count) {
    this.count = count;
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  int shard(String owner) {
    byte[] hash = digest.digest(owner.getBytes(StandardCharsets.UTF_8));
    return (int) Long.remainderUnsigned(ByteBuffer.wrap(hash).getLong(), count);
  }
}
