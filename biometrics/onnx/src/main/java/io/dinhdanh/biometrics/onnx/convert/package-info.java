/**
 * Turns the nets of the npm package {@code @vladmandic/face-api} into ONNX files.
 *
 * <p>The package holds weights alone; what is computed with them is written here, layer by layer,
 * after the dlib and face-api.js architectures.
 */
@NullMarked
package io.dinhdanh.biometrics.onnx.convert;

import org.jspecify.annotations.NullMarked;
