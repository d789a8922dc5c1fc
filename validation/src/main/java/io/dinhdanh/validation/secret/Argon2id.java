package io.dinhdanh.validation.secret;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** Argon2id (RFC 9106), version 1.3, by BouncyCastle. */
final class Argon2id {

  /** The version in stored hashes: 0x13. */
  static final int VERSION = Argon2Parameters.ARGON2_VERSION_13;

  private Argon2id() {}

  /**
   * Computes a tag.
   *
   * @param message the secret to hash
   * @param salt random bytes
   * @param pepper a secret key, empty for none
   * @param context associated data, empty for none
   * @param settings how dear it is
   * @param length bytes of the tag
   * @return the tag
   */
  static byte[] tag(
      byte[] message,
      byte[] salt,
      byte[] pepper,
      byte[] context,
      Argon2Settings settings,
      int length) {
    Argon2Parameters parameters =
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(VERSION)
            .withMemoryAsKB(settings.memoryKib())
            .withIterations(settings.passes())
            .withParallelism(settings.lanes())
            .withSalt(salt)
            .withSecret(pepper)
            .withAdditional(context)
            .build();
    Argon2BytesGenerator generator = new Argon2BytesGenerator();
    generator.init(parameters);
    byte[] tag = new byte[length];
    generator.generateBytes(message, tag);
    return tag;
  }
}
