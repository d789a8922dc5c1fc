package io.dinhdanh.validation.secret.breach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class BreachRangeTest {

  private static final String SUFFIX = "1E4C9B93F3F0682250B6CF8331B7EE68FD8";

  @Test
  void sendsFiveDigitsAndFindsTheRest() {
    AtomicReference<String> sent = new AtomicReference<>();
    BreachRange range =
        new BreachRange(
            prefix -> {
              sent.set(prefix);
              return text("0018A45C4D1DEF81644B54AB7F969B88D65:1\r\n" + SUFFIX + ":3861493\r\n");
            });
    assertEquals(BreachedPasswords.Answer.FOUND, range.lookUp(sha1("password")));
    assertEquals("5BAA6", sent.get());
    assertEquals(BreachedPasswords.Answer.NOT_FOUND, range.lookUp(sha1("Password")));
  }

  @Test
  void readsAnyLineEndAndEither() {
    assertEquals(BreachedPasswords.Answer.FOUND, lookUp(SUFFIX + ":1"));
    assertEquals(
        BreachedPasswords.Answer.FOUND, lookUp(SUFFIX.toLowerCase(Locale.ROOT) + ":1\nX:2"));
    assertEquals(BreachedPasswords.Answer.NOT_FOUND, lookUp(SUFFIX + ":0\r\n"));
    assertEquals(BreachedPasswords.Answer.NOT_FOUND, lookUp(""));
  }

  @Test
  void doesNotKnowWhatItDoesNotUnderstand() {
    for (String answer : List.of("<html>Busy</html>", "X:2", SUFFIX, SUFFIX + ":", SUFFIX + ":x")) {
      assertEquals(BreachedPasswords.Answer.UNKNOWN, lookUp(answer + "\n"), answer);
    }
    assertEquals(BreachedPasswords.Answer.UNKNOWN, lookUp("X".repeat(70) + "\n" + SUFFIX + ":0"));
  }

  /** Neither hides a line behind blanks, nor takes the beginning of a longer one for the whole. */
  @Test
  void readsALineWithHoweverManyBlanks() {
    String blanks = " \0\t".repeat(100);
    assertEquals(BreachedPasswords.Answer.FOUND, lookUp(blanks + SUFFIX + ":7" + blanks));
    assertEquals(BreachedPasswords.Answer.NOT_FOUND, lookUp(blanks + "\n" + blanks));
    assertEquals(BreachedPasswords.Answer.UNKNOWN, lookUp(blanks + "77" + blanks + "x"));
    assertEquals(BreachedPasswords.Answer.UNKNOWN, lookUp(SUFFIX + ":7" + blanks + "x"));
    String next = "\n" + SUFFIX + ":7";
    assertEquals(BreachedPasswords.Answer.FOUND, lookUp("X".repeat(70) + next));
  }

  @Test
  void doesNotKnowWhatItCouldNotAsk() {
    BreachRange broken =
        new BreachRange(
            prefix -> {
              throw new IOException("no connection");
            });
    assertEquals(BreachedPasswords.Answer.UNKNOWN, broken.lookUp(sha1("password")));
  }

  @Test
  void readsNoEndlessAnswer() {
    BreachRange endless =
        new BreachRange(
            prefix ->
                new InputStream() {
                  @Override
                  public int read() {
                    return 'A';
                  }
                });
    assertEquals(BreachedPasswords.Answer.UNKNOWN, endless.lookUp(sha1("password")));
  }

  @Test
  void takesDigestsOnly() {
    BreachRange range = new BreachRange(prefix -> text(""));
    assertThrows(IllegalArgumentException.class, () -> range.lookUp(new byte[19]));
  }

  private static BreachedPasswords.Answer lookUp(String answer) {
    return new BreachRange(prefix -> text(answer)).lookUp(sha1("password"));
  }

  private static InputStream text(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
  }

  static byte[] sha1(String password) {
    try {
      return MessageDigest.getInstance("SHA-1").digest(password.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
