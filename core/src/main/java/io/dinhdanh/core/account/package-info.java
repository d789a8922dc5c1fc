/**
 * The life of an electronic identity account, from nothing to level 1 and level 2.
 *
 * <p>An {@link io.dinhdanh.core.account.Account} is a value. {@link
 * io.dinhdanh.core.account.AccountMachine#decide decide} takes it, a {@link
 * io.dinhdanh.core.account.Command} and the time, and answers the next account with an {@link
 * io.dinhdanh.core.account.Entry} of what happened, or every {@link
 * io.dinhdanh.core.account.Objection}. It keeps no state, starts no thread, does no input or
 * output: the caller stores accounts and entries, sends notices, and sends the command that {@link
 * io.dinhdanh.core.account.AccountMachine#due due} names when its time has come.
 *
 * <p>The {@link io.dinhdanh.core.account.Transition} table is data; {@link
 * io.dinhdanh.core.account.Policy} chooses where sources differ, {@link
 * io.dinhdanh.core.account.Ruleset} holds what the law says at a date. Guards consume the {@link
 * io.dinhdanh.core.evidence.Check}s of the other modules, never claimed ones.
 */
@NullMarked
package io.dinhdanh.core.account;

import org.jspecify.annotations.NullMarked;
