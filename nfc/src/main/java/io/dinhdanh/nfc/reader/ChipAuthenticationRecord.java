package io.dinhdanh.nfc.reader;

import java.util.Objects;

/**
 * Chip Authentication as it was carried out. A server that made the key can verify the answer; that
 * the reader says it ran the protocol itself is a claim to everybody else.
 *
 * @param protocol the object identifier of the protocol
 * @param relayed true if the key was a server's, false if the reader's own
 * @param answered true if the chip took the key and answered under the new keys; relayed: answered
 *     at all
 * @param status the status word with which the chip refused the key, {@link #ACCEPTED} if it took
 *     the key
 * @param terminalKey the ephemeral public key
 * @param command the command under the new keys
 * @param answer the chip's whole answer to a server's command, empty otherwise
 */
public record ChipAuthenticationRecord(
    String protocol,
    boolean relayed,
    boolean answered,
    int status,
    Octets terminalKey,
    Octets command,
    Octets answer) {

  /** The status word of success. */
  public static final int ACCEPTED = 0x9000;

  public ChipAuthenticationRecord {
    Objects.requireNonNull(protocol, "protocol");
    Objects.requireNonNull(terminalKey, "terminalKey");
    Objects.requireNonNull(command, "command");
    Objects.requireNonNull(answer, "answer");
  }
}
