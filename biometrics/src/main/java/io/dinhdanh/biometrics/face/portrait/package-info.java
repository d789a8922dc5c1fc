/** Whether a photograph of a face is fit: light, sharpness, size, pose, eyes. */
@NullMarked
package io.dinhdanh.biometrics.face.portrait;

import org.jspecify.annotations.NullMarked;
