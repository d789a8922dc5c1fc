/**
 * Face models through ONNX Runtime.
 *
 * <p>Empty in this version: the room is built, nothing has moved in yet.
 */
@NullMarked
package io.dinhdanh.biometrics.onnx;

import org.jspecify.annotations.NullMarked;
