/** Places on a picture and maps from the module grid of a code onto it. Internal. */
@NullMarked
package io.dinhdanh.validation.qr.image.geometry;

import org.jspecify.annotations.NullMarked;
