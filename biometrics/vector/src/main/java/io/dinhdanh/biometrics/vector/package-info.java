/**
 * Kernels on the JDK's Vector API. They are found by {@link java.util.ServiceLoader} where the JVM
 * was started with {@code --add-modules jdk.incubator.vector}.
 */
@NullMarked
package io.dinhdanh.biometrics.vector;

import org.jspecify.annotations.NullMarked;
