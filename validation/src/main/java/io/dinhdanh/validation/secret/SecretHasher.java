package io.dinhdanh.validation.secret;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Objects;

/**
 * Turns secrets into what may be stored: a slow salted hash, Argon2id (RFC 9106). Passwords have no
 * context and no pepper, so any Argon2 library can verify them; passcodes and answers are bound to
 * what they are. A passcode has a million values only, so its hash also needs a pepper, a key that
 * is kept apart from the hashes. Thread-safe until it is closed, which wipes the pepper; a hash
 * takes the memory that its settings name.
 */
public final class SecretHasher implements AutoCloseable {

  private static final byte[] NONE = {};
  private static final int SHORTEST_PEPPER = 16;

  private final byte[] context;
  private final byte[] pepper;
  private final Argon2Settings settings;
  private final SecureRandom random;
  private volatile boolean closed;

  private SecretHasher(
      String context, byte[] pepper, Argon2Settings settings, SecureRandom random) {
    this.context = context.getBytes(StandardCharsets.US_ASCII);
    this.pepper = pepper.clone();
    this.settings = Objects.requireNonNull(settings, "settings");
    this.random = Objects.requireNonNull(random, "random");
  }

  /**
   * A hasher for passwords.
   *
   * @param settings how dear a hash is
   * @param random where salt comes from
   * @return the hasher
   */
  public static SecretHasher forPasswords(Argon2Settings settings, SecureRandom random) {
    return new SecretHasher("", NONE, settings, random);
  }

  /**
   * A hasher for passcodes.
   *
   * @param settings how dear a hash is
   * @param random where salt comes from
   * @param pepper a key of at least 16 bytes that is stored apart from the hashes; copied
   * @return the hasher
   * @throws IllegalArgumentException if the pepper is shorter
   */
  public static SecretHasher forPasscodes(
      Argon2Settings settings, SecureRandom random, byte[] pepper) {
    if (pepper.length < SHORTEST_PEPPER) {
      throw new IllegalArgumentException("a pepper needs at least 16 bytes");
    }
    return new SecretHasher("passcode", pepper, settings, random);
  }

  /**
   * A hasher for answers to security questions.
   *
   * @param settings how dear a hash is
   * @param random where salt comes from
   * @return the hasher
   */
  public static SecretHasher forAnswers(Argon2Settings settings, SecureRandom random) {
    return new SecretHasher("answer", NONE, settings, random);
  }

  /**
   * Hashes a secret under a new salt.
   *
   * @param secret the secret; the caller wipes it
   * @return the hash to store
   * @throws IllegalStateException if the secret was wiped or this hasher was closed
   */
  public SecretHash hash(Secret secret) {
    byte[] salt = new byte[SecretHash.SALT_BYTES];
    random.nextBytes(salt);
    return new SecretHash(settings, salt, tag(secret, salt, settings));
  }

  /**
   * Tells whether a secret is the one that was hashed, by this kind of hasher with this pepper.
   * Tags are compared in constant time.
   *
   * @param secret what was typed; the caller wipes it
   * @param stored the stored hash
   * @return true if it is
   * @throws IllegalStateException if the secret was wiped or this hasher was closed
   */
  public boolean verify(Secret secret, SecretHash stored) {
    byte[] tag = tag(secret, stored.salt(), stored.settings());
    return MessageDigest.isEqual(tag, stored.tag());
  }

  /**
   * Tells whether a hash was made with other settings than new ones are, so that it should be made
   * anew when its owner types the secret next.
   *
   * @param stored a stored hash
   * @return true if the settings differ
   */
  public boolean isOutdated(SecretHash stored) {
    return !settings.equals(stored.settings());
  }

  /** Overwrites the pepper. Further hashes throw {@link IllegalStateException}. */
  @Override
  public void close() {
    closed = true;
    Arrays.fill(pepper, (byte) 0);
  }

  @Override
  public String toString() {
    return "SecretHasher[not shown]";
  }

  private byte[] tag(Secret secret, byte[] salt, Argon2Settings cost) {
    byte[] key = pepper.clone();
    if (closed) {
      throw new IllegalStateException("the pepper was wiped");
    }
    byte[] message = secret.utf8();
    try {
      return Argon2id.tag(message, salt, key, context, cost, SecretHash.TAG_BYTES);
    } finally {
      Arrays.fill(key, (byte) 0);
      Arrays.fill(message, (byte) 0);
    }
  }
}
