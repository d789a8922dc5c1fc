package io.dinhdanh.nfc.access;

import io.dinhdanh.nfc.keys.AgreementKey;
import io.dinhdanh.nfc.keys.EllipticKey;
import io.dinhdanh.nfc.keys.ModularKey;
import io.dinhdanh.nfc.keys.UnusableKeyException;
import io.dinhdanh.nfc.lds.ChipAuthenticationInfo;
import io.dinhdanh.nfc.lds.ChipPublicKey;
import io.dinhdanh.nfc.lds.SecurityInfos;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.OptionalInt;
import net.sf.scuba.smartcards.CommandAPDU;
import net.sf.scuba.smartcards.ResponseAPDU;
import org.bouncycastle.util.BigIntegers;
import org.jmrtd.protocol.EACCAProtocol;
import org.jmrtd.protocol.SecureMessagingWrapper;

/**
 * The terminal's half of Chip Authentication (ICAO Doc 9303-11 §6.2), by elliptic curves or modulo
 * a prime: an ephemeral key beside the chip's static key, and the session keys that follow.
 * Immutable; holds a secret.
 */
public final class ChipKeyAgreement {

  private static final String BY_NUMBERS = "0.4.0.127.0.7.2.2.3.1.";
  private static final String BY_CURVES = "0.4.0.127.0.7.2.2.3.2.";
  private static final String KEY_OF_NUMBERS = "0.4.0.127.0.7.2.2.1.1";
  private static final String KEY_OF_CURVES = "0.4.0.127.0.7.2.2.1.2";
  private static final int READ_BINARY = 0xB0;
  private static final int TABLE_OF_CONTENTS = 0x9E;
  private static final int PROBE = 4;

  private final String protocol;
  private final OptionalInt keyId;
  private final AgreementKey chipKey;
  private final BigInteger privateKey;

  private ChipKeyAgreement(
      String protocol, OptionalInt keyId, AgreementKey chipKey, BigInteger privateKey) {
    this.protocol = protocol;
    this.keyId = keyId;
    this.chipKey = chipKey;
    this.privateKey = privateKey;
  }

  /**
   * Begins with a fresh ephemeral key for the first protocol and key of a chip that are known here.
   *
   * @param infos what DG14 says
   * @param random where the ephemeral key comes from
   * @return the agreement; nothing if the chip does not announce Chip Authentication
   * @throws UnusableKeyException if its key cannot be used
   */
  public static Optional<ChipKeyAgreement> begin(SecurityInfos infos, SecureRandom random)
      throws UnusableKeyException {
    for (ChipAuthenticationInfo info : infos.chipAuthentication()) {
      Optional<ChipPublicKey> key = keyFor(info, infos);
      if (key.isPresent()) {
        AgreementKey chip = decode(key.get());
        return Optional.of(
            new ChipKeyAgreement(info.protocol(), info.keyId(), chip, chip.drawPrivateKey(random)));
      }
    }
    return Optional.empty();
  }

  /**
   * Takes up an agreement that was begun earlier.
   *
   * @param infos what DG14 says, the same as then
   * @param protocol the protocol of then
   * @param privateKey the private key of then, see {@link #privateKey}
   * @return the same agreement; nothing if DG14 does not announce the protocol
   * @throws UnusableKeyException if the chip's key, or the private key with it, cannot be used
   */
  public static Optional<ChipKeyAgreement> resume(
      SecurityInfos infos, String protocol, byte[] privateKey) throws UnusableKeyException {
    for (ChipAuthenticationInfo info : infos.chipAuthentication()) {
      Optional<ChipPublicKey> key = keyFor(info, infos);
      if (info.protocol().equals(protocol) && key.isPresent()) {
        AgreementKey chip = decode(key.get());
        BigInteger secret = new BigInteger(1, privateKey);
        chip.sharedSecret(secret);
        return Optional.of(new ChipKeyAgreement(protocol, info.keyId(), chip, secret));
      }
    }
    return Optional.empty();
  }

  /** The key of the protocol's kind with its number; without a number there is only one. */
  private static Optional<ChipPublicKey> keyFor(ChipAuthenticationInfo info, SecurityInfos infos) {
    String kind =
        info.protocol().startsWith(BY_CURVES)
            ? KEY_OF_CURVES
            : info.protocol().startsWith(BY_NUMBERS) ? KEY_OF_NUMBERS : "";
    return infos.chipKeys().stream()
        .filter(key -> key.protocol().equals(kind))
        .filter(key -> !info.keyId().isPresent() || key.keyId().equals(info.keyId()))
        .findFirst();
  }

  private static AgreementKey decode(ChipPublicKey key) throws UnusableKeyException {
    return key.protocol().equals(KEY_OF_CURVES)
        ? EllipticKey.decode(key.encoded())
        : ModularKey.decode(key.encoded());
  }

  /**
   * What the phone is to carry to the chip: the ephemeral key, and a command under the new keys
   * that reads the first bytes of EF.COM.
   *
   * @return the request, nothing secret in it
   */
  public RelayRequest request() {
    CommandAPDU probe =
        wrapper().wrap(new CommandAPDU(0, READ_BINARY, TABLE_OF_CONTENTS, 0, PROBE));
    return new RelayRequest(protocol, keyId, publicKey(), probe.getBytes());
  }

  /**
   * Tells whether an answer to the request's command comes from the chip with the private key.
   *
   * @param answer the whole answer, as the phone brought it
   * @return true if its check value holds under the new keys
   */
  public boolean isAnsweredBy(byte[] answer) {
    SecureMessagingWrapper keys = wrapper();
    keys.wrap(new CommandAPDU(0, READ_BINARY, TABLE_OF_CONTENTS, 0, PROBE));
    try {
      ShieldedAnswer.check(answer);
      keys.unwrap(new ResponseAPDU(answer));
      return true;
    } catch (RuntimeException e) {
      // JMRTD throws for any answer whose check value is wrong.
      return false;
    }
  }

  /** Fresh secure messaging under the new keys, its counter at zero. */
  SecureMessagingWrapper wrapper() {
    try {
      byte[] shared = chipKey.sharedSecret(privateKey);
      return EACCAProtocol.restartSecureMessaging(protocol, shared, Opening.LONGEST, true);
    } catch (UnusableKeyException | GeneralSecurityException e) {
      throw new IllegalStateException("the private key is within the order", e);
    }
  }

  private byte[] publicKey() {
    try {
      return chipKey.publicKey(privateKey);
    } catch (UnusableKeyException e) {
      throw new IllegalStateException("the private key is within the order", e);
    }
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
   * The ephemeral private key, for a server that keeps it until the answer comes. Wipe it after
   * use.
   *
   * @return a copy, big-endian
   */
  public byte[] privateKey() {
    return BigIntegers.asUnsignedByteArray(privateKey);
  }

  /** Leaves the secret out. */
  @Override
  public String toString() {
    return "ChipKeyAgreement[" + protocol + "]";
  }
}
