package io.dinhdanh.core.evidence;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The person whom evidence is about, named by a keyed hash so that evidence can be joined without
 * carrying a number. HMAC-SHA-256 (RFC 2104, FIPS 180-4) under a key that only the integrator has:
 * twelve digits could be guessed from a plain hash.
 *
 * @param digest 64 lower-case hexadecimal digits
 */
public record Subject(String digest) {

  private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");
  private static final int SHORTEST_KEY = 16;

  public Subject {
    if (!SHAPE.matcher(digest).matches()) {
      throw new IllegalArgumentException("a subject is 64 lower-case hexadecimal digits");
    }
  }

  /**
   * Names a person by their number.
   *
   * @param number the personal number or another number that is theirs alone
   * @param key the integrator's key, at least 16 bytes
   * @return the keyed hash
   * @throws IllegalArgumentException if the key is shorter
   */
  public static Subject of(String number, byte[] key) {
    if (key.length < SHORTEST_KEY) {
      throw new IllegalArgumentException("the key needs at least 16 bytes");
    }
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return new Subject(hex(mac.doFinal(number.getBytes(StandardCharsets.UTF_8))));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HmacSHA256", e);
    }
  }

  private static String hex(byte[] bytes) {
    StringBuilder text = new StringBuilder(2 * bytes.length);
    for (byte b : bytes) {
      text.append(Character.forDigit((b >> 4) & 15, 16)).append(Character.forDigit(b & 15, 16));
    }
    return text.toString();
  }
}
