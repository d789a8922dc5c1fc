package io.dinhdanh.validation.secret;

import io.dinhdanh.core.text.Parsed;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes one-time codes and checks them. A code is bound to purpose, account and phone by
 * HMAC-SHA-256 under the service's key, is accepted once, and is compared in constant time. A
 * series begins with {@link #issue}; sending again keeps its counts. Stateless but for the key,
 * which closing wipes; thread-safe until then.
 */
public final class OneTimeCodes implements AutoCloseable {

  private static final int SHORTEST_KEY = 16;
  private static final String ALGORITHM = "HmacSHA256";

  private final CodeSettings settings;
  private final byte[] key;
  private final SecureRandom random;
  private final Clock clock;
  private volatile boolean closed;

  /**
   * Makes codes by some rules.
   *
   * @param settings the rules
   * @param key the service's key, at least 16 bytes; copied
   * @param random where codes come from
   * @param clock tells the time
   * @throws IllegalArgumentException if the key is shorter
   */
  public OneTimeCodes(CodeSettings settings, byte[] key, SecureRandom random, Clock clock) {
    if (key.length < SHORTEST_KEY) {
      throw new IllegalArgumentException("the key needs at least 16 bytes");
    }
    this.settings = Objects.requireNonNull(settings, "settings");
    this.key = key.clone();
    this.random = Objects.requireNonNull(random, "random");
    this.clock = Objects.requireNonNull(clock, "clock");
  }

  /**
   * Begins a series with its first code.
   *
   * @param binding what the code is good for
   * @return the code to send and what to store of it
   * @throws IllegalStateException if the key was wiped
   */
  public IssuedCode issue(CodeBinding binding) {
    return issue(binding, 0, 1);
  }

  /**
   * Makes a new code for a series; the one before is valid no more. No count is reset.
   *
   * @param stored what was stored of the code before
   * @param binding what the code is good for
   * @return the code, or why the series has none left
   * @throws IllegalStateException if the key was wiped
   */
  public Parsed<IssuedCode> sendAgain(OneTimeCode stored, CodeBinding binding) {
    if (stored.wrong() >= settings.attempts()) {
      return new Parsed.Refused<>(CodeOutcome.ATTEMPTS_USED_UP);
    }
    if (stored.sent() >= settings.sends()) {
      return new Parsed.Refused<>(CodeOutcome.SENDS_USED_UP);
    }
    if (stored.spent()) {
      return new Parsed.Refused<>(CodeOutcome.SPENT);
    }
    return new Parsed.Accepted<>(issue(binding, stored.wrong(), stored.sent() + 1));
  }

  /**
   * Checks what was typed.
   *
   * @param stored what was stored of the code
   * @param binding what the code is wanted for
   * @param typed what was typed; spaces in it do not matter; the caller wipes it
   * @return the outcome, and what to store before it is told
   * @throws IllegalStateException if what was typed, or the key, was wiped
   */
  public CodeCheck check(OneTimeCode stored, CodeBinding binding, Secret typed) {
    if (stored.wrong() >= settings.attempts()) {
      return new CodeCheck(CodeOutcome.ATTEMPTS_USED_UP, stored);
    }
    if (stored.spent()) {
      return new CodeCheck(CodeOutcome.SPENT, stored);
    }
    if (!stored.validAt(clock.instant())) {
      return new CodeCheck(CodeOutcome.EXPIRED, stored);
    }
    byte[] digest = typedDigest(binding, stored.issuedAt(), typed);
    boolean right = MessageDigest.isEqual(digest, stored.digest());
    return right
        ? new CodeCheck(CodeOutcome.ACCEPTED, stored.afterRight())
        : new CodeCheck(CodeOutcome.WRONG, stored.afterWrong());
  }

  /** Overwrites the key. Further calls throw {@link IllegalStateException}. */
  @Override
  public void close() {
    closed = true;
    Arrays.fill(key, (byte) 0);
  }

  @Override
  public String toString() {
    return "OneTimeCodes[not shown]";
  }

  private IssuedCode issue(CodeBinding binding, int wrong, int sent) {
    char[] code = new char[settings.length()];
    for (int i = 0; i < code.length; i++) {
      code[i] = (char) ('0' + random.nextInt(10));
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    byte[] digest = digest(binding, now, code, code.length);
    OneTimeCode stored = new OneTimeCode(now, settings.validity(), wrong, sent, false, digest);
    Secret secret = Secret.copyOf(code);
    Arrays.fill(code, '\0');
    return new IssuedCode(secret, stored);
  }

  private byte[] typedDigest(CodeBinding binding, Instant issuedAt, Secret typed) {
    char[] characters = typed.reveal();
    try {
      int length = 0;
      for (char c : characters) {
        if (c != ' ') {
          characters[length++] = c;
        }
      }
      return digest(binding, issuedAt, characters, length);
    } finally {
      Arrays.fill(characters, '\0');
    }
  }

  /** Every part goes in with its length, so that no two bindings give the same bytes. */
  private byte[] digest(CodeBinding binding, Instant issuedAt, char[] code, int length) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
      if (closed) {
        throw new IllegalStateException("the key was wiped");
      }
      update(mac, binding.purpose());
      update(mac, binding.account());
      update(mac, binding.phone());
      mac.update(ByteBuffer.allocate(Long.BYTES).putLong(0, issuedAt.toEpochMilli()).array());
      for (int i = 0; i < length; i++) {
        mac.update((byte) (code[i] >> 8));
        mac.update((byte) code[i]);
      }
      return mac.doFinal();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HmacSHA256", e);
    }
  }

  private static void update(Mac mac, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length).array());
    mac.update(bytes);
  }
}
