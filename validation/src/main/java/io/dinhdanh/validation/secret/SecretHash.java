package io.dinhdanh.validation.secret;

import io.dinhdanh.core.text.Parsed;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stored hash of a secret, as text: {@code $argon2id$v=19$m=19456,t=2,p=1$salt$tag} with salt and
 * tag in Base64 without padding (the PHC string format). Immutable; its {@link #toString()} shows
 * nothing.
 */
public final class SecretHash {

  /** Bytes of salt, as RFC 9106 §3.1 recommends. */
  static final int SALT_BYTES = 16;

  /** Bytes of the tag. */
  static final int TAG_BYTES = 32;

  private static final int LONGEST = 160;
  private static final Pattern SHAPE =
      Pattern.compile(
          "\\$argon2id\\$v=19\\$m=([0-9]{1,7}),t=([0-9]{1,2}),p=([0-9]{1,2})"
              + "\\$([A-Za-z0-9+/]{22})\\$([A-Za-z0-9+/]{43})");

  private final Argon2Settings settings;
  private final byte[] salt;
  private final byte[] tag;

  SecretHash(Argon2Settings settings, byte[] salt, byte[] tag) {
    this.settings = settings;
    this.salt = salt.clone();
    this.tag = tag.clone();
  }

  /**
   * Reads a stored hash.
   *
   * @param text what {@link #text()} gave, to the letter
   * @return the hash, or why the text is none
   */
  public static Parsed<SecretHash> parse(String text) {
    Matcher matcher = SHAPE.matcher(text);
    if (text.length() > LONGEST || !matcher.matches()) {
      return new Parsed.Refused<>(StoredValueRefusal.HASH_DAMAGED);
    }
    int memory = Integer.parseInt(matcher.group(1));
    int passes = Integer.parseInt(matcher.group(2));
    int lanes = Integer.parseInt(matcher.group(3));
    if (!Argon2Settings.possible(memory, passes, lanes)) {
      return new Parsed.Refused<>(StoredValueRefusal.HASH_SETTINGS);
    }
    Argon2Settings settings = new Argon2Settings(memory, passes, lanes);
    SecretHash hash = new SecretHash(settings, decode(matcher.group(4)), decode(matcher.group(5)));
    return hash.text().equals(text)
        ? new Parsed.Accepted<>(hash)
        : new Parsed.Refused<>(StoredValueRefusal.HASH_DAMAGED);
  }

  /**
   * The text to store.
   *
   * @return the PHC string
   */
  public String text() {
    Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
    return "$argon2id$v=19$m="
        + settings.memoryKib()
        + ",t="
        + settings.passes()
        + ",p="
        + settings.lanes()
        + "$"
        + base64.encodeToString(salt)
        + "$"
        + base64.encodeToString(tag);
  }

  /**
   * How dear the hash was.
   *
   * @return its settings
   */
  public Argon2Settings settings() {
    return settings;
  }

  byte[] salt() {
    return salt.clone();
  }

  byte[] tag() {
    return tag.clone();
  }

  @Override
  public String toString() {
    return "SecretHash[not shown]";
  }

  private static byte[] decode(String base64) {
    return Base64.getDecoder().decode(base64);
  }
}
