package io.dinhdanh.nfc.access;

import io.dinhdanh.nfc.AccessError;
import java.util.Objects;
import java.util.Optional;

/**
 * How a chip was opened.
 *
 * @param method the protocol
 * @param keyKind what the key was made from; nothing if none was needed
 * @param protocol the object identifier of the way of PACE, if it was PACE
 * @param mapping what the chip said about itself in PACE with chip authentication mapping
 */
public record Access(
    Method method,
    Optional<AccessError.KeyKind> keyKind,
    Optional<String> protocol,
    Optional<MappingEvidence> mapping) {

  /** The protocols that open a chip. */
  public enum Method {
    /** The chip is open to everyone. */
    NONE,
    /** Basic Access Control, ICAO Doc 9303-11 §4.3. */
    BAC,
    /** Password Authenticated Connection Establishment, ICAO Doc 9303-11 §4.4. */
    PACE
  }

  public Access {
    Objects.requireNonNull(method, "method");
    Objects.requireNonNull(keyKind, "keyKind");
    Objects.requireNonNull(protocol, "protocol");
    Objects.requireNonNull(mapping, "mapping");
  }

  static Access open() {
    return new Access(Method.NONE, Optional.empty(), Optional.empty(), Optional.empty());
  }

  static Access basic() {
    return new Access(
        Method.BAC, Optional.of(AccessError.KeyKind.MRZ), Optional.empty(), Optional.empty());
  }
}
