/**
 * Galleries of face embeddings and exact search in them. {@link
 * io.dinhdanh.biometrics.face.FaceGallery} is where to begin: it keeps embeddings of one {@link
 * io.dinhdanh.biometrics.face.FaceSpace} on disk and finds the nearest of a probe as if each had
 * been compared. Small bounds in whole numbers rule out most faces, the rest is scored in floats.
 * Where embeddings come from is told in {@link io.dinhdanh.biometrics.face.model}.
 */
@NullMarked
package io.dinhdanh.biometrics.face;

import org.jspecify.annotations.NullMarked;
