package io.dinhdanh.nfc.reader;

import java.util.Arrays;

/** Some bytes as a value. Immutable: they are copied in and out. */
public final class Octets {

  private final byte[] bytes;

  private Octets(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * Bytes as a value.
   *
   * @param bytes the bytes, copied
   * @return the value
   */
  public static Octets of(byte[] bytes) {
    return new Octets(bytes.clone());
  }

  /**
   * The bytes.
   *
   * @return a copy
   */
  public byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Octets that && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  /** Tells the length; the bytes may be personal and stay out. */
  @Override
  public String toString() {
    return "Octets[" + bytes.length + "]";
  }
}
