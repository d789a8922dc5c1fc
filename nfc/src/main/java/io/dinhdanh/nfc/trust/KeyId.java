package io.dinhdanh.nfc.trust;

import java.util.Arrays;

/** A key identifier (RFC 5280 §4.2.1.1, §4.2.1.2), compared by its bytes. */
final class KeyId {

  private final byte[] bytes;

  KeyId(byte[] bytes) {
    this.bytes = bytes.clone();
  }

  byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof KeyId that && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return Digests.hex(bytes);
  }
}
