package io.dinhdanh.nfc.reader;

import io.dinhdanh.core.evidence.ChipChecks;
import io.dinhdanh.nfc.authenticity.ActiveAuthentication;
import io.dinhdanh.nfc.authenticity.ChipProof;
import io.dinhdanh.nfc.authenticity.ChipProofs;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The proofs in a dump, for passive authentication to hold against signed keys. How much they are
 * worth depends on who verifies: whoever ran the reader saw them, a server knows its own challenge
 * and key, and everything else is what somebody says.
 */
public final class DumpProofs {

  private final ChipDump dump;
  private final ProofRequest request;
  private final boolean ownReader;

  private DumpProofs(ChipDump dump, ProofRequest request, boolean ownReader) {
    this.dump = dump;
    this.request = request;
    this.ownReader = ownReader;
  }

  /**
   * The proofs for whoever ran the reader and trusts it, with a challenge of its own.
   *
   * @param dump what it read
   * @return proofs that count
   */
  public static List<ChipProof> seen(ChipDump dump) {
    return new DumpProofs(dump, ProofRequest.none(), true).all();
  }

  /**
   * The proofs for a server that does not trust the reader.
   *
   * @param dump what the reader sent
   * @param request what the server asked and kept, {@link ProofRequest#none} if nothing
   * @return proofs, claimed ones but for answers to what the server asked
   */
  public static List<ChipProof> received(ChipDump dump, ProofRequest request) {
    return new DumpProofs(dump, request, false).all();
  }

  private List<ChipProof> all() {
    List<ChipProof> proofs = new ArrayList<>();
    dump.activeAuthentication().ifPresent(record -> proofs.add(active(record)));
    dump.chipAuthentication().ifPresent(record -> proofs.add(agreement(record)));
    dump.access()
        .mapping()
        .ifPresent(evidence -> proofs.add(witnessed(ChipProofs.mapping(evidence))));
    return Collections.unmodifiableList(proofs);
  }

  /** What only the reader saw. */
  private ChipProof witnessed(ChipProof proof) {
    return ownReader ? proof : proof.asClaimed();
  }

  private ChipProof active(ActiveAuthenticationRecord record) {
    Optional<Octets> asked = request.challenge();
    if (record.status() != ChipAuthenticationRecord.ACCEPTED) {
      return ChipProofs.refused(ChipChecks.ACTIVE_AUTHENTICATION);
    }
    if (asked.isPresent() && !asked.get().equals(record.challenge())) {
      return ChipProofs.anotherChallenge();
    }
    ChipProof proof = active(record.challenge(), record.answer());
    return asked.isPresent() ? proof : witnessed(proof);
  }

  /** A challenge of another length was never one: its answer is to another challenge. */
  private static ChipProof active(Octets challenge, Octets answer) {
    return challenge.bytes().length == ActiveAuthentication.CHALLENGE
        ? ChipProofs.active(challenge.bytes(), answer.bytes())
        : ChipProofs.anotherChallenge();
  }

  private ChipProof agreement(ChipAuthenticationRecord record) {
    if (record.status() != ChipAuthenticationRecord.ACCEPTED) {
      return ChipProofs.refused(ChipChecks.CHIP_AUTHENTICATION);
    }
    if (record.relayed() && request.agreement().isPresent()) {
      ProofRequest.Agreement kept = request.agreement().get();
      return ChipProofs.agreement(
          kept.protocol(), kept.privateKey().bytes(), record.answer().bytes());
    }
    ChipProof seen = ChipProofs.agreementSeen(record.protocol(), record.answered());
    return record.relayed() ? seen.asClaimed() : witnessed(seen);
  }
}
