/** Trusting a chip: whole verifications beside raw ones, and trust lists beside BouncyCastle. */
@NullMarked
package io.dinhdanh.benchmarks.trust;

import org.jspecify.annotations.NullMarked;
