package io.dinhdanh.nfc.access;

import io.dinhdanh.nfc.AccessError;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How a chip was opened.
 *
 * @param method the protocol
 * @param keyKind what the key was made from; nothing if none was needed
 * @param protocol the object identifier of the way of PACE, if it was PACE
 * @param mapping what the chip said about itself in PACE with chip authentication mapping
 * @param paceRefused the status word with which PACE failed before the chip opened by BAC, nothing
 *     if the chip announced no PACE; {@code 9000} or 0 if it was not a refusal but an answer that
 *     made no sense. BAC protects less, and whoever stands between chip and reader can bring it
 *     about, so a verifier may want to know
 */
public record Access(
    Method method,
    Optional<AccessError.KeyKind> keyKind,
    Optional<String> protocol,
    Optional<MappingEvidence> mapping,
    OptionalInt paceRefused) {

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
    Objects.requireNonNull(paceRefused, "paceRefused");
  }

  /**
   * A chip that opened by the best protocol that it announced.
   *
   * @param method the protocol
   * @param keyKind what the key was made from; nothing if none was needed
   * @param protocol the object identifier of the way of PACE, if it was PACE
   * @param mapping what the chip said about itself in PACE with chip authentication mapping
   */
  public Access(
      Method method,
      Optional<AccessError.KeyKind> keyKind,
      Optional<String> protocol,
      Optional<MappingEvidence> mapping) {
    this(method, keyKind, protocol, mapping, OptionalInt.empty());
  }

  Access afterRefusedPace(OptionalInt status) {
    return new Access(method, keyKind, protocol, mapping, status);
  }

  static Access open() {
    return new Access(Method.NONE, Optional.empty(), Optional.empty(), Optional.empty());
  }

  static Access basic() {
    return new Access(
        Method.BAC, Optional.of(AccessError.KeyKind.MRZ), Optional.empty(), Optional.empty());
  }
}
