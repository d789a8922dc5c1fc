/**
 * Cards and their machine-readable zone. {@link io.dinhdanh.core.card.Mrz} reads the zone of any
 * identity card or passport, with Vietnam's extra check digit; {@link
 * io.dinhdanh.core.card.MrzBuilder} writes one.
 */
@NullMarked
package io.dinhdanh.core.card;

import org.jspecify.annotations.NullMarked;
