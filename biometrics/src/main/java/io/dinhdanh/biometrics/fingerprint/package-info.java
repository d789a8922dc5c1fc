/** Fingerprint templates: the minutiae of one finger, as values and as compact bytes. */
@NullMarked
package io.dinhdanh.biometrics.fingerprint;

import org.jspecify.annotations.NullMarked;
