package io.dinhdanh.core.account;

import java.util.Objects;

/**
 * A smartphone that the account lives on; one at a time.
 *
 * @param reference the caller's opaque name for the device, 1 to 128 characters
 * @param system its operating system
 * @param version the system's major version
 * @param nfc true if it can read a chip; if not, the QR code is read instead
 */
public record Device(String reference, DeviceSystem system, int version, boolean nfc) {

  public Device {
    Objects.requireNonNull(system, "system");
    if (reference.isEmpty() || reference.length() > 128) {
      throw new IllegalArgumentException("a device's reference has 1 to 128 characters");
    }
    if (version < 0 || version > 1000) {
      throw new IllegalArgumentException("a system's major version is 0 to 1000");
    }
  }

  boolean same(Device other) {
    return reference.equals(other.reference);
  }

  /** Says the system only. */
  @Override
  public String toString() {
    return "Device[" + system + " " + version + "]";
  }
}
