package io.dinhdanh.benchmarks.trust;

import io.dinhdanh.benchmarks.figure.FigureProgram;
import io.dinhdanh.benchmarks.figure.Figures;
import io.dinhdanh.nfc.testkit.SignatureSuite;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The share of a whole verification that is signature and digests: {@code VerificationShare
 * [WINDOWS [SUITE...]]}. Both sides run in one JVM in turn, in windows of some {@value
 * Side#WINDOW_MILLIS} milliseconds, and each window is compared with its neighbour: what else the
 * machine does then troubles both alike. Printed are the medians, the quartiles of the shares, what
 * a verification allocates, and two threads over one.
 */
public final class VerificationShare {

  private static final int WINDOWS = 60;
  private static final int DOCUMENTS = 256;

  private VerificationShare() {}

  /**
   * Measures every kind of signature, or those that are named.
   *
   * @param args how many pairs of windows, and names of {@link SignatureSuite}; {@code --json FILE}
   * @throws Exception if the documents cannot be made
   */
  public static void main(String[] args) throws Exception {
    FigureProgram.run(VerificationShare.class, args, VerificationShare::measure);
  }

  private static void measure(String[] args, Figures figures) throws Exception {
    int windows = args.length > 0 ? Integer.parseInt(args[0]) : WINDOWS;
    List<SignatureSuite> suites =
        args.length > 1
            ? Arrays.stream(args).skip(1).map(SignatureSuite::valueOf).toList()
            : List.of(
                SignatureSuite.ECDSA_P256,
                SignatureSuite.ECDSA_P256_EXPLICIT,
                SignatureSuite.ECDSA_BRAINPOOL256,
                SignatureSuite.ECDSA_BRAINPOOL384,
                SignatureSuite.ECDSA_BRAINPOOL512,
                SignatureSuite.RSA_2048,
                SignatureSuite.RSA_2048_PSS,
                SignatureSuite.RSA_4096);
    figures.say("JDK %s; %d pairs of windows", Runtime.version(), windows);
    figures.say(
        "%-20s %9s %9s %7s %15s %9s %11s",
        "", "whole/s", "raw/s", "share", "quartiles", "bytes", "2 threads");
    compile(suites.get(0));
    for (SignatureSuite suite : suites) {
      measure(suite, windows, figures);
    }
  }

  /** The first suite would else pay for the compiler's work on what all have in common. */
  private static void compile(SignatureSuite suite) throws Exception {
    try (Side whole = Side.whole(Sample.of(suite, DOCUMENTS), 1)) {
      whole.warmUp();
      whole.warmUp();
    }
  }

  private static void measure(SignatureSuite suite, int windows, Figures figures) throws Exception {
    Sample sample = Sample.of(suite, DOCUMENTS);
    try (Side whole = Side.whole(sample, 1);
        Side raw = Side.raw(sample);
        Side both = Side.whole(sample, 2)) {
      Pairs shares = Pairs.of(whole, raw, windows);
      Pairs threads = Pairs.of(both, whole, windows);
      figures.say(
          "%-20s %9.0f %9.0f %6.1f%% %6.1f to %5.1f %9d %6.2f times",
          suite,
          shares.first(),
          shares.second(),
          100 * shares.ratio(0.5),
          100 * shares.ratio(0.25),
          100 * shares.ratio(0.75),
          whole.allocated(),
          threads.ratio(0.5));
      figures.beside(
          suite + " whole",
          "documents/s",
          shares.first(),
          "raw",
          shares.second(),
          shares.ratio(0.5));
      figures.beside(
          suite + " by two threads",
          "documents/s",
          threads.first(),
          "one thread",
          threads.second(),
          threads.ratio(0.5));
    }
  }

  /** Rates of neighbouring windows, documents a second. */
  private record Pairs(List<Double> firsts, List<Double> seconds) {

    static Pairs of(Side first, Side second, int windows) throws Exception {
      Pairs pairs = new Pairs(new ArrayList<>(), new ArrayList<>());
      first.warmUp();
      second.warmUp();
      for (int i = 0; i < windows; i++) {
        // Who goes first changes, so that a machine that slows down favours nobody.
        double early = i % 2 == 0 ? first.rate() : second.rate();
        double late = i % 2 == 0 ? second.rate() : first.rate();
        pairs.firsts.add(i % 2 == 0 ? early : late);
        pairs.seconds.add(i % 2 == 0 ? late : early);
      }
      return pairs;
    }

    double first() {
      return quantile(firsts, 0.5);
    }

    double second() {
      return quantile(seconds, 0.5);
    }

    double ratio(double share) {
      List<Double> ratios = new ArrayList<>();
      for (int i = 0; i < firsts.size(); i++) {
        ratios.add(firsts.get(i) / seconds.get(i));
      }
      return quantile(ratios, share);
    }

    private static double quantile(List<Double> values, double share) {
      return values.stream().sorted().toList().get((int) (share * (values.size() - 1)));
    }
  }
}
