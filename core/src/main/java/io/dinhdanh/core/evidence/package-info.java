/**
 * Evidence and what it amounts to.
 *
 * <p>A verification makes every {@link io.dinhdanh.core.evidence.Check} it can and records each
 * with its {@link io.dinhdanh.core.evidence.Outcome} and {@link io.dinhdanh.core.evidence.Reason};
 * it does not throw for bad evidence. {@link io.dinhdanh.core.evidence.Verdict} is derived from the
 * checks in one place, and a {@link io.dinhdanh.core.evidence.VerificationReport} carries both.
 */
@NullMarked
package io.dinhdanh.core.evidence;

import org.jspecify.annotations.NullMarked;
