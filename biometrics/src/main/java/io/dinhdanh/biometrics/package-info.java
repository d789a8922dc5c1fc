/** Fingerprint and face templates, galleries and search: what all of them share. */
@NullMarked
package io.dinhdanh.biometrics;

import org.jspecify.annotations.NullMarked;
