package io.dinhdanh.biometrics.spark;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Names a job by all that its answer depends on, so that only the same job goes on from its parts.
 */
final class JobName {

  private static final int LENGTH = 32;

  private final String word;
  private final MessageDigest digest;

  JobName(String word) {
    this.word = word;
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  JobName with(String text) {
    return with(text.getBytes(StandardCharsets.UTF_8));
  }

  JobName with(byte[] bytes) {
    digest.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
    digest.update(bytes);
    return this;
  }

  JobName with(PlacedShards shards) {
    return with(shards.folder()).with(shards.set().json());
  }

  /** Ends the name. */
  String text() {
    return word + "-" + HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
  }
}
