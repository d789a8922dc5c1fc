/**
 * Looks for a finger, or a person by up to ten fingers, among many: exactly, or by an index that
 * chooses whom to compare exactly. Every score is exact in either mode. {@link
 * io.dinhdanh.biometrics.fingerprint.search.FingerprintGallery} is where to begin.
 */
@NullMarked
package io.dinhdanh.biometrics.fingerprint.search;

import org.jspecify.annotations.NullMarked;
