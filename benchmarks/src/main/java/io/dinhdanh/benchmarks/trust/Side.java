package io.dinhdanh.benchmarks.trust;

import com.sun.management.ThreadMXBean;
import io.dinhdanh.core.evidence.Verdict;
import io.dinhdanh.nfc.trust.PassiveAuthentication;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** One side of {@link VerificationShare}: verifies documents in windows, by threads of its own. */
final class Side implements AutoCloseable {

  static final int WINDOW_MILLIS = 60;
  private static final long WARM_UP_NANOS = 4_000_000_000L;

  /** Verifies the document of that number; false spoils the figure, so it is refused. */
  private interface Verification {
    boolean verify(int document) throws Exception;
  }

  private final List<Verification> verifications;
  private final ExecutorService threads;
  private int documentsInWindow = 16;
  private int next;

  private Side(List<Verification> verifications) {
    this.verifications = verifications;
    this.threads = Executors.newFixedThreadPool(verifications.size());
  }

  /** Whole verifications by so many threads. */
  static Side whole(Sample sample, int threads) throws Exception {
    PassiveAuthentication authentication =
        new PassiveAuthentication(sample.store(), Clock.systemUTC());
    int count = sample.documents().size();
    Verification verification =
        document ->
            authentication.verify(sample.documents().get(document % count)).verdict()
                == Verdict.VERIFIED;
    return new Side(Collections.nCopies(threads, verification));
  }

  /** The digests and the signature alone, by the fastest provider. */
  static Side raw(Sample sample) throws Exception {
    List<RawVerification.Piece> pieces = new ArrayList<>();
    for (var files : sample.documents()) {
      pieces.add(RawVerification.Piece.of(files));
    }
    RawVerification raw = Providers.fastest(sample, pieces.get(0));
    return new Side(List.of(document -> raw.verify(pieces.get(document % pieces.size()))));
  }

  /** Runs until compiled, then fits the number of documents to the window. */
  void warmUp() throws Exception {
    long start = System.nanoTime();
    double rate = rate();
    while (System.nanoTime() - start < WARM_UP_NANOS) {
      documentsInWindow = Math.max(1, (int) (rate * WINDOW_MILLIS / 1000 / verifications.size()));
      rate = rate();
    }
  }

  /** Documents a second in one window. */
  double rate() throws Exception {
    int first = next;
    next += documentsInWindow;
    List<Callable<Integer>> works = new ArrayList<>();
    for (Verification verification : verifications) {
      works.add(() -> run(verification, first));
    }
    long start = System.nanoTime();
    int done = 0;
    for (Future<Integer> work : threads.invokeAll(works)) {
      done += work.get();
    }
    return done * 1e9 / (System.nanoTime() - start);
  }

  private int run(Verification verification, int first) throws Exception {
    for (int i = 0; i < documentsInWindow; i++) {
      if (!verification.verify(first + i)) {
        throw new IllegalStateException("the sample is not verified");
      }
    }
    return documentsInWindow;
  }

  /** Bytes that one verification allocates. */
  long allocated() throws Exception {
    Callable<Long> work =
        () -> {
          ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
          long before = threads.getCurrentThreadAllocatedBytes();
          run(verifications.get(0), next);
          return (threads.getCurrentThreadAllocatedBytes() - before) / documentsInWindow;
        };
    return threads.submit(work).get();
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
