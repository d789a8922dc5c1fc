/**
 * What people print, type and choose, checked before it is believed. Needs core alone; runs on
 * Android.
 *
 * <p>A tour:
 *
 * <ul>
 *   <li>{@link io.dinhdanh.validation.qr}: the text in a card's QR code; {@code qr.image} finds it
 *       in a photograph or in front of a camera;
 *   <li>{@link io.dinhdanh.validation.mrz}: machine-readable zones as typed or recognised, with
 *       every repair named;
 *   <li>{@link io.dinhdanh.validation.secret}: passwords, passcodes, security questions, one-time
 *       codes and how they are stored; {@code strength} tells how hard a password is to guess,
 *       {@code breach} whether it is known;
 *   <li>{@link io.dinhdanh.validation.phone}: Vietnamese mobile numbers;
 *   <li>{@link io.dinhdanh.validation.consistency}: the same person seen by card, chip and
 *       keyboard, field by field.
 * </ul>
 *
 * <p>A text that is not what it should be is refused with a reason ({@link
 * io.dinhdanh.core.text.Parsed}), a file that cannot be used throws {@link
 * io.dinhdanh.validation.ValidationException}, and what can be read but breaks a rule is evidence.
 */
@NullMarked
package io.dinhdanh.validation;

import org.jspecify.annotations.NullMarked;
