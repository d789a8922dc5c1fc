/** Gray pictures and what is measured on them before any code is looked for. Internal. */
@NullMarked
package io.dinhdanh.validation.qr.image.pixels;

import org.jspecify.annotations.NullMarked;
