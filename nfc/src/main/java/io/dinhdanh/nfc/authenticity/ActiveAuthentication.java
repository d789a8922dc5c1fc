package io.dinhdanh.nfc.authenticity;

import io.dinhdanh.nfc.keys.EllipticKey;
import io.dinhdanh.nfc.keys.RsaKey;
import io.dinhdanh.nfc.keys.UnusableKeyException;
import io.dinhdanh.nfc.lds.ActiveAuthenticationInfo;
import io.dinhdanh.nfc.lds.Dg15;
import java.util.List;

/**
 * Active Authentication (ICAO Doc 9303-11 §6.1): the chip signs a challenge with the private key to
 * DG15. It proves something only to whoever chose the challenge. Thread-safe.
 */
public final class ActiveAuthentication {

  /** The length of a challenge, in bytes. */
  public static final int CHALLENGE = 8;

  private static final int LONGEST_ANSWER = 1_024;

  private ActiveAuthentication() {}

  /**
   * Holds the chip's answer against its key: RSA by ISO/IEC 9796-2 scheme 1, or ECDSA, plain or in
   * DER.
   *
   * @param key the key of DG15
   * @param infos what DG14 says about the signature algorithm; empty if it says nothing
   * @param challenge the challenge that the caller chose, {@link #CHALLENGE} bytes
   * @param answer what the chip answered
   * @return passed if the chip signed this challenge
   * @throws IllegalArgumentException if the challenge has another length
   */
  public static Finding verify(
      Dg15 key, List<ActiveAuthenticationInfo> infos, byte[] challenge, byte[] answer) {
    if (challenge.length != CHALLENGE) {
      throw new IllegalArgumentException("a challenge has eight bytes");
    }
    try {
      byte[] encoded = key.publicKey();
      boolean genuine =
          answer.length <= LONGEST_ANSWER
              && (RsaKey.isOne(encoded)
                  ? RecoverableSignature.verifies(RsaKey.decode(encoded), challenge, answer)
                  : CurveSignature.verifies(EllipticKey.decode(encoded), infos, challenge, answer));
      return genuine
          ? Finding.passed(Findings.CHIP_ANSWERED)
          : Finding.failed(Findings.WRONG_ANSWER);
    } catch (UnusableKeyException e) {
      return Finding.notDone(Findings.UNUSABLE_KEY);
    }
  }
}
