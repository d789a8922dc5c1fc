/**
 * Measurements: what dinhdanh does, its slow twins and its peers in the same run. A package for
 * each area; classes with {@code @Benchmark} are run by JMH, the others have a {@code main} of
 * their own. docs/MEASURING.md names each with its command and time, {@code plot} draws the
 * results, and RESULTS.md keeps the figures.
 */
@NullMarked
package io.dinhdanh.benchmarks;

import org.jspecify.annotations.NullMarked;
