package io.dinhdanh.nfc.reader;

import java.util.Objects;

/**
 * Active Authentication as it was carried out: whoever chose the challenge can verify the answer
 * with the key of DG15.
 *
 * @param challenge the challenge that the caller gave, eight bytes
 * @param answer what the chip answered, empty if it refused
 * @param status the chip's status word
 */
public record ActiveAuthenticationRecord(Octets challenge, Octets answer, int status) {

  public ActiveAuthenticationRecord {
    Objects.requireNonNull(challenge, "challenge");
    Objects.requireNonNull(answer, "answer");
  }
}
