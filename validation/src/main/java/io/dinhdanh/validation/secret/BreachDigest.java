package io.dinhdanh.validation.secret;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * The name of a password in collections of breached ones: SHA-1 of its UTF-8 text. SHA-1 serves as
 * an index here, not as a protection; nothing stores it.
 */
final class BreachDigest {

  private BreachDigest() {}

  static byte[] of(Secret password) {
    byte[] text = password.utf8();
    try {
      return MessageDigest.getInstance("SHA-1").digest(text);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-1", e);
    } finally {
      Arrays.fill(text, (byte) 0);
    }
  }
}
