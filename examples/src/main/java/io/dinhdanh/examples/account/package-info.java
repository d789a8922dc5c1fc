/** Commands on accounts: the diagram of their life, and a script that drives one. */
@NullMarked
package io.dinhdanh.examples.account;

import org.jspecify.annotations.NullMarked;
