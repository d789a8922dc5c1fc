package io.dinhdanh.nfc.testkit.chip;

import io.dinhdanh.core.card.MrzKey;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The chip's side of Basic Access Control (ICAO Doc 9303-11 §4.3). */
final class BasicAccess {

  private static final int CHALLENGE = 8;
  private static final int KEY = 16;
  private static final int CODE = 8;
  private static final int MESSAGE = 2 * CHALLENGE + KEY;
  private static final ChipCipher SUITE = ChipCipher.TRIPLE_DES;

  private final byte[] encryption;
  private final byte[] authentication;
  private final PasswordGuard guard;
  private final SecureRandom random;
  private byte @Nullable [] challenge;

  BasicAccess(MrzKey key, PasswordGuard guard, SecureRandom random) {
    byte[] seed = Arrays.copyOf(Passwords.hash(key), KEY);
    this.encryption = SUITE.derive(seed, ChipCipher.ENCRYPTION);
    this.authentication = SUITE.derive(seed, ChipCipher.AUTHENTICATION);
    this.guard = guard;
    this.random = random;
  }

  ResponseApdu challenge(CommandApdu command) throws Refusal {
    Refusal.unless(command.expected() >= CHALLENGE, StatusWord.WRONG_LENGTH);
    byte[] fresh = new byte[CHALLENGE];
    random.nextBytes(fresh);
    challenge = fresh;
    return ResponseApdu.ok(fresh);
  }

  /** Answers EXTERNAL AUTHENTICATE and begins the session that it agrees on. */
  ResponseApdu authenticate(CommandApdu command, ChipSession session) throws Refusal {
    Refusal.unless(!guard.isLocked(), StatusWord.METHOD_BLOCKED);
    byte[] asked = takeChallenge();
    session.delay(guard.delay());
    byte[] data = command.data();
    Refusal.unless(data.length == MESSAGE + CODE, StatusWord.WRONG_LENGTH);
    byte[] message = Arrays.copyOf(data, MESSAGE);
    byte[] code = Arrays.copyOfRange(data, MESSAGE, data.length);
    byte[] plain = Blocks.decryptFromZero(SUITE, encryption, message);
    byte[] returned = Arrays.copyOfRange(plain, CHALLENGE, 2 * CHALLENGE);
    boolean genuine = MessageDigest.isEqual(code, code(message));
    if (!genuine || !MessageDigest.isEqual(asked, returned)) {
      guard.failed();
      throw new Refusal(StatusWord.AUTHENTICATION_FAILED);
    }
    guard.succeeded();
    return agree(plain, asked, session);
  }

  private ResponseApdu agree(byte[] plain, byte[] asked, ChipSession session) {
    byte[] readers = Arrays.copyOf(plain, CHALLENGE);
    byte[] readersKey = Arrays.copyOfRange(plain, 2 * CHALLENGE, MESSAGE);
    byte[] key = new byte[KEY];
    random.nextBytes(key);
    byte[] answer = Blocks.encryptFromZero(SUITE, encryption, Bytes.join(asked, readers, key));
    byte[] counter =
        Bytes.join(
            Arrays.copyOfRange(asked, CHALLENGE / 2, CHALLENGE),
            Arrays.copyOfRange(readers, CHALLENGE / 2, CHALLENGE));
    SessionCipher cipher = SUITE.session(Bytes.exclusiveOr(readersKey, key));
    session.begin(new SecureMessaging(cipher, counter));
    session.grantAccess();
    return ResponseApdu.ok(Bytes.join(answer, code(answer)));
  }

  private byte[] takeChallenge() throws Refusal {
    byte[] taken =
        Optional.ofNullable(challenge)
            .orElseThrow(() -> new Refusal(StatusWord.CONDITIONS_NOT_SATISFIED));
    challenge = null;
    return taken;
  }

  private byte[] code(byte[] message) {
    return SUITE.cipher(encryption, authentication).token(message);
  }
}
