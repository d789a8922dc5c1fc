/** Measurements of names and numbers against the usual ways with the Java library alone. */
@NullMarked
package io.dinhdanh.benchmarks.person;

import org.jspecify.annotations.NullMarked;
