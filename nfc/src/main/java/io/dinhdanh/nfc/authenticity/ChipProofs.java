package io.dinhdanh.nfc.authenticity;

import io.dinhdanh.core.evidence.CheckKind;
import io.dinhdanh.core.evidence.ChipChecks;
import io.dinhdanh.nfc.access.MappingEvidence;
import io.dinhdanh.nfc.lds.ActiveAuthenticationInfo;
import io.dinhdanh.nfc.lds.CardSecurity;
import io.dinhdanh.nfc.lds.ChipFile;
import io.dinhdanh.nfc.lds.ChipFiles;
import io.dinhdanh.nfc.lds.Dg14;
import io.dinhdanh.nfc.lds.Dg15;
import io.dinhdanh.nfc.lds.MalformedFileException;
import io.dinhdanh.nfc.lds.SecurityInfos;
import java.util.List;
import java.util.Optional;

/**
 * The ways in which a chip can show that it is no copy, as proofs. Each counts for whoever took
 * part in it; make it {@link ChipProof#asClaimed claimed} for everybody else. Thread-safe.
 */
public final class ChipProofs {

  private ChipProofs() {}

  /**
   * Active Authentication: the chip's signature over a challenge that the verifier chose.
   *
   * @param challenge the verifier's challenge, eight bytes
   * @param answer what the chip answered
   * @return the proof, whose key is that of DG15
   */
  public static ChipProof active(byte[] challenge, byte[] answer) {
    byte[] asked = challenge.clone();
    byte[] signature = answer.clone();
    return ChipProof.of(ChipChecks.ACTIVE_AUTHENTICATION, files -> active(files, asked, signature));
  }

  private static Finding active(ChipFiles files, byte[] challenge, byte[] answer)
      throws MalformedFileException {
    Optional<byte[]> key = files.get(ChipFile.DG15);
    if (!key.isPresent()) {
      return Finding.notDone(Findings.NO_KEY);
    }
    List<ActiveAuthenticationInfo> infos =
        options(files).map(SecurityInfos::activeAuthentication).orElse(List.of());
    return ActiveAuthentication.verify(Dg15.parse(key.get()), infos, challenge, answer);
  }

  /**
   * Active Authentication that was answered to a challenge other than the verifier's.
   *
   * @return a proof that fails
   */
  public static ChipProof anotherChallenge() {
    Finding failed = Finding.failed(Findings.ANOTHER_CHALLENGE);
    return ChipProof.of(ChipChecks.ACTIVE_AUTHENTICATION, files -> failed);
  }

  /**
   * Chip Authentication with an ephemeral key that the verifier made.
   *
   * @param protocol the protocol of the verifier's request
   * @param privateKey the ephemeral private key that the verifier kept
   * @param answer the chip's answer to the request's command
   * @return the proof, whose key is that of DG14
   */
  public static ChipProof agreement(String protocol, byte[] privateKey, byte[] answer) {
    byte[] secret = privateKey.clone();
    byte[] reply = answer.clone();
    return ChipProof.of(
        ChipChecks.CHIP_AUTHENTICATION,
        files -> {
          Optional<SecurityInfos> infos = options(files);
          return infos.isPresent()
              ? RelayedChipAuthentication.verify(infos.get(), protocol, secret, reply)
              : Finding.notDone(Findings.NO_KEY);
        });
  }

  /**
   * Chip Authentication that the verifier's own reader ran.
   *
   * @param protocol the protocol that it ran
   * @param answered true if the chip answered under the new keys
   * @return the proof, whose key is that of DG14
   */
  public static ChipProof agreementSeen(String protocol, boolean answered) {
    return ChipProof.of(
        ChipChecks.CHIP_AUTHENTICATION, files -> agreementSeen(files, protocol, answered));
  }

  private static Finding agreementSeen(ChipFiles files, String protocol, boolean answered)
      throws MalformedFileException {
    Optional<SecurityInfos> infos = options(files);
    boolean announced =
        infos.isPresent()
            && !infos.get().chipKeys().isEmpty()
            && infos.get().chipAuthentication().stream()
                .anyMatch(info -> info.protocol().equals(protocol));
    if (!announced) {
      return Finding.notDone(Findings.NO_KEY);
    }
    return answered
        ? Finding.passed(Findings.CHIP_ANSWERED)
        : Finding.failed(Findings.WRONG_ANSWER);
  }

  /**
   * PACE with chip authentication mapping that the verifier's own reader ran.
   *
   * @param evidence what the reader saw
   * @return the proof, whose key is in EF.CardSecurity or DG14
   */
  public static ChipProof mapping(MappingEvidence evidence) {
    return ChipProof.of(ChipChecks.CHIP_MAPPING, files -> mapping(files, evidence));
  }

  private static Finding mapping(ChipFiles files, MappingEvidence evidence)
      throws MalformedFileException {
    Optional<byte[]> security = files.get(ChipFile.CARD_SECURITY);
    if (security.isPresent()) {
      return ChipAuthenticationMapping.verify(
          CardSecurity.parse(security.get()).securityInfos(), evidence);
    }
    Optional<SecurityInfos> infos = options(files);
    return infos.isPresent()
        ? ChipAuthenticationMapping.verify(infos.get(), evidence)
        : Finding.notDone(Findings.NO_KEY);
  }

  /**
   * A protocol that the chip announced and then would not run.
   *
   * @param kind which check it would have been
   * @return a proof that ends in a warning
   */
  public static ChipProof refused(CheckKind kind) {
    Finding warning = Finding.warning(Findings.CHIP_REFUSED);
    return ChipProof.of(kind, files -> warning);
  }

  private static Optional<SecurityInfos> options(ChipFiles files) throws MalformedFileException {
    Optional<byte[]> file = files.get(ChipFile.DG14);
    return file.isPresent()
        ? Optional.of(Dg14.parse(file.get()).securityInfos())
        : Optional.empty();
  }
}
