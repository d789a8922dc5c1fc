/**
 * Passwords, passcodes, security questions and one-time codes: what is accepted, how strong it is,
 * and how it is kept.
 *
 * <p>Start with {@link io.dinhdanh.validation.secret.Secret}, which holds what a person typed until
 * it is wiped. {@link io.dinhdanh.validation.secret.PasswordPolicy} and {@link
 * io.dinhdanh.validation.secret.PasscodePolicy} say what is accepted.
 */
@NullMarked
package io.dinhdanh.validation.secret;

import org.jspecify.annotations.NullMarked;
