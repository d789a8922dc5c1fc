package io.dinhdanh.benchmarks.figure;

import org.jspecify.annotations.Nullable;

/**
 * One figure of a run.
 *
 * @param name what was measured
 * @param unit of the value and of the peer's: {@code ns}, {@code ms}, {@code bytes}, {@code
 *     fraction}, {@code count} and the like
 * @param value ours
 * @param peer who was measured in the same run, or null
 */
record Figure(String name, String unit, double value, @Nullable Peer peer) {

  /**
   * The other side.
   *
   * @param name whose value it is
   * @param value theirs
   * @param ratio how many times better ours is
   */
  record Peer(String name, double value, double ratio) {}
}
