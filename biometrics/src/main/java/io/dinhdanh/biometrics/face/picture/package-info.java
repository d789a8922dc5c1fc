/**
 * Pixels of a face photograph: a {@link io.dinhdanh.biometrics.face.picture.Picture} in red, green
 * and blue, and how it is moved, turned and scaled ({@link
 * io.dinhdanh.biometrics.face.picture.Similarity}, {@link
 * io.dinhdanh.biometrics.face.picture.Resampling}). Files become pictures by a {@link
 * io.dinhdanh.biometrics.face.picture.PictureDecoder}: the platform's own on Android, {@code
 * biometrics.images} elsewhere.
 */
@NullMarked
package io.dinhdanh.biometrics.face.picture;

import org.jspecify.annotations.NullMarked;
