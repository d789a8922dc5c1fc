package io.dinhdanh.nfc.authenticity;

import io.dinhdanh.nfc.access.ChipKeyAgreement;
import io.dinhdanh.nfc.keys.UnusableKeyException;
import io.dinhdanh.nfc.lds.SecurityInfos;
import java.util.Optional;

/**
 * Chip Authentication for a server that does not trust the phone (ICAO Doc 9303-11 §6.2). The
 * server makes the ephemeral key ({@link ChipKeyAgreement#begin}), keeps its private half, hands
 * the phone {@link ChipKeyAgreement#request}, and checks here the chip's answer that the phone
 * brings back. That a phone says it ran the protocol itself proves nothing. Thread-safe.
 */
public final class RelayedChipAuthentication {

  private RelayedChipAuthentication() {}

  /**
   * Checks the answer.
   *
   * @param infos what DG14 says, as when the server began
   * @param protocol the protocol of the server's request
   * @param privateKey the ephemeral private key that the server kept
   * @param answer the chip's answer to the request's command
   * @return passed if only the chip with the private key to DG14 can have given it
   */
  public static Finding verify(
      SecurityInfos infos, String protocol, byte[] privateKey, byte[] answer) {
    try {
      Optional<ChipKeyAgreement> agreement = ChipKeyAgreement.resume(infos, protocol, privateKey);
      if (!agreement.isPresent()) {
        return Finding.notDone(Findings.UNSUPPORTED);
      }
      return agreement.get().isAnsweredBy(answer)
          ? Finding.passed(Findings.CHIP_ANSWERED)
          : Finding.failed(Findings.WRONG_ANSWER);
    } catch (UnusableKeyException e) {
      return Finding.notDone(Findings.UNUSABLE_KEY);
    }
  }
}
