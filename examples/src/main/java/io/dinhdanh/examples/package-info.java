/**
 * The command line: each command is a short, readable use of the SDK.
 *
 * <p>{@link io.dinhdanh.examples.Dinhdanh} lists the commands. Read {@code chip} for reading and
 * trusting a chip, {@code validation} for QR codes, zones, numbers and secrets, {@code finger} and
 * {@code face} for galleries and error rates ({@code evaluation}), {@code account} for the life of
 * an account. {@code demo} is the whole journey on made-up people, with its attackers; {@code
 * server} is a bank's server in small.
 */
@NullMarked
package io.dinhdanh.examples;

import org.jspecify.annotations.NullMarked;
