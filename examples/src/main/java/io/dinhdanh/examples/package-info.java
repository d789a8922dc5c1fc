/** The command line: each command is a short, readable use of the SDK. */
@NullMarked
package io.dinhdanh.examples;

import org.jspecify.annotations.NullMarked;
