package io.dinhdanh.biometrics.fingerprint.search;

import io.dinhdanh.biometrics.fingerprint.FingerprintTemplate;
import java.util.Objects;

/**
 * A template to be enrolled. The text form leaves the person out.
 *
 * @param finger whose and which finger
 * @param template its template
 */
public record Enrolment(FingerId finger, FingerprintTemplate template) {

  public Enrolment {
    Objects.requireNonNull(finger, "finger");
    Objects.requireNonNull(template, "template");
  }
}
