/** Galleries of face embeddings and exact search in them. */
@NullMarked
package io.dinhdanh.biometrics.face;

import org.jspecify.annotations.NullMarked;
