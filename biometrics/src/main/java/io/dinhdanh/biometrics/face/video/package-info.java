/** A face in front of a camera for some seconds: what to say to the person, and the best frame. */
@NullMarked
package io.dinhdanh.biometrics.face.video;

import org.jspecify.annotations.NullMarked;
