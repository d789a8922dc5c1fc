package io.dinhdanh.biometrics.fingerprint.search;

import io.dinhdanh.biometrics.fingerprint.FingerPosition;
import java.util.Objects;

/**
 * One finger of one person. The text form leaves the person out.
 *
 * @param person the caller's name for the person, 1 to 122 bytes of UTF-8 without control
 *     characters
 * @param position which finger, perhaps not known
 */
public record FingerId(String person, FingerPosition position) {

  public FingerId {
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(position, "position");
  }

  @Override
  public String toString() {
    return position.toString();
  }
}
