/**
 * Kernels on the Vector API.
 *
 * <p>Empty in this version: the room is built, nothing has moved in yet.
 */
@NullMarked
package io.dinhdanh.biometrics.vector;

import org.jspecify.annotations.NullMarked;
