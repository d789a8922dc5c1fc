/** Lays the module grid of a code over a picture: which size, and where. Internal. */
@NullMarked
package io.dinhdanh.validation.qr.image.grid;

import org.jspecify.annotations.NullMarked;
