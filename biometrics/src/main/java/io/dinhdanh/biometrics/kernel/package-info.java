/**
 * The innermost loops of a search among vectors, behind an interface: a plain twin that runs on
 * every JVM and on Android, and faster ones that are found by {@link java.util.ServiceLoader}. All
 * give the same integers; sums of floats may differ in their last bits.
 */
@NullMarked
package io.dinhdanh.biometrics.kernel;

import org.jspecify.annotations.NullMarked;
