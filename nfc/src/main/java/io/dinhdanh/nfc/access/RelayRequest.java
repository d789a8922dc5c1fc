package io.dinhdanh.nfc.access;

import java.util.Arrays;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * What a server asks a phone to carry to the chip for Chip Authentication: the server's ephemeral
 * key, and one command that is protected under the keys that follow from it. Only the chip with the
 * right private key can answer that command, and only the server can tell. Holds nothing secret.
 * Immutable: bytes are copied in and out.
 */
public final class RelayRequest {

  private final String protocol;
  private final OptionalInt keyId;
  private final byte[] publicKey;
  private final byte[] command;

  /**
   * A request.
   *
   * @param protocol the object identifier of the protocol, as DG14 names it
   * @param keyId which of the chip's keys, if it has more than one
   * @param publicKey the server's ephemeral key, an uncompressed point or a big-endian number
   * @param command the protected command
   */
  public RelayRequest(String protocol, OptionalInt keyId, byte[] publicKey, byte[] command) {
    this.protocol = Objects.requireNonNull(protocol, "protocol");
    this.keyId = Objects.requireNonNull(keyId, "keyId");
    this.publicKey = publicKey.clone();
    this.command = command.clone();
  }

  /**
   * The protocol.
   *
   * @return its object identifier
   */
  public String protocol() {
    return protocol;
  }

  /**
   * Which of the chip's keys.
   *
   * @return its number, if the chip has more than one
   */
  public OptionalInt keyId() {
    return keyId;
  }

  /**
   * The server's ephemeral key.
   *
   * @return a copy of the uncompressed point or big-endian number
   */
  public byte[] publicKey() {
    return publicKey.clone();
  }

  /**
   * The protected command.
   *
   * @return a copy
   */
  public byte[] command() {
    return command.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RelayRequest that
        && protocol.equals(that.protocol)
        && keyId.equals(that.keyId)
        && Arrays.equals(publicKey, that.publicKey)
        && Arrays.equals(command, that.command);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(publicKey) + 31 * Arrays.hashCode(command);
  }

  @Override
  public String toString() {
    return "RelayRequest[" + protocol + "]";
  }
}
