package io.dinhdanh.nfc.lds;

import java.util.Arrays;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * A public key of the chip itself (ICAO Doc 9303-11 §9.2.6). Immutable: bytes are copied in and
 * out.
 */
public final class ChipPublicKey {

  private final String protocol;
  private final byte[] encoded;
  private final OptionalInt keyId;

  /**
   * A key.
   *
   * @param protocol the object identifier of the key agreement
   * @param encoded the SubjectPublicKeyInfo (RFC 5280 §4.1) in DER
   * @param keyId its number, if the chip has more than one
   */
  public ChipPublicKey(String protocol, byte[] encoded, OptionalInt keyId) {
    this.protocol = Objects.requireNonNull(protocol, "protocol");
    this.encoded = encoded.clone();
    this.keyId = Objects.requireNonNull(keyId, "keyId");
  }

  /**
   * The key agreement that the key is for.
   *
   * @return its object identifier
   */
  public String protocol() {
    return protocol;
  }

  /**
   * The key.
   *
   * @return a copy of the SubjectPublicKeyInfo in DER, not looked into yet
   */
  public byte[] encoded() {
    return encoded.clone();
  }

  /**
   * The number of the key.
   *
   * @return the number, if the chip has more than one
   */
  public OptionalInt keyId() {
    return keyId;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ChipPublicKey that
        && protocol.equals(that.protocol)
        && Arrays.equals(encoded, that.encoded)
        && keyId.equals(that.keyId);
  }

  @Override
  public int hashCode() {
    return 31 * protocol.hashCode() + Arrays.hashCode(encoded);
  }

  @Override
  public String toString() {
    return "ChipPublicKey[" + protocol + ", " + encoded.length + " bytes]";
  }
}
