/**
 * The words of the domain that every module of dinhdanh shares: whoever knows them can read any
 * other module.
 *
 * <p>A tour, in the order in which a newcomer needs it:
 *
 * <ul>
 *   <li>{@link io.dinhdanh.core.person}: numbers, names, dates, and what several sources state
 *       about one person;
 *   <li>{@link io.dinhdanh.core.card}: kinds of card, the machine-readable zone, validity, and the
 *       keys that open a chip;
 *   <li>{@link io.dinhdanh.core.evidence}: an answer is never a boolean but a {@link
 *       io.dinhdanh.core.evidence.VerificationReport} of {@link io.dinhdanh.core.evidence.Check
 *       checks}, and its {@link io.dinhdanh.core.evidence.Verdict} is derived in one place;
 *   <li>{@link io.dinhdanh.core.report} and {@link io.dinhdanh.core.json}: the same report as a
 *       page, as text, as JSON and as evidence that a bank keeps;
 *   <li>{@link io.dinhdanh.core.account}: what becomes of an account, decided from that evidence;
 *   <li>{@link io.dinhdanh.core.text}: a {@link io.dinhdanh.core.text.Sentence} in English and
 *       Vietnamese, and {@link io.dinhdanh.core.text.Parsed}, the answer of everything that reads a
 *       text.
 * </ul>
 *
 * <p>Values are immutable, services are safe for threads, nothing is static; clocks and chance come
 * from the caller.
 */
@NullMarked
package io.dinhdanh.core;

import org.jspecify.annotations.NullMarked;
