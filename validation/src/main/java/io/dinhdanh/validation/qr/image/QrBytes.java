package io.dinhdanh.validation.qr.image;

import java.util.Arrays;

/** The bytes of a code. Immutable: they are copied in and out, and {@code toString} hides them. */
public final class QrBytes {

  private final byte[] bytes;

  /**
   * Keeps bytes.
   *
   * @param bytes copied
   */
  public QrBytes(byte[] bytes) {
    this.bytes = bytes.clone();
  }

  /**
   * The bytes.
   *
   * @return a copy
   */
  public byte[] toArray() {
    return bytes.clone();
  }

  /**
   * How many there are.
   *
   * @return the number of bytes
   */
  public int length() {
    return bytes.length;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof QrBytes that && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return "QrBytes[" + bytes.length + "]";
  }
}
