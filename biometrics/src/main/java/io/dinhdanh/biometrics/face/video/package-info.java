/**
 * A face in front of a camera for some seconds: {@link io.dinhdanh.biometrics.face.video.FaceVideo}
 * takes frame after frame, says what to tell the person, and keeps the best frame. It is no
 * presentation-attack detection and says so.
 */
@NullMarked
package io.dinhdanh.biometrics.face.video;

import org.jspecify.annotations.NullMarked;
