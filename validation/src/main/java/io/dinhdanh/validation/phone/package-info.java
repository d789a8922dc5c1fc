/**
 * Vietnamese mobile numbers: from what people type to E.164 and back.
 *
 * <p>Start with {@link io.dinhdanh.validation.phone.PhoneNumber#tryParse}.
 */
@NullMarked
package io.dinhdanh.validation.phone;

import org.jspecify.annotations.NullMarked;
