/**
 * Whether a password is known from a data breach, without telling anybody the password.
 *
 * <p>{@link io.dinhdanh.validation.secret.breach.BreachRange} asks a service for all digests that
 * begin like the password's (k-anonymity) over a connection that the application brings; {@link
 * io.dinhdanh.validation.secret.breach.BreachFilter} looks into a file without any connection.
 */
@NullMarked
package io.dinhdanh.validation.secret.breach;

import org.jspecify.annotations.NullMarked;
