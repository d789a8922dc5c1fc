package io.dinhdanh.benchmarks.finger;

import io.dinhdanh.benchmarks.figure.Figures;
import io.dinhdanh.biometrics.fingerprint.FingerprintTemplate;
import io.dinhdanh.biometrics.fingerprint.engine.FingerprintMatcher;
import io.dinhdanh.biometrics.fingerprint.engine.MatchScratch;
import java.util.List;

/**
 * How often real impostors and fillers reach scores of 10 and 20: whether fillers are like them.
 */
final class ScoreTails {

  /** Fillers are compared with one probe in so many. */
  private static final int STEP = 10;

  private final FingerSets sets;
  private final List<FingerprintTemplate> fillers;
  private final MatchScratch scratch = new MatchScratch();

  ScoreTails(FingerSets sets, List<FingerprintTemplate> fillers) {
    this.sets = sets;
    this.fillers = fillers;
  }

  void tell(Figures figures) {
    Tail real = new Tail();
    Tail filled = new Tail();
    for (List<Impression> set : sets.searched()) {
      for (int i = 0; i < set.size(); i++) {
        FingerprintMatcher matcher = new FingerprintMatcher(set.get(i).template());
        impostors(matcher, set.get(i), set, real);
        if (i % STEP == 0) {
          fillers.forEach(filler -> filled.add(matcher.match(filler, scratch)));
        }
      }
    }
    figures.say(
        "scores of 10 / 20 and more: real impostors %.2f / %.3f %% of %d, fillers %.2f / %.3f %%",
        100 * real.ten(), 100 * real.twenty(), real.all, 100 * filled.ten(), 100 * filled.twenty());
    figures.beside(
        "scores of 10 and more",
        "fraction",
        filled.ten(),
        "real impostors",
        real.ten(),
        Double.NaN);
    figures.beside(
        "scores of 20 and more",
        "fraction",
        filled.twenty(),
        "real impostors",
        real.twenty(),
        Double.NaN);
  }

  private void impostors(
      FingerprintMatcher matcher, Impression probe, List<Impression> set, Tail tail) {
    for (Impression other : set) {
      if (!other.finger().equals(probe.finger())) {
        tail.add(matcher.match(other.template(), scratch));
      }
    }
  }

  /** Counts scores. */
  private static final class Tail {
    private long all;
    private long ten;
    private long twenty;

    void add(double score) {
      all++;
      ten += score >= 10 ? 1 : 0;
      twenty += score >= 20 ? 1 : 0;
    }

    double ten() {
      return (double) ten / all;
    }

    double twenty() {
      return (double) twenty / all;
    }
  }
}
