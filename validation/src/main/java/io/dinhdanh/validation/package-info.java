/**
 * What people print, type and choose, checked before it is believed.
 *
 * <p>Rooms: {@code secret} (passwords, passcodes, security questions, one-time codes and how they
 * are stored), {@code phone} (Vietnamese mobile numbers), {@code qr} (the text in a card's QR
 * code), {@code mrz} (machine-readable zones as typed or recognised) and {@code consistency} (the
 * same person seen by several sources). A text that is not what it should be is refused with a
 * reason ({@link io.dinhdanh.core.text.Parsed}), a file that cannot be used throws {@link
 * io.dinhdanh.validation.ValidationException}, and what can be read but breaks a rule is evidence.
 */
@NullMarked
package io.dinhdanh.validation;

import org.jspecify.annotations.NullMarked;
