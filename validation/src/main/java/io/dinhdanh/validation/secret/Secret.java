package io.dinhdanh.validation.secret;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * What a person typed and nobody else may read: a password, a passcode, an answer or a one-time
 * code. It is never printed, compares in constant time and is wiped by {@link #close()}. Whoever
 * reads it calls {@link #reveal()}, a word that a reviewer can search for. Safe for use by several
 * threads until it is closed.
 */
public final class Secret implements AutoCloseable {

  /** UTF-8 bytes for one UTF-16 code unit. */
  private static final int MOST_BYTES = 3;

  private final char[] characters;
  private volatile boolean wiped;

  private Secret(char[] characters) {
    this.characters = characters;
  }

  /**
   * Holds a copy of what was typed. The caller wipes the original.
   *
   * @param characters UTF-16 code units
   * @return the secret
   */
  public static Secret copyOf(char[] characters) {
    return new Secret(characters.clone());
  }

  /**
   * Holds a part of an array, copied.
   *
   * @param characters UTF-16 code units
   * @param from the first one taken
   * @param to the first one left out
   * @return the secret
   * @throws IndexOutOfBoundsException if the part lies outside the array
   */
  public static Secret copyOf(char[] characters, int from, int to) {
    if (from < 0 || to > characters.length || from > to) {
      throw new IndexOutOfBoundsException("part of a secret");
    }
    return new Secret(Arrays.copyOfRange(characters, from, to));
  }

  /**
   * The secret itself.
   *
   * @return a copy as UTF-16 code units, which the caller wipes
   * @throws IllegalStateException if it was wiped
   */
  public char[] reveal() {
    requireHeld();
    return characters.clone();
  }

  /**
   * The number of UTF-16 code units.
   *
   * @return its length, also after wiping
   */
  public int length() {
    return characters.length;
  }

  /**
   * Compares in constant time for secrets of equal length, in the form in which they are hashed:
   * what two keyboards compose differently is the same.
   *
   * @param other another secret
   * @return true if both hold the same characters
   * @throws IllegalStateException if one of them was wiped
   */
  public boolean matches(Secret other) {
    byte[] mine = utf16();
    byte[] theirs = other.utf16();
    boolean same = MessageDigest.isEqual(mine, theirs);
    Arrays.fill(mine, (byte) 0);
    Arrays.fill(theirs, (byte) 0);
    return same;
  }

  /** The characters in the form {@link Nfkc}, which the caller wipes. */
  char[] normalised() {
    requireHeld();
    return Nfkc.of(characters);
  }

  /** The bytes that are hashed: UTF-8 of the form {@link Nfkc}; the caller wipes them. */
  byte[] utf8() {
    char[] text = normalised();
    ByteBuffer buffer = ByteBuffer.allocate(MOST_BYTES * text.length);
    StandardCharsets.UTF_8
        .newEncoder()
        .onMalformedInput(CodingErrorAction.REPLACE)
        .encode(CharBuffer.wrap(text), buffer, true);
    byte[] bytes = Arrays.copyOf(buffer.array(), buffer.position());
    Arrays.fill(buffer.array(), (byte) 0);
    Arrays.fill(text, '\0');
    return bytes;
  }

  /** Overwrites the secret. Further reads throw {@link IllegalStateException}. */
  @Override
  public void close() {
    wiped = true;
    Arrays.fill(characters, '\0');
  }

  @Override
  public String toString() {
    return "Secret[not shown]";
  }

  private void requireHeld() {
    if (wiped) {
      throw new IllegalStateException("the secret was wiped");
    }
  }

  private byte[] utf16() {
    char[] text = normalised();
    byte[] bytes = new byte[2 * text.length];
    for (int i = 0; i < text.length; i++) {
      bytes[2 * i] = (byte) (text[i] >> 8);
      bytes[2 * i + 1] = (byte) text[i];
    }
    Arrays.fill(text, '\0');
    return bytes;
  }
}
