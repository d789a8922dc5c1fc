/** The account machine beside other state machines for Java, and a year of a million accounts. */
@NullMarked
package io.dinhdanh.benchmarks.account;

import org.jspecify.annotations.NullMarked;
