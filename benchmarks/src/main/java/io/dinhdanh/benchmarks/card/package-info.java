/** Reading machine-readable zones, beside JMRTD. */
@NullMarked
package io.dinhdanh.benchmarks.card;

import org.jspecify.annotations.NullMarked;
