/** Pixels of a face photograph, and how they are moved, turned and scaled. */
@NullMarked
package io.dinhdanh.biometrics.face.picture;

import org.jspecify.annotations.NullMarked;
