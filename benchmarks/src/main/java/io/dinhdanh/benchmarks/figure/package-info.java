/** What a program has measured, for machines: the figures of a run with their machine and date. */
@NullMarked
package io.dinhdanh.benchmarks.figure;

import org.jspecify.annotations.NullMarked;
