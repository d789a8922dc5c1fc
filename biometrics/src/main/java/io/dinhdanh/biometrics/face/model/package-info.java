/**
 * From a picture to an embedding: finding the face, its landmarks, the aligned crop and the vector.
 *
 * <p>The nets come from outside, as {@link io.dinhdanh.biometrics.face.model.Network}s; what is
 * done before and after each of them is here and is told by a {@link
 * io.dinhdanh.biometrics.face.model.FaceProfile}, so that another model needs another profile, not
 * other code.
 */
@NullMarked
package io.dinhdanh.biometrics.face.model;

import org.jspecify.annotations.NullMarked;
