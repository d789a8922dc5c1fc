package io.dinhdanh.validation.secret;

import java.util.Objects;

/**
 * A new one-time code: the code itself, to be sent and wiped, and what is stored of it.
 *
 * @param code the digits to send
 * @param stored what to store
 */
public record IssuedCode(Secret code, OneTimeCode stored) {

  public IssuedCode {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(stored, "stored");
  }
}
