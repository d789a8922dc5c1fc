/**
 * Cards and their machine-readable zone. {@link io.dinhdanh.core.card.Mrz} reads the zone of any
 * identity card or passport, with Vietnam's extra check digit; {@link
 * io.dinhdanh.core.card.MrzBuilder} writes one. {@link io.dinhdanh.core.card.CardFacts} tells the
 * kinds of card apart, {@link io.dinhdanh.core.card.CardValidity} says when one expires, and {@link
 * io.dinhdanh.core.card.AccessKey} opens its chip.
 */
@NullMarked
package io.dinhdanh.core.card;

import org.jspecify.annotations.NullMarked;
