package io.dinhdanh.benchmarks.trust;

import static java.util.Objects.requireNonNull;

import io.dinhdanh.core.evidence.Verdict;
import io.dinhdanh.core.evidence.VerificationReport;
import io.dinhdanh.nfc.lds.ChipFiles;
import io.dinhdanh.nfc.testkit.SignatureSuite;
import io.dinhdanh.nfc.trust.PassiveAuthentication;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * A whole verification (every structure read, every hash, the signature, every check and the
 * report, the path above a known signer remembered) beside a raw one. 256 documents in turn; no
 * result of a document is kept.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class VerificationBenchmark {

  private static final int DOCUMENTS = 256;

  /** How the documents are signed. */
  @Param({
    "ECDSA_P256",
    "ECDSA_P256_EXPLICIT",
    "ECDSA_BRAINPOOL256",
    "ECDSA_BRAINPOOL384",
    "ECDSA_BRAINPOOL512",
    "RSA_2048",
    "RSA_2048_PSS",
    "RSA_4096"
  })
  public SignatureSuite suite = SignatureSuite.ECDSA_P256;

  private final List<RawVerification.Piece> pieces = new ArrayList<>();
  private List<ChipFiles> documents = List.of();
  private @Nullable PassiveAuthentication authentication;
  private @Nullable Sample sample;

  /** One thread's place in the documents, and its raw verifier. */
  @State(Scope.Thread)
  public static class Turn {
    private int next;
    private @Nullable RawVerification raw;

    /**
     * Picks the fastest provider for the raw side.
     *
     * @param benchmark the documents
     * @throws Exception if no provider verifies them
     */
    @Setup
    public void pick(VerificationBenchmark benchmark) throws Exception {
      raw = Providers.fastest(requireNonNull(benchmark.sample), benchmark.pieces.get(0));
    }

    private int turn() {
      next = (next + 1) % DOCUMENTS;
      return next;
    }
  }

  /**
   * Makes the documents.
   *
   * @throws Exception if they cannot be made
   */
  @Setup
  public void prepare() throws Exception {
    sample = Sample.of(suite, DOCUMENTS);
    documents = sample.documents();
    for (ChipFiles files : documents) {
      pieces.add(RawVerification.Piece.of(files));
    }
    authentication = new PassiveAuthentication(sample.store(), Clock.systemUTC());
    if (authentication.verify(documents.get(0)).verdict() != Verdict.VERIFIED) {
      throw new IllegalStateException("the sample is not verified");
    }
  }

  /**
   * A whole verification.
   *
   * @param turn which document
   * @return its report
   * @throws Exception never
   */
  @Benchmark
  public VerificationReport whole(Turn turn) throws Exception {
    return requireNonNull(authentication).verify(documents.get(turn.turn()));
  }

  /**
   * The digests and the signature alone.
   *
   * @param turn which document
   * @return true
   * @throws Exception never
   */
  @Benchmark
  public boolean raw(Turn turn) throws Exception {
    return requireNonNull(turn.raw).verify(pieces.get(turn.turn()));
  }
}
