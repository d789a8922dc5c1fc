/** Judging passwords, beside Passay. */
@NullMarked
package io.dinhdanh.benchmarks.secret;

import org.jspecify.annotations.NullMarked;
