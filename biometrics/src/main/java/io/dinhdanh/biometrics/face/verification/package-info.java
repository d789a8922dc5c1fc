/** One face against another: the selfie against the chip's portrait. */
@NullMarked
package io.dinhdanh.biometrics.face.verification;

import org.jspecify.annotations.NullMarked;
