package io.dinhdanh.examples.server;

import io.dinhdanh.nfc.reader.ProofRequest;
import java.time.Instant;

/**
 * What the server asked one phone, and keeps until the answer comes.
 *
 * @param id what the phone calls it by; nobody guesses it
 * @param request the server's challenge
 * @param expires when an answer comes too late
 */
record Session(String id, ProofRequest request, Instant expires) {

  /** The id is a secret of the phone. */
  @Override
  public String toString() {
    return "Session[expires " + expires + "]";
  }
}
