package io.dinhdanh.nfc.reader;

import io.dinhdanh.nfc.access.ChipKeyAgreement;
import io.dinhdanh.nfc.authenticity.ActiveAuthentication;
import java.security.SecureRandom;
import java.util.Optional;

/**
 * What a server keeps between asking for a reading and verifying it: the challenge that it chose,
 * and its half of a key agreement. A phone is handed the challenge and {@link
 * ChipKeyAgreement#request}; this stays at home and serves once. Immutable: bytes are copied in and
 * out.
 */
public final class ProofRequest {

  /**
   * The secret half of a key agreement.
   *
   * @param protocol the object identifier of the protocol
   * @param privateKey the ephemeral private key
   */
  public record Agreement(String protocol, Octets privateKey) {}

  private final Optional<Octets> challenge;
  private final Optional<Agreement> agreement;

  private ProofRequest(Optional<Octets> challenge, Optional<Agreement> agreement) {
    this.challenge = challenge;
    this.agreement = agreement;
  }

  /**
   * Nothing asked yet.
   *
   * @return the request to begin with
   */
  public static ProofRequest none() {
    return new ProofRequest(Optional.empty(), Optional.empty());
  }

  /**
   * This request, and a fresh challenge for Active Authentication.
   *
   * @param random where it comes from
   * @return a new request
   */
  public ProofRequest withFreshChallenge(SecureRandom random) {
    byte[] fresh = new byte[ActiveAuthentication.CHALLENGE];
    random.nextBytes(fresh);
    return withChallenge(fresh);
  }

  /**
   * This request, and a challenge for Active Authentication.
   *
   * @param bytes eight bytes that were drawn by chance, for this one reading
   * @return a new request
   * @throws IllegalArgumentException if the challenge has another length
   */
  public ProofRequest withChallenge(byte[] bytes) {
    if (bytes.length != ActiveAuthentication.CHALLENGE) {
      throw new IllegalArgumentException("a challenge has eight bytes");
    }
    return new ProofRequest(Optional.of(Octets.of(bytes)), agreement);
  }

  /**
   * This request, and Chip Authentication with a key of the server's.
   *
   * @param begun the agreement; its request goes to the phone
   * @return a new request
   */
  public ProofRequest withAgreement(ChipKeyAgreement begun) {
    return withAgreement(begun.protocol(), begun.privateKey());
  }

  /**
   * This request, and Chip Authentication with a key of the server's.
   *
   * @param protocol the object identifier of the protocol
   * @param privateKey the ephemeral private key
   * @return a new request
   */
  public ProofRequest withAgreement(String protocol, byte[] privateKey) {
    return new ProofRequest(challenge, Optional.of(new Agreement(protocol, Octets.of(privateKey))));
  }

  /**
   * The challenge.
   *
   * @return eight bytes, if Active Authentication was asked for
   */
  public Optional<Octets> challenge() {
    return challenge;
  }

  /**
   * The secret half of Chip Authentication.
   *
   * @return protocol and key, if it was asked for
   */
  public Optional<Agreement> agreement() {
    return agreement;
  }

  /** Leaves the secret out. */
  @Override
  public String toString() {
    return "ProofRequest[challenge "
        + challenge.isPresent()
        + ", agreement "
        + agreement.isPresent()
        + "]";
  }
}
