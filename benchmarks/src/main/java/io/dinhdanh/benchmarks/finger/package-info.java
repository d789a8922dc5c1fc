/** Fingerprint matching and identification beside SourceAFIS. */
@NullMarked
package io.dinhdanh.benchmarks.finger;

import org.jspecify.annotations.NullMarked;
