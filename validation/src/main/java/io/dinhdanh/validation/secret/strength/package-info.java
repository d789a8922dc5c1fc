/**
 * How hard a password is to guess for somebody who knows how Vietnamese people choose them.
 *
 * <p>{@link io.dinhdanh.validation.secret.strength.StrengthEstimator} cuts a password into the
 * pieces that are cheapest to guess; {@link io.dinhdanh.validation.secret.strength.Blocklist} holds
 * the words and {@link io.dinhdanh.validation.secret.strength.PersonalWords} what is known of the
 * person.
 */
@NullMarked
package io.dinhdanh.validation.secret.strength;

import org.jspecify.annotations.NullMarked;
