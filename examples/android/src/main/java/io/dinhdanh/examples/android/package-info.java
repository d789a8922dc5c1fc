/**
 * An Android app that reads a card and hands what it read to a bank's server, in three classes:
 * {@code ReadCardActivity} is all that knows Android, {@code CardReading} reads over as many tags
 * as it takes, {@code BankServer} talks to the server of the integrator's guide.
 */
@NullMarked
package io.dinhdanh.examples.android;

import org.jspecify.annotations.NullMarked;
