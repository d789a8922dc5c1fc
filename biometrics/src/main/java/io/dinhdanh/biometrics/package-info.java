/**
 * Fingerprint and face templates: matching one with one, and finding one among a million. No heavy
 * dependency; runs on Android.
 *
 * <p>A tour:
 *
 * <ul>
 *   <li>{@link io.dinhdanh.biometrics.fingerprint}: a finger's minutiae; {@code engine} compares
 *       two with SourceAFIS's scores, {@code search} finds one among many, exactly or by an index;
 *   <li>{@link io.dinhdanh.biometrics.face}: galleries of embeddings, searched exactly; {@code
 *       model} is where a net is plugged in, {@code verification} holds a selfie against a
 *       portrait, {@code portrait} judges a photograph, {@code video} leads a person in front of a
 *       camera;
 *   <li>{@link io.dinhdanh.biometrics.gallery}: records on disk that survive crashes and are erased
 *       for good; {@link io.dinhdanh.biometrics.shard} cuts them into parts and searches those;
 *   <li>{@link io.dinhdanh.biometrics.calibration}: what a score stands for, and the score to ask
 *       for; {@link io.dinhdanh.biometrics.evaluation}: error rates of a labelled set;
 *   <li>{@link io.dinhdanh.biometrics.kernel}: the arithmetic, plain or by vectors, found by
 *       itself.
 * </ul>
 *
 * <p>Companions that an embedder takes or leaves: pictures and template formats ({@code
 * biometrics.images}), face nets ({@code biometrics.onnx}), vector kernels ({@code
 * biometrics.vector}) and Spark ({@code biometrics.spark}). What cannot go on throws {@link
 * io.dinhdanh.biometrics.BiometricsException}.
 */
@NullMarked
package io.dinhdanh.biometrics;

import org.jspecify.annotations.NullMarked;
