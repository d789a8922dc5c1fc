package io.dinhdanh.biometrics.fingerprint.search;

import io.dinhdanh.biometrics.fingerprint.engine.CandidateBlock;
import java.util.Objects;
import java.util.concurrent.Executor;

/**
 * How an index keeps its templates and searches them.
 *
 * @param storedRoots how many root edges are stored for each template: 0 to take at most 2 kB a
 *     template, for INDEXED search; {@link CandidateBlock#MANY_ROOTS} to take about 12 kB, for
 *     EXACT search at full speed
 * @param penetration the share of the gallery that INDEXED search compares exactly
 * @param threads in how many parts a search is split
 * @param executor runs the parts
 */
public record SearchSettings(int storedRoots, double penetration, int threads, Executor executor) {

  /** The share that lost one in a hundred exact hits on development sets, or fewer. */
  public static final double USUAL_PENETRATION = 0.01;

  public SearchSettings {
    Objects.requireNonNull(executor, "executor");
    if (storedRoots < 0 || threads < 1 || !(penetration > 0 && penetration <= 1)) {
      throw new IllegalArgumentException("settings out of range");
    }
  }

  /**
   * For INDEXED search in the caller's thread; EXACT search works, several times slower.
   *
   * @return the settings
   */
  public static SearchSettings compact() {
    return new SearchSettings(0, USUAL_PENETRATION, 1, Runnable::run);
  }

  /**
   * For EXACT search at full speed in the caller's thread; INDEXED search works too.
   *
   * @return the settings
   */
  public static SearchSettings exact() {
    return new SearchSettings(CandidateBlock.MANY_ROOTS, USUAL_PENETRATION, 1, Runnable::run);
  }

  /**
   * The same in several parts.
   *
   * @param newThreads in how many parts a search is split
   * @param newExecutor runs the parts
   * @return new settings
   */
  public SearchSettings parallel(int newThreads, Executor newExecutor) {
    return new SearchSettings(storedRoots, penetration, newThreads, newExecutor);
  }

  /**
   * The same with another share.
   *
   * @param newPenetration the share of the gallery that INDEXED search compares exactly
   * @return new settings
   */
  public SearchSettings penetrating(double newPenetration) {
    return new SearchSettings(storedRoots, newPenetration, threads, executor);
  }
}
