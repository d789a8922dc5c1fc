/**
 * Face models through ONNX Runtime: a profile file says which nets find a face, place its landmarks
 * and embed it, and {@link io.dinhdanh.biometrics.onnx.OnnxFaceModels} opens them as a {@link
 * io.dinhdanh.biometrics.face.model.FaceModel}. {@link io.dinhdanh.biometrics.onnx.convert} makes
 * such files out of the reference nets, which no jar contains.
 *
 * <p>ONNX Runtime is an optional dependency: an Android app brings the one for Android.
 */
@NullMarked
package io.dinhdanh.biometrics.onnx;

import org.jspecify.annotations.NullMarked;
