/**
 * Whether a photograph of a face is fit: light, sharpness, size, pose, eyes. {@link
 * io.dinhdanh.biometrics.face.portrait.PortraitRules} makes a check for each rule, {@link
 * io.dinhdanh.biometrics.face.portrait.PortraitLimits} says where the lines are drawn. What cannot
 * be measured honestly stays NOT_DONE.
 */
@NullMarked
package io.dinhdanh.biometrics.face.portrait;

import org.jspecify.annotations.NullMarked;
