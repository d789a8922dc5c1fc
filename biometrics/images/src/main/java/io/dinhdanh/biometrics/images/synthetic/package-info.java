/**
 * Fingers that nobody has, as images: for demonstrations, tests and fuzzing. A finger is a flow of
 * ridges after Sherlock and Monro, grown by oriented filters after Cappelli, Maio and Maltoni; its
 * impressions are turned, stretched, cut off and noisy. All of it repeats by its seeds.
 */
@NullMarked
package io.dinhdanh.biometrics.images.synthetic;

import org.jspecify.annotations.NullMarked;
