package io.dinhdanh.nfc.access;

import java.util.Arrays;

/**
 * What a chip shows about itself in PACE with chip authentication mapping (ICAO Doc 9303-11
 * §4.4.3.3.3): the public key with which it mapped the nonce, and a number that ties this key to
 * its static one. It convinces only whoever ran PACE: anybody else may have been handed an
 * invention. Immutable: bytes are copied in and out.
 */
public final class MappingEvidence {

  private final int parameterId;
  private final byte[] mappingKey;
  private final byte[] authenticationData;

  /**
   * Evidence as it was seen.
   *
   * @param parameterId which standardised domain parameters (ICAO Doc 9303-11 §9.5.1)
   * @param mappingKey the chip's mapping key, an uncompressed point
   * @param authenticationData the decrypted chip authentication data, a big-endian number
   */
  public MappingEvidence(int parameterId, byte[] mappingKey, byte[] authenticationData) {
    this.parameterId = parameterId;
    this.mappingKey = mappingKey.clone();
    this.authenticationData = authenticationData.clone();
  }

  /**
   * Which standardised domain parameters.
   *
   * @return 0 to 31
   */
  public int parameterId() {
    return parameterId;
  }

  /**
   * The chip's mapping key.
   *
   * @return a copy of the uncompressed point
   */
  public byte[] mappingKey() {
    return mappingKey.clone();
  }

  /**
   * The number that ties it to the static key.
   *
   * @return a copy, big-endian
   */
  public byte[] authenticationData() {
    return authenticationData.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MappingEvidence that
        && parameterId == that.parameterId
        && Arrays.equals(mappingKey, that.mappingKey)
        && Arrays.equals(authenticationData, that.authenticationData);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(mappingKey) + Arrays.hashCode(authenticationData);
  }

  @Override
  public String toString() {
    return "MappingEvidence[" + parameterId + "]";
  }
}
